package org.marquee.web.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.marquee.web.api.problem.Problem;
import org.marquee.web.api.problem.Refused;

/** Gives no more bytes than allowed. */
final class LimitedStream extends FilterInputStream {
    private final long shown;
    private long left;

    /** {@code shown} is the limit that the caller is told. */
    LimitedStream(InputStream in, long most, long shown) {
        super(in);
        this.left = most;
        this.shown = shown;
    }

    static Refused tooLarge(long limit) {
        return new Refused(Problem.of(413, "The file is larger than " + limit + " bytes."));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long read) {
        left -= read;
        if (left < 0) {
            throw tooLarge(shown);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
