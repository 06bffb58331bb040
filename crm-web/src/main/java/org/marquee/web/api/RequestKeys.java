package org.marquee.web.api;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.marquee.domain.idempotency.RequestKey;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.wall.Caller;

/** Reads the header {@code Idempotency-Key}. */
public final class RequestKeys {
    private RequestKeys() {}

    /**
     * Null if the caller gave no key; the body is told apart by its content, not by its spelling.
     *
     * @param path of the request, so that the same key and body at another record is another request
     */
    public static RequestKey of(String header, String path, Object body, Caller caller) {
        return header == null ? null : new RequestKey(caller.userId(), header, hash(path, StoredJson.write(body)));
    }

    private static String hash(String path, String body) {
        return Hashing.sha256()
                .hashString(path + '\n' + body, StandardCharsets.UTF_8)
                .toString();
    }
}
