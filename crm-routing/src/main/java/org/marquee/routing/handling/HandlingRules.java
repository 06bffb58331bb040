package org.marquee.routing.handling;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.LeadAct.Kind;
import org.marquee.domain.wall.Caller;

/** Who may do what with which lead; what a preview says and what is done come from the same rules. */
final class HandlingRules {
    /** What leads are set aside as. */
    static final Set<Disposition> ASIDE =
            Set.of(Disposition.EXCLUDED, Disposition.PAUSED, Disposition.COMPETITOR, Disposition.SPAM);

    private HandlingRules() {}

    /** How a lead stands; {@code awaits…} while that clock of it runs. */
    record Standing(long ownerId, Disposition disposition, boolean awaitsAcceptance, boolean awaitsTouch) {}

    /** Why not; {@code denied} when somebody else might. */
    record Refusal(boolean denied, String sentence) {}

    /** Empty when it may be done; {@code taker} is null unless it is given to somebody. */
    static Optional<Refusal> refusal(Ask ask, Standing lead, Caller caller, Taker taker) {
        return Stream.of(notHis(ask, lead, caller), notNow(ask, lead), notTo(lead, taker))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> notHis(Ask ask, Standing lead, Caller caller) {
        if (caller.isOps()) {
            return Optional.empty();
        }
        if (!ask.kind().moves()) {
            return denied(
                    lead.ownerId() != caller.userId(), "Only its owner or operations accept and follow up a lead.");
        }
        if (!caller.reach().users().contains(lead.ownerId())) {
            return denied(true, "Only its owner, his manager or operations hand a lead on or set it aside.");
        }
        if (ask.kind() == Kind.GIVE && !caller.sells()) {
            return denied(true, "A partner hands a lead back to operations.");
        }
        return denied(
                ask.kind() == Kind.CLOSE && ask.disposition() != Disposition.EXCLUDED,
                "Only operations pause a lead or call it a competitor's or spam.");
    }

    private static Optional<Refusal> notNow(Ask ask, Standing lead) {
        boolean contact = lead.disposition() == Disposition.CONVERTED;
        return switch (ask.kind()) {
            case ACCEPT -> refused(!lead.awaitsAcceptance(), unaccepted(lead));
            case TOUCH -> refused(!lead.awaitsTouch(), "No first touch is waited for.");
            case GIVE -> refused(contact, "It is a contact already and goes with its account.");
            case HAND_BACK ->
                refused(
                        lead.disposition() != Disposition.ASSIGNED,
                        contact ? "It is a contact already; undo the conversion instead." : "It is not being worked.");
            case CLOSE ->
                refused(
                        contact || lead.disposition() == ask.disposition(),
                        contact
                                ? "It is a contact already; undo the conversion first."
                                : "It is set aside like that already.");
        };
    }

    private static String unaccepted(Standing lead) {
        return lead.disposition() == Disposition.CONVERTED || lead.disposition() == Disposition.ASSIGNED
                ? "It is accepted already."
                : "It does not wait to be accepted.";
    }

    private static Optional<Refusal> notTo(Standing lead, Taker taker) {
        if (taker == null) {
            return Optional.empty();
        }
        if (!taker.active() || !taker.worksLeads()) {
            return refused(true, "%s does not work leads.".formatted(taker.name()));
        }
        return refused(taker.userId() == lead.ownerId(), "It is %s's already.".formatted(taker.name()));
    }

    private static Optional<Refusal> denied(boolean when, String sentence) {
        return when ? Optional.of(new Refusal(true, sentence)) : Optional.empty();
    }

    private static Optional<Refusal> refused(boolean when, String sentence) {
        return when ? Optional.of(new Refusal(false, sentence)) : Optional.empty();
    }
}
