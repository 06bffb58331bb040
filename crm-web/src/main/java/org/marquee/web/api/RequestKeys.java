package org.marquee.web.api;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.marquee.domain.idempotency.RequestKey;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.wall.Caller;

/** Reads the header {@code Idempotency-Key}. */
public final class RequestKeys {
    private RequestKeys() {}

    /** Null if the caller gave no key; the body is told apart by its content, not by its spelling. */
    public static RequestKey of(String header, Object body, Caller caller) {
        return header == null
                ? null
                : new RequestKey(
                        caller.userId(),
                        header,
                        Hashing.sha256()
                                .hashString(StoredJson.write(body), StandardCharsets.UTF_8)
                                .toString());
    }
}
