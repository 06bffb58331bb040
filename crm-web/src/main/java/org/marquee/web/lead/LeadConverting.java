package org.marquee.web.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.alias.AliasKeeping;
import org.marquee.governance.alias.NewAlias;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.review.UnitName;
import org.marquee.routing.conversion.Engagement;
import org.marquee.routing.conversion.LeadResolution;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;

/** Makes a person a contact at an account that was weighed, and remembers by what the account is to be known next time. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class LeadConverting {
    @EJB
    private LeadResolution resolution;

    @EJB
    private Engagement engagement;

    @EJB
    private AliasKeeping keeping;

    @Inject
    private Announcements announcements;

    @Inject
    private Accounts accounts;

    @Inject
    private Aliases aliases;

    /**
     * What is asked for.
     *
     * @param domain to be remembered as the account's; null for none
     * @param name likewise
     */
    public record Converting(long accountId, long version, String reason, String domain, String name) {}

    /**
     * Does all of it or nothing, and answers with the lead.
     *
     * @throws Conflict if a name or domain is another umbrella's
     */
    public Lead convert(long leadId, Converting asked, Caller caller) {
        if (asked.domain() != null || asked.name() != null) {
            announcements.holdOthers();
        }
        Lead lead = caller.isOps()
                ? resolution.resolve(
                        leadId, new Verdict(Choice.CONVERT, asked.accountId(), asked.reason(), asked.version()), caller)
                : engagement.engage(new LeadRef(leadId, asked.version()), asked.accountId(), asked.reason(), caller);
        List<Long> taught = Stream.of(
                        remember(asked.accountId(), AliasKind.DOMAIN, asked.domain(), caller),
                        remember(asked.accountId(), AliasKind.TRADE_NAME, asked.name(), caller))
                .flatMap(Optional::stream)
                .map(Alias::id)
                .toList();
        if (caller.isOps() && !taught.isEmpty()) {
            resolution.taught(leadId, taught);
        }
        return lead;
    }

    private Optional<Alias> remember(long accountId, AliasKind kind, String text, Caller caller) {
        return text == null || isKnown(accountId, kind, text, caller)
                ? Optional.empty()
                : Optional.of(keeping.add(new NewAlias(accountId, kind, text, null, null, null), caller));
    }

    /**
     * Whether the account is called so anyway, so that there is nothing to remember.
     *
     * @throws NotFound if the caller does not see it
     */
    public boolean isKnown(long accountId, AliasKind kind, String text, Caller caller) {
        String own = accounts.get(accountId, caller).name();
        String key = Alias.keyOf(kind, text);
        boolean listed = aliases.of(accountId).stream()
                .anyMatch(alias -> (alias.kind() == AliasKind.DOMAIN) == (kind == AliasKind.DOMAIN)
                        && alias.labelKey().equals(key));
        return listed
                || (kind != AliasKind.DOMAIN
                        && Alias.keyOf(
                                        kind,
                                        UnitName.parse(own).map(UnitName::unit).orElse(own))
                                .equals(key));
    }
}
