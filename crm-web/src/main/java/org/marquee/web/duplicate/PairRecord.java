package org.marquee.web.duplicate;

import java.util.List;
import org.marquee.domain.duplicate.PairStatus;
import org.marquee.governance.approval.StandingMerge.Seen;
import org.marquee.governance.scan.PairShown;
import org.marquee.web.account.AccountView;
import org.marquee.web.approval.ComparedField;

/**
 * A pair as it is looked at.
 *
 * @param one the account with the lower id, in the left column
 * @param fields both beside each other, line by line
 * @param stays the one that stays if they are merged
 * @param goes the one that goes up in it
 * @param obstacle why they cannot be merged so; null if they can
 * @param moves what a merger does, in a sentence
 */
public record PairRecord(
        PairShown shown,
        AccountView one,
        AccountView other,
        List<ComparedField> fields,
        AccountView stays,
        AccountView goes,
        String obstacle,
        String moves) {
    /** Whether one of the two can go up in the other. */
    public boolean isMergeable() {
        return shown.one().obstacle() == null || shown.other().obstacle() == null;
    }

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return shown.group() != null;
    }

    public boolean isToldApart() {
        return shown.pair().status() == PairStatus.TOLD_APART;
    }

    /** Whether somebody told the two apart, and one of them is recognised otherwise since. */
    public boolean isOpenAgain() {
        return isOpen() && shown.pair().decidedBy() != null;
    }

    Seen seenGoing() {
        return new Seen(goes.id(), goes.version());
    }

    Seen seenStaying() {
        return new Seen(stays.id(), stays.version());
    }
}
