package org.marquee.web.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.alias.AliasKeeping;
import org.marquee.governance.alias.NewAlias;
import org.marquee.routing.conversion.AliasEffect;
import org.marquee.routing.conversion.AliasEffects;
import org.marquee.web.lead.LeadConverting;
import org.marquee.web.words.Words;

/** Says beforehand what it does to other leads if an account is called so from now on, or why it cannot be. */
@Dependent
public class Teaching {
    /** Of each of the accounts beside a lead, so that nobody waits for it who only wants to accept. */
    private static final int MOST = 200;

    @EJB
    private AliasKeeping keeping;

    @EJB
    private AliasEffects effects;

    @EJB
    private LeadConverting converting;

    /**
     * What the person who accepts ticked and typed.
     *
     * @param name null where none is to be remembered; {@code domain} likewise
     */
    record Lesson(String name, String domain) {
        boolean isEmpty() {
            return name == null && domain == null;
        }

        private Stream<NewAlias> of(long accountId) {
            return Stream.of(alias(accountId, AliasKind.TRADE_NAME, name), alias(accountId, AliasKind.DOMAIN, domain))
                    .filter(Objects::nonNull);
        }

        private static NewAlias alias(long accountId, AliasKind kind, String text) {
            return text == null ? null : new NewAlias(accountId, kind, text, null, null, null);
        }
    }

    /**
     * What it would do.
     *
     * @param others how many other open leads would move at once
     * @param most how many were looked at, if there may be more; 0 if these are all
     * @param known whether the account is called so anyway
     * @param refusal why it cannot be; null if it can
     */
    public record Effect(String account, int others, int most, boolean known, Refusal refusal) {
        /** Whether all were looked at, and no other lead would move. */
        boolean isNothing() {
            return others == 0 && most == 0 && !known && refusal == null;
        }
    }

    /** {@code field} is the input that it is about. */
    public record Refusal(String field, String sentence) {}

    /** What it would do at an account, apart from the lead that is decided on anyway. */
    Effect effect(Lesson lesson, ReviewColumn.Place at, long leadId, Caller caller) {
        List<NewAlias> given = unknown(lesson, at.id(), caller);
        Refusal refusal = refusal(given, caller);
        if (given.isEmpty() || refusal != null) {
            return new Effect(at.name(), 0, 0, given.isEmpty(), refusal);
        }
        List<Alias> names = given.stream()
                .flatMap(one -> keeping.assumed(one, caller).stream())
                .toList();
        AliasEffect effect = effects.ofAdding(at.id(), names, MOST, caller);
        int others = (int)
                effect.leads().stream().filter(lead -> lead.leadId() != leadId).count();
        return new Effect(at.name(), others, effect.most(), false, null);
    }

    /** Why the account cannot be called so; null if it can, or is. */
    Refusal refusal(Lesson lesson, long accountId, Caller caller) {
        return refusal(unknown(lesson, accountId, caller), caller);
    }

    /** What the account is not called anyway. */
    private List<NewAlias> unknown(Lesson lesson, long accountId, Caller caller) {
        return lesson.of(accountId)
                .filter(given -> SearchText.of(given.text()).isEmpty()
                        || !converting.isKnown(accountId, given.kind(), given.text(), caller))
                .toList();
    }

    private Refusal refusal(List<NewAlias> names, Caller caller) {
        return names.stream()
                .map(given -> refusal(given, caller))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Refusal refusal(NewAlias given, Caller caller) {
        String field = given.kind() == AliasKind.DOMAIN ? "domain" : "name";
        if (SearchText.of(given.text()).isEmpty()) {
            return new Refusal(field, Words.of("review.teach.missing"));
        }
        try {
            keeping.assumed(given, caller);
            return null;
        } catch (Invalid | Conflict | Denied refused) {
            return new Refusal(field, refused.getMessage());
        }
    }
}
