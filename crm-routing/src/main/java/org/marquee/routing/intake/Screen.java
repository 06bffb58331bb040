package org.marquee.routing.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.marquee.domain.lead.Submission;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.normalize.SharedDomains;
import org.marquee.routing.matching.normalize.WebHost;

/** Looks at a submission before anything else does: is it meant seriously? */
public final class Screen {
    private Screen() {}

    /** Why the submission is spam; empty if it is not. A domain that an account lists is never thrown away. */
    public static Optional<String> spamReason(Submission submission, MatchingIndex index, LocalDate today) {
        return WebHost.ofEmail(submission.email())
                .filter(SharedDomains::isDisposable)
                .filter(host -> index.ownersOf(host, today).isEmpty())
                .map(host -> "The mail address is a throw-away one (%s).".formatted(host.registrable()));
    }
}
