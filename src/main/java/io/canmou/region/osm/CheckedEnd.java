package io.canmou.region.osm;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Keeps the first fault of a stream: an XML reader that has seen the end of its document swallows one, and the
/// checksum of a packed file comes last of all.
final class CheckedEnd extends FilterInputStream {
    private @Nullable IOException fault;

    CheckedEnd(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw kept(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw kept(e);
        }
    }

    /// The XML reader closes at the end of its document, which is not the end of the file.
    @Override
    public void close() {
        // whoever opened the file closes it
    }

    private IOException kept(IOException e) {
        if (fault == null) {
            fault = e;
        }
        return e;
    }

    /// Reads what is left and throws what was swallowed.
    void finish() throws IOException {
        if (fault != null) {
            throw fault;
        }
        transferTo(OutputStream.nullOutputStream());
    }
}
