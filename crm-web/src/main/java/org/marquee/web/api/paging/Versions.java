package org.marquee.web.api.paging;

import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import org.marquee.domain.problem.Invalid;
import org.marquee.web.api.problem.Problem;
import org.marquee.web.api.problem.Refused;

/** The version of an entity as it travels: {@code ETag: "7"} out, {@code If-Match: "7"} or a field back in. */
public final class Versions {
    private Versions() {}

    /** The tag of an answer. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the caller wants to change.
     *
     * @param ifMatch the header, or null
     * @param version the field of the request, or null
     * @throws Invalid when neither is there, or they differ: nobody changes what he has not seen
     * @throws Refused 412 when the header holds no tag of ours
     */
    public static long expected(String ifMatch, Long version) {
        Optional<Long> tagged = Optional.ofNullable(ifMatch).map(Versions::parse);
        if (tagged.isEmpty() && version == null) {
            throw new Invalid("version", "is required, here or as If-Match");
        }
        if (tagged.isPresent() && version != null && !tagged.get().equals(version)) {
            throw new Invalid("version", "differs from If-Match");
        }
        return tagged.orElse(version);
    }

    private static long parse(String ifMatch) {
        // A proxy that compresses weakens the tag; it still names our version.
        String tag = ifMatch.strip().replaceFirst("^W/", "");
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw new Refused(Problem.of(412));
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
