package io.canmou.region.osm;

import io.canmou.region.ImportProgress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Tells how much of all files has been read.
final class CountedStream extends FilterInputStream {
    private final Share share;
    private final ImportProgress progress;
    private long read;

    CountedStream(InputStream in, Share share, ImportProgress progress) {
        super(in);
        this.share = share;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) {
        read += n;
        progress.at(ImportProgress.Step.READ, (double) (share.before() + read) / share.total());
    }

    /// Bytes of the files before this one, and of all.
    record Share(long before, long total) {}
}
