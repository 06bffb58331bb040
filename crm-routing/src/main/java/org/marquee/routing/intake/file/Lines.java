package org.marquee.routing.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The lines of a text one after the other, ended by CR, LF or both; lines that were looked at can be given back. */
final class Lines implements AutoCloseable {
    /** So long may a line, and a record of several lines, be; what is behind is dropped. */
    static final int MOST_SIGNS = 150_000;

    /**
     * A line with its end.
     *
     * @param number from 1
     * @param cut whether it was longer than can be kept
     */
    record Line(int number, String text, boolean cut) {}

    private final BufferedReader in;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private int number;

    Lines(BufferedReader in) {
        this.in = in;
    }

    /** Null at the end of the text. */
    Line next() throws IOException {
        return givenBack.isEmpty() ? read() : givenBack.pop();
    }

    /** To be read again, in this order. */
    void giveBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            givenBack.push(lines.get(i));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Line read() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        int sign = in.read();
        while (sign >= 0 && sign != '\r' && sign != '\n') {
            if (text.length() < MOST_SIGNS) {
                text.append((char) sign);
            } else {
                cut = true;
            }
            sign = in.read();
        }
        if (sign < 0 && text.isEmpty()) {
            return null;
        }
        appendEnd(text, sign);
        return new Line(++number, text.toString(), cut);
    }

    private void appendEnd(StringBuilder text, int sign) throws IOException {
        if (sign < 0) {
            return;
        }
        text.append((char) sign);
        if (sign == '\r') {
            in.mark(1);
            if (in.read() == '\n') {
                text.append('\n');
            } else {
                in.reset();
            }
        }
    }
}
