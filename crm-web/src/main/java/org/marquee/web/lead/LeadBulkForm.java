package org.marquee.web.lead;

import java.io.Serializable;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.LeadAct.Kind;
import org.marquee.routing.handling.Ask;

/** What somebody wants done with the leads that he chose. */
public class LeadBulkForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Kind kind = Kind.ACCEPT;
    private Long toUserId;
    private Disposition disposition = Disposition.EXCLUDED;
    private String reason;

    /** What was filled in for another choice is left out. */
    Ask toAsk() {
        return new Ask(
                kind,
                kind == Kind.GIVE ? toUserId : null,
                kind == Kind.CLOSE ? disposition : null,
                kind == Kind.ACCEPT ? null : reason);
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Long getToUserId() {
        return toUserId;
    }

    public void setToUserId(Long toUserId) {
        this.toUserId = toUserId;
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
