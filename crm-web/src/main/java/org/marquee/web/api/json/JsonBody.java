package org.marquee.web.api.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.marquee.web.api.problem.Problem;
import org.marquee.web.api.problem.Refused;

/** The text of a JSON body: UTF-8, with or without a byte order mark, and no longer than allowed. */
final class JsonBody {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonBody() {}

    /**
     * Reads at most one byte more than the limit.
     *
     * @throws Refused 413 when the body is longer, 400 when it is empty or not UTF-8
     */
    static String read(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new Refused(Problem.of(400, "A JSON body is required."));
        }
        return text;
    }

    static Refused tooLarge(int limit) {
        return new Refused(Problem.of(413, "The body is larger than " + limit + " bytes."));
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(Problem.of(400, "The body is not valid UTF-8."));
        }
    }
}
