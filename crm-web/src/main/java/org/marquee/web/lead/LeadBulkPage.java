package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.lead.LeadAct.Kind;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.problem.Denied;
import org.marquee.routing.handling.BulkDesk;
import org.marquee.routing.handling.BulkReading;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.FieldProblem;
import org.marquee.web.security.CurrentCaller;
import org.omnifaces.util.Faces;

/** Says what is to be done with many leads that were chosen in the list: some of them, or all that it shows. */
@Named
@ViewScoped
public class LeadBulkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient BulkDesk desk;

    @EJB
    private transient BulkReading bulks;

    @EJB
    private transient LeadReading reading;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient CurrentCaller caller;

    private final LeadBulkForm form = new LeadBulkForm();
    private ListAddress origin = ListAddress.parse(null);
    private LeadQuery query;
    private List<Long> ids = List.of();
    private int number;

    /** Reads which leads were chosen; those that the caller does not see are not there. */
    public void load() {
        if (!caller.get().worksOnLeads()) {
            throw new Denied("Leads are changed by those who work on them.");
        }
        origin = ListAddress.parse(Faces.getRequestParameter("from"));
        String of = Faces.getRequestParameter("of");
        if (Faces.getRequestParameter("all") != null) {
            query = LeadQuery.of(Faces.getRequestParameterMap());
            origin = new ListAddress(query.question());
        } else if (of != null && of.matches("[0-9]{1,18}")) {
            ids = bulks.chosen(Long.parseLong(of), caller.get());
        } else {
            ids = Stream.ofNullable(Faces.getRequestParameterValues("id"))
                    .flatMap(Arrays::stream)
                    .filter(id -> id.matches("[0-9]{1,18}"))
                    .limit(BulkDesk.MOST)
                    .map(Long::valueOf)
                    .toList();
        }
        number = chosen().size();
    }

    private List<LeadRef> chosen() {
        return query == null ? reading.refs(ids, caller.get()) : reading.refs(query, BulkDesk.MOST + 1, caller.get());
    }

    /** Leads to the preview. */
    public String prepare() {
        Long bulk = attempts.attempt(() -> desk.prepare(form.toAsk(), chosen(), caller.get()));
        if (bulk == null) {
            FieldProblem.seek();
            return null;
        }
        return origin.with("/lead/bulk-run.xhtml?faces-redirect=true&id=" + bulk);
    }

    /** The list in which the leads were chosen. */
    public ListAddress getOrigin() {
        return origin;
    }

    /** What the caller may want; partners give leads to nobody. */
    public List<Kind> getKinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.TOUCH)
                .filter(kind -> kind != Kind.GIVE || caller.get().sells())
                .toList();
    }

    /** Whether the caller gives leads to others. */
    public boolean isGiving() {
        return caller.get().sells();
    }

    /** More than can be changed at once. */
    public boolean isTooMany() {
        return number > BulkDesk.MOST;
    }

    public int getNumber() {
        return number;
    }

    public LeadBulkForm getForm() {
        return form;
    }
}
