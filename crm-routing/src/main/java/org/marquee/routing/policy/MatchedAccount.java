package org.marquee.routing.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;

/**
 * The account that matching found, placement already applied: never a holding.
 *
 * @param accountId where the person would be placed
 * @param name of that account
 * @param umbrellaId the holding above it, or null
 * @param umbrellaName the holding's name, its ticker, or null
 * @param umbrellaOwnerId the owner of the holding, or null
 * @param coverage who looks after the account
 * @param type what the account is to us
 * @param reviewStatus where operations' review stands
 * @param lifeStatus where the company stands
 * @param ownerId the account's owner
 */
public record MatchedAccount(
        long accountId,
        String name,
        Long umbrellaId,
        String umbrellaName,
        Long umbrellaOwnerId,
        Coverage coverage,
        AccountType type,
        ReviewStatus reviewStatus,
        LifeStatus lifeStatus,
        long ownerId) {

    public MatchedAccount {
        Objects.requireNonNull(name);
        Objects.requireNonNull(coverage);
        Objects.requireNonNull(type);
        Objects.requireNonNull(reviewStatus);
        Objects.requireNonNull(lifeStatus);
    }

    /** Whether a named account manager looks after it; all that is in an umbrella is named. */
    @JsonIgnore
    public boolean isNamed() {
        return coverage == Coverage.NAMED || umbrellaId != null;
    }

    @JsonIgnore
    public boolean isCompetitor() {
        return type == AccountType.COMPETITOR;
    }

    @JsonIgnore
    public boolean isApproved() {
        return reviewStatus == ReviewStatus.APPROVED;
    }

    /** Whether leads may be placed here without anyone asking. */
    public boolean attractsLeads() {
        return isApproved() && lifeStatus == LifeStatus.ACTIVE;
    }

    /** For sentences: {@code "Pixar" of the umbrella DIS}. */
    public String inWords() {
        return umbrellaName == null
                ? "\"%s\"".formatted(name)
                : "\"%s\" of the umbrella %s".formatted(name, umbrellaName);
    }

    /** Why no lead is placed here by itself, as a sentence. */
    public String whyItAttractsNothing() {
        if (reviewStatus.isOpen()) {
            return "The lead waits for the review of %s: an account attracts no leads before it is approved."
                    .formatted(inWords());
        }
        return isApproved()
                ? "%s is %s and attracts no leads.".formatted(inWords(), lifeStatus)
                : "%s was decided to be %s and attracts no leads.".formatted(inWords(), reviewStatus);
    }
}
