package io.canmou.route;

import java.util.Arrays;

/// A heap of numbers by time, each once: adding one again with a smaller time moves it. Four children a node, which
/// fits a cache line.
final class KeyHeap {
    private static final int CHILDREN = 4;

    private final int[] places;
    private int[] keys = new int[256];
    private double[] times = new double[256];
    private int size;

    /// For numbers below `bound`.
    KeyHeap(int bound) {
        places = new int[bound];
    }

    /// Adds `key`, or moves it to a smaller time.
    void add(int key, double time) {
        int at = places[key] - 1;
        if (at < 0) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                times = Arrays.copyOf(times, 2 * size);
            }
            at = size++;
        }
        rise(at, key, time);
    }

    /// Takes the number with the smallest time; −1: empty.
    int poll() {
        if (size == 0) {
            return -1;
        }
        int first = keys[0];
        places[first] = 0;
        size--;
        if (size > 0) {
            sink(keys[size], times[size]);
        }
        return first;
    }

    private void rise(int from, int key, double time) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) / CHILDREN;
            if (times[parent] <= time) {
                break;
            }
            put(at, keys[parent], times[parent]);
            at = parent;
        }
        put(at, key, time);
    }

    private void sink(int key, double time) {
        int at = 0;
        while (true) {
            int least = -1;
            int end = Math.min(size, CHILDREN * at + CHILDREN + 1);
            for (int child = CHILDREN * at + 1; child < end; child++) {
                if (least < 0 || times[child] < times[least]) {
                    least = child;
                }
            }
            if (least < 0 || times[least] >= time) {
                break;
            }
            put(at, keys[least], times[least]);
            at = least;
        }
        put(at, key, time);
    }

    private void put(int at, int key, double time) {
        keys[at] = key;
        times[at] = time;
        places[key] = at + 1;
    }
}
