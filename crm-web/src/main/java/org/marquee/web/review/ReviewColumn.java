package org.marquee.web.review;

import java.util.List;
import java.util.Set;
import org.marquee.routing.matching.Evidence;
import org.marquee.web.account.AccountView;

/**
 * An account beside a lead.
 *
 * @param number from 1, which is its key
 * @param placed where the person would stand: the account itself, or the corporate unit of a holding; null if he cannot
 * @param probability that it is the one, 0 to 1; null where somebody found it himself
 * @param barred whether somebody took the lead away from it before
 */
public record ReviewColumn(
        AccountView account,
        int number,
        Place placed,
        Double probability,
        List<Evidence> evidence,
        List<Cell> cells,
        boolean barred) {
    /** An account by its id. */
    public record Place(long id, String name) {}

    /** The same without what is said of all. */
    ReviewColumn without(List<Evidence> shared) {
        List<Evidence> own = evidence.stream()
                .filter(piece -> shared.stream().noneMatch(other -> isSame(piece, other)))
                .toList();
        return new ReviewColumn(account, number, placed, probability, own, cells, barred);
    }

    boolean says(Evidence piece) {
        return evidence.stream().anyMatch(own -> isSame(own, piece));
    }

    private static boolean isSame(Evidence one, Evidence other) {
        return one.sentence().equals(other.sentence()) && one.strength() < 0 == other.strength() < 0;
    }

    /** The same with some of its lines. */
    ReviewColumn with(Set<ReviewField> lines) {
        return new ReviewColumn(
                account,
                number,
                placed,
                probability,
                evidence,
                cells.stream().filter(cell -> lines.contains(cell.field())).toList(),
                barred);
    }

    /** Its keys as they are declared. */
    public String getKeys() {
        return number == 1 ? "a 1" : Integer.toString(number);
    }

    /** Whether the person would stand at another account than this. */
    public boolean isElsewhere() {
        return placed != null && placed.id() != account.id();
    }
}
