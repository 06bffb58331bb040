package org.marquee.web.api.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.web.api.problem.Problem;
import org.marquee.web.api.problem.Refused;

/**
 * Reads request records from JSON. Refuses with 400 what is not JSON, 413 what is longer than
 * {@link Setting#JSON_LIMIT}, 415 what is not UTF-8 by its own account, and 422 with the field what does
 * not fit the record.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class JsonReader implements MessageBodyReader<Object> {
    private final int limit;

    public JsonReader() {
        this(Settings.ofServer().count(Setting.JSON_LIMIT));
    }

    JsonReader(int limit) {
        this.limit = limit;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return !RawBody.is(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        refuseOtherCharsets(media);
        refuseAnnouncedLength(headers.getFirst(HttpHeaders.CONTENT_LENGTH));
        return parse(JsonBody.read(in, limit), generic);
    }

    private static Object parse(String text, Type type) throws IOException {
        WellFormed.check(text);
        try {
            return Json.MAPPER.readValue(text, Json.MAPPER.constructType(type));
        } catch (JsonMappingException misfit) {
            throw Misfit.of(misfit);
        }
    }

    private static void refuseOtherCharsets(MediaType media) {
        String charset = media.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new Refused(Problem.of(415));
        }
    }

    private void refuseAnnouncedLength(String length) {
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit) {
            throw JsonBody.tooLarge(limit);
        }
    }
}
