package org.marquee.web.lead;

import java.io.Serializable;
import org.marquee.domain.lead.Disposition;

/** What is typed and chosen where something is done with a lead. */
public class LeadActionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String note;
    private Long toUserId;
    private String giveReason;
    private Disposition disposition = Disposition.EXCLUDED;
    private String closeReason;
    private String convertReason;
    private String undoReason;
    private boolean rememberDomain;
    private boolean rememberName;

    /** Nothing of it is left for the next lead. */
    void clear() {
        note = null;
        toUserId = null;
        giveReason = null;
        disposition = Disposition.EXCLUDED;
        closeReason = null;
        convertReason = null;
        undoReason = null;
        rememberDomain = false;
        rememberName = false;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getToUserId() {
        return toUserId;
    }

    public void setToUserId(Long toUserId) {
        this.toUserId = toUserId;
    }

    public String getGiveReason() {
        return giveReason;
    }

    public void setGiveReason(String giveReason) {
        this.giveReason = giveReason;
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
    }

    public String getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(String closeReason) {
        this.closeReason = closeReason;
    }

    public String getConvertReason() {
        return convertReason;
    }

    public void setConvertReason(String convertReason) {
        this.convertReason = convertReason;
    }

    public String getUndoReason() {
        return undoReason;
    }

    public void setUndoReason(String undoReason) {
        this.undoReason = undoReason;
    }

    public boolean isRememberDomain() {
        return rememberDomain;
    }

    public void setRememberDomain(boolean rememberDomain) {
        this.rememberDomain = rememberDomain;
    }

    public boolean isRememberName() {
        return rememberName;
    }

    public void setRememberName(boolean rememberName) {
        this.rememberName = rememberName;
    }
}
