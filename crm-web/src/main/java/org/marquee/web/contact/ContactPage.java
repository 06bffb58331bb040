package org.marquee.web.contact;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.marquee.domain.contact.ContactStatus;
import org.marquee.web.lead.Told;
import org.marquee.web.security.CurrentCaller;

/** One contact: where he stands, whose he is, and what is known of him. */
@Named
@RequestScoped
public class ContactPage {
    @EJB
    private ContactRecordReading reading;

    @Inject
    private CurrentCaller caller;

    private long id;
    private ContactRecord record;

    /** Reads the contact; one that the caller may not see does not exist. */
    public void load() {
        record = reading.get(id, caller.get());
    }

    public ContactRecord getRecord() {
        return record;
    }

    public ContactView getContact() {
        return record.contact();
    }

    /** Why the person is here, as it was said of the lead; null if he did not come as one. */
    public String getReason() {
        return record.lead() == null
                ? null
                : Told.to(caller.get(), record.lead().lead().reason());
    }

    public boolean isStillThere() {
        return getContact().status() == ContactStatus.ACTIVE;
    }

    /** Whether he can be moved: nobody moves a person of whom he does not know where he stands. */
    public boolean isMovable() {
        return record.changeable() && isStillThere() && !record.placement().isEmpty();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
