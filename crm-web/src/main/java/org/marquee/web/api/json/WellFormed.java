package org.marquee.web.api.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.marquee.web.api.problem.Problem;
import org.marquee.web.api.problem.Refused;

/**
 * Tells JSON from what is none, before anything is bound to a record, so that the two kinds of mistakes never mix: one
 * value, no field twice, not nested without end, nothing behind it.
 */
final class WellFormed {
    private WellFormed() {}

    /**
     * Looks at every token.
     *
     * @throws Refused 400 at the first that is wrong, naming its place
     */
    static void check(String text) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            if (parser.nextToken() == JsonToken.VALUE_NULL) {
                throw new Refused(Problem.of(400, "A JSON body is required, null is none."));
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw refused(parser.currentLocation(), "There is something behind its end");
            }
        } catch (JsonProcessingException malformed) {
            throw refused(malformed.getLocation(), malformed.getOriginalMessage());
        }
    }

    private static Refused refused(JsonLocation at, String why) {
        String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return new Refused(Problem.of(400, "The body is not JSON" + where + ": " + why));
    }
}
