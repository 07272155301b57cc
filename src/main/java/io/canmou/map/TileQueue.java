package io.canmou.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Requests for tiles, the newest first: who has moved on does not wait for what is no longer on the screen.
///
/// Two who ask for the same tile share one painting. Thread-safe.
final class TileQueue implements AutoCloseable {
    private final Function<TileKey, TileImage> make;
    private final Executor workers;
    private final Deque<TileKey> waiting = new ArrayDeque<>();
    private final Map<TileKey, CompletableFuture<TileImage>> open = new HashMap<>();
    private boolean closed;

    TileQueue(Function<TileKey, TileImage> make, Executor workers) {
        this.make = make;
        this.workers = workers;
    }

    CompletableFuture<TileImage> request(TileKey key) {
        CompletableFuture<TileImage> answer;
        synchronized (this) {
            if (closed) {
                return CompletableFuture.failedFuture(new IllegalStateException("the map is closed"));
            }
            @Nullable CompletableFuture<TileImage> known = open.get(key);
            if (known != null && !known.isCancelled()) {
                if (waiting.remove(key)) {
                    waiting.addFirst(key);
                }
                return known;
            }
            answer = new CompletableFuture<>();
            open.put(key, answer);
            waiting.remove(key);
            waiting.addFirst(key);
        }
        workers.execute(this::serve);
        return answer;
    }

    @Override
    public synchronized void close() {
        closed = true;
        waiting.clear();
        open.values().forEach(answer -> answer.cancel(false));
        open.clear();
    }

    private void serve() {
        @Nullable TileKey key;
        @Nullable CompletableFuture<TileImage> answer;
        synchronized (this) {
            key = waiting.pollFirst();
            answer = key == null ? null : open.get(key);
        }
        if (key == null || answer == null) {
            return;
        }
        try {
            if (!answer.isCancelled()) {
                answer.complete(make.apply(key));
            }
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
        } finally {
            synchronized (this) {
                open.remove(key, answer);
            }
        }
    }
}
