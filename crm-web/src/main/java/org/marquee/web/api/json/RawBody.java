package org.marquee.web.api.json;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;

/** Bodies that are bytes or text already and pass through as they are. */
final class RawBody {
    private RawBody() {}

    static boolean is(Class<?> type) {
        return CharSequence.class.isAssignableFrom(type)
                || InputStream.class.isAssignableFrom(type)
                || Reader.class.isAssignableFrom(type)
                || File.class.isAssignableFrom(type)
                || StreamingOutput.class.isAssignableFrom(type)
                || type == byte[].class;
    }
}
