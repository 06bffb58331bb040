package org.marquee.web.governance;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.paging.After;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFilter;
import org.marquee.governance.job.GovernanceReading;
import org.marquee.governance.job.ProcessAssignment;
import org.marquee.governance.job.ProcessView;
import org.marquee.governance.job.RunRequest;
import org.marquee.governance.job.RunView;
import org.marquee.web.admin.UserReading;
import org.marquee.web.admin.UserView;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.ListState;
import org.marquee.web.page.Listing;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** One process: whose it is, when it is due, what its runs came to; operations run it now and put it into other hands. */
@Named
@ViewScoped
public class GovernanceProcessPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/governance/process.xhtml";
    private static final String NEWEST_FIRST = "-id";
    private static final int ROWS = 25;
    private static final int MOST_PEOPLE = 500;

    @EJB
    private transient GovernanceReading reading;

    @EJB
    private transient ProcessAssignment assignment;

    @EJB
    private transient RunRequest requests;

    @EJB
    private transient UserReading users;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private String name;
    private String cursor;
    private String owner;
    private String deputy;
    private long version;
    private transient ProcessView process;
    private transient Listing<RunView> runs;
    private transient List<UserView> people;

    /** Reads it, with the version on which a change of its owner will rest. */
    public void load() {
        process = reading.process(name, caller.get());
        version = process.version();
        owner = process.owner().username();
        deputy = process.deputy() == null ? null : process.deputy().username();
        runs = readRuns();
    }

    /** Leads to the run that has just begun. */
    public String run() {
        RunView begun = attempts.attempt(() -> once.run(() -> requests.start(name, caller.get())));
        return begun == null ? null : "/governance/run.xhtml?faces-redirect=true&id=" + begun.id();
    }

    /** Puts the process into other hands; what another did meanwhile is shown beside what was chosen. */
    public String assign() {
        ProcessView given =
                attempts.attempt(() -> once.run(() -> assignment.assign(name, owner, deputy, version, caller.get())));
        if (given == null) {
            process = null;
            version = getProcess().version();
            return null;
        }
        notices.done(Words.of("process.assigned", given.owner().name()));
        return PATH + "?faces-redirect=true&name=" + name;
    }

    public ProcessView getProcess() {
        if (process == null) {
            process = reading.process(name, caller.get());
        }
        return process;
    }

    /** Who may own it: active people of operations. */
    public List<UserView> getPeople() {
        if (people == null) {
            people = users.list(new UserFilter(null, Role.OPS, true, false), null, MOST_PEOPLE).items().stream()
                    .filter(user -> user.roles().stream().anyMatch(role -> role.role() == Role.OPS && role.inEffect()))
                    .toList();
        }
        return people;
    }

    public Listing<RunView> getRuns() {
        if (runs == null) {
            runs = readRuns();
        }
        return runs;
    }

    private Listing<RunView> readRuns() {
        After after = new PageRequest(null, cursor, null).after(NEWEST_FIRST);
        return Listing.of(
                ListState.of(PATH).keep("name", name),
                cursor,
                Page.of(reading.runs(name, after, ROWS, caller.get()), NEWEST_FIRST, run -> new After(null, run.id())));
    }

    /** Whether a run waits for the caller's signature. */
    public boolean isSigning() {
        return getProcess().waitsForSignature()
                && getProcess().answeredBy(caller.get().username());
    }

    public boolean isOpenToChange() {
        return caller.get().isOps();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }
}
