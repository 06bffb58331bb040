package org.marquee.routing.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the bytes of a file become text. A byte order mark decides; then zeros in every second byte, which tell UTF-16; then
 * UTF-8 where the bytes are valid, or mostly so; what is left is Windows-1252.
 *
 * @param markLength of the byte order mark, in bytes
 * @param damaged whether there are bytes that mean nothing in the charset; they are read as U+FFFD
 */
record TextEncoding(Charset charset, int markLength, boolean damaged) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 512;
    private static final int BEGINNING = 4_096;
    /** In text no more than one of so many signs is a control character. */
    private static final int MOST_CONTROLS = 50;

    static TextEncoding of(Path file) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return checked(file, StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return checked(file, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return checked(file, StandardCharsets.UTF_16BE, 2);
        }
        if (hasZerosOnlyAt(1, head)) {
            return checked(file, StandardCharsets.UTF_16LE, 0);
        }
        if (hasZerosOnlyAt(0, head)) {
            return checked(file, StandardCharsets.UTF_16BE, 0);
        }
        Decoding utf8 = Decoding.of(file, StandardCharsets.UTF_8, 0);
        return utf8.isClean() || utf8.isMostlyRight()
                ? new TextEncoding(StandardCharsets.UTF_8, 0, !utf8.isClean())
                : checked(file, WINDOWS_1252, 0);
    }

    /** The text without its byte order mark. */
    BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    /** Whether its beginning has what text has not: zeros, or more than here and there a control character. */
    boolean isBinary(Path file) throws IOException {
        try (BufferedReader in = open(file)) {
            char[] beginning = new char[BEGINNING];
            int length = Math.max(0, in.read(beginning));
            String text = new String(beginning, 0, length);
            long controls = text.chars()
                    .filter(sign -> Character.isISOControl(sign) && !Character.isWhitespace(sign))
                    .count();
            return text.indexOf('\0') >= 0 || controls * MOST_CONTROLS > length;
        }
    }

    private static TextEncoding checked(Path file, Charset charset, int markLength) throws IOException {
        return new TextEncoding(
                charset, markLength, !Decoding.of(file, charset, markLength).isClean());
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Latin letters in UTF-16 have a zero in every pair, always on the same side; a header has plenty of them. */
    private static boolean hasZerosOnlyAt(int side, byte[] head) {
        int zeros = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            if (head[i + 1 - side] == 0) {
                return false;
            }
            if (head[i + side] == 0) {
                zeros++;
            }
        }
        return zeros * 6 > head.length;
    }
}
