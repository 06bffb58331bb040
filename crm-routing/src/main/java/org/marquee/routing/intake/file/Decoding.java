package org.marquee.routing.intake.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a charset makes of a file.
 *
 * @param foreign how many characters beyond ASCII were read
 * @param wrong how many times the bytes meant nothing
 */
record Decoding(long foreign, long wrong) {
    private static final int BUFFER = 65_536;

    static Decoding of(Path file, Charset charset, int skipped) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
        CharBuffer text = CharBuffer.allocate(BUFFER);
        long foreign = 0;
        long wrong = 0;
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            in.position(skipped);
            boolean last = false;
            while (!last) {
                last = refill(bytes, in);
                CoderResult result;
                do {
                    result = decoder.decode(bytes, text, last);
                    foreign += foreignIn(text);
                    if (result.isError()) {
                        wrong++;
                        bytes.position(bytes.position() + result.length());
                    }
                } while (!result.isUnderflow());
            }
        }
        return new Decoding(foreign, wrong);
    }

    boolean isClean() {
        return wrong == 0;
    }

    /** A few bad bytes among much that can hardly be there by chance. */
    boolean isMostlyRight() {
        return foreign > wrong;
    }

    /** Whether this was the last of it. */
    private static boolean refill(ByteBuffer bytes, ReadableByteChannel in) throws IOException {
        bytes.compact();
        boolean last = in.read(bytes) < 0;
        bytes.flip();
        return last;
    }

    private static long foreignIn(CharBuffer text) {
        text.flip();
        long foreign = text.chars().filter(sign -> sign > 0x7F).count();
        text.clear();
        return foreign;
    }
}
