package org.marquee.routing.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.territory.Countries;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.normalize.SharedDomains;
import org.marquee.routing.matching.normalize.WebHost;

/** Looks at a submission before anything else does: is it well-formed, is it meant seriously? */
public final class Screen {
    private Screen() {}

    /**
     * The submission in its comparable form.
     *
     * @throws Invalid naming every field that is not right
     */
    public static Submission checked(Submission submission) {
        Submission checked = submission.checked();
        if (checked.country() == null) {
            return checked;
        }
        return checked.inCountry(Countries.iso2(checked.country())
                .orElseThrow(() ->
                        new Invalid("country", "'%s' is not a country that is known.".formatted(checked.country()))));
    }

    /** Why the submission is spam; empty if it is not. A domain that an account lists is never thrown away. */
    public static Optional<String> spamReason(Submission submission, MatchingIndex index, LocalDate today) {
        return WebHost.ofEmail(submission.email())
                .filter(SharedDomains::isDisposable)
                .filter(host -> index.ownersOf(host, today).isEmpty())
                .map(host -> "The mail address is a throw-away one (%s).".formatted(host.registrable()));
    }
}
