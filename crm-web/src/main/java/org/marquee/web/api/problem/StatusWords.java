package org.marquee.web.api.problem;

import java.util.Map;

/** The HTTP statuses in words. */
final class StatusWords {
    private record Words(String title, String sentence) {}

    private static final Map<Integer, Words> WORDS = Map.ofEntries(
            entry(400, "Bad Request", "The request is malformed."),
            entry(401, "Unauthorized", "Sign in with HTTP Basic or a bearer token."),
            entry(403, "Forbidden", "Your role does not allow this."),
            entry(404, "Not Found", "There is nothing here that you may see."),
            entry(405, "Method Not Allowed", "This address does not take that method."),
            entry(406, "Not Acceptable", "This address cannot answer in any of the media types asked for."),
            entry(409, "Conflict", "The request conflicts with the present state."),
            entry(412, "Precondition Failed", "It was changed in the meantime; load it again."),
            entry(411, "Length Required", "The length of the body must be said."),
            entry(413, "Content Too Large", "The body is too large."),
            entry(
                    415,
                    "Unsupported Media Type",
                    "This address does not take that media type; JSON comes as application/json in UTF-8."),
            entry(422, "Unprocessable Content", "The request is well-formed but cannot be accepted."),
            entry(429, "Too Many Requests", "Too many attempts; wait a moment."),
            entry(500, "Internal Server Error", "Something went wrong on our side; nothing was changed."),
            entry(503, "Service Unavailable", "The service is not available just now; try again in a moment."));

    private StatusWords() {}

    static String title(int status) {
        return words(status).title();
    }

    static String sentence(int status) {
        return words(status).sentence();
    }

    private static Words words(int status) {
        Words nearest = WORDS.get(status < 500 ? 400 : 500);
        return WORDS.getOrDefault(status, nearest);
    }

    private static Map.Entry<Integer, Words> entry(int status, String title, String sentence) {
        return Map.entry(status, new Words(title, sentence));
    }
}
