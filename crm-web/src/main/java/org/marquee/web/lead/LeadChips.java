package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.wall.Caller;
import org.marquee.web.account.AccountReading;
import org.marquee.web.page.ListState;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Says in words what a list of leads is narrowed to. */
@Dependent
public class LeadChips {
    static final String LIST = "/lead/list.xhtml";

    @EJB
    private AccountReading accounts;

    @EJB
    private LeadOwners owners;

    @Inject
    private CurrentCaller caller;

    /** What was asked must be what can be asked. */
    ListState state(LeadQuery query) {
        ListState state = ListState.of(LIST);
        for (String name : LeadQuery.FILTERS) {
            String value = query.get(name);
            state = value == null ? state : state.filter(name, value, words(name, value));
        }
        return state.keep(LeadQuery.SORT, query.get(LeadQuery.SORT))
                .keep(LeadQuery.COLUMNS, query.get(LeadQuery.COLUMNS));
    }

    private String words(String name, String value) {
        return switch (name) {
            case LeadQuery.TEXT -> "\u201c%s\u201d".formatted(value);
            case LeadQuery.DISPOSITION -> Words.of("Disposition." + value);
            case LeadQuery.CHANNEL -> Words.of("Channel." + value);
            case LeadQuery.CLOCK -> Words.of("ClockState." + value);
            case LeadQuery.OWNER -> owner(value);
            case LeadQuery.ACCOUNT -> account(value);
            default -> since(value);
        };
    }

    private String owner(String username) {
        if (username.equals(LeadQuery.ME)) {
            return Words.of("leads.mine");
        }
        String name = owners.name(username, caller.get());
        return name == null
                ? Words.of("leads.ownerOther")
                : Words.of("leads.ownerIs").formatted(name);
    }

    private String account(String id) {
        try {
            Caller asking = caller.get();
            return Words.of("leads.accountIs")
                    .formatted(
                            accounts.get(Long.parseLong(id), asking).profile().name());
        } catch (NotFound hidden) {
            return Words.of("leads.accountUnknown");
        }
    }

    private static String since(String value) {
        return ReceivedSince.CHOICES.contains(value)
                ? Words.of("leads.since." + value)
                : Words.of("leads.sinceDay").formatted(value);
    }
}
