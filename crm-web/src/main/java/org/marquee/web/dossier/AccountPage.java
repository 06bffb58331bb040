package org.marquee.web.dossier;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.web.account.AccountView;
import org.marquee.web.dossier.AccountRecord.Event;
import org.marquee.web.security.CurrentCaller;

/** One account: whose it is and how it stands, then its units, people, leads, names and history. */
@Named
@RequestScoped
public class AccountPage {
    private static final int SHORT = 6;

    @EJB
    private AccountRecordReading reading;

    @Inject
    private CurrentCaller caller;

    private long id;
    private AccountRecord record;

    /** Reads the account; one that the caller may not see does not exist. */
    public void load() {
        record = reading.get(id, caller.get());
    }

    public AccountRecord getRecord() {
        return record;
    }

    public AccountView getAccount() {
        return record.account();
    }

    public boolean isHolding() {
        return getAccount().kind() == AccountKind.HOLDING;
    }

    /** Whether people can be put on it and units hung under it. */
    public boolean isOpenForMore() {
        return !getAccount().reviewStatus().isGone() && caller.get().sells();
    }

    public boolean is(String reviewStatus) {
        return getAccount().reviewStatus() == ReviewStatus.valueOf(reviewStatus);
    }

    /** What was decided last, so that its creator reads why; null if nothing was. */
    public Event getLastDecision() {
        return record.history().stream()
                .filter(event -> event.what().isDecision())
                .findFirst()
                .orElse(null);
    }

    /** The newest part of the history. */
    public List<Event> getLatest() {
        return record.history().subList(0, Math.min(SHORT, record.history().size()));
    }

    /** The rest of it. */
    public List<Event> getEarlier() {
        return record.history().subList(getLatest().size(), record.history().size());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
