package org.marquee.governance.hierarchy;

import com.google.common.collect.Sets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.marquee.domain.account.Account;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.wall.Audiences;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.hierarchy.MovePreview.Line;

/** Shows what a move would bring; writes nothing. */
@ApplicationScoped
public class MovePreviews {
    @Inject
    private BranchMove branches;

    @Inject
    private Contacts contacts;

    @Inject
    private Leads leads;

    @Inject
    private Audiences audiences;

    MovePreview of(Account account, Account newParent, Caller caller) {
        BranchPlan plan = branches.plan(account, newParent, caller);
        Set<Long> now =
                audiences.of(plan.steps().stream().map(BranchPlan.Step::account).toList());
        Set<Long> then = audiences.of(plan.steps());
        List<Line> lines = plan.steps().stream().map(this::line).toList();
        return new MovePreview(
                account,
                newParent,
                plan.changesUmbrella(),
                lines,
                Sets.difference(now, then),
                Sets.difference(then, now));
    }

    private Line line(BranchPlan.Step step) {
        long id = step.account().id();
        long owner = step.before().ownerId();
        boolean changesHands = owner != step.after().ownerId();
        long people = !changesHands
                ? 0
                : contacts.of(id).stream().filter(one -> one.ownerId() == owner).count();
        long followers = !changesHands
                ? 0
                : leads.at(id).stream()
                        .filter(lead -> Objects.equals(lead.ownerId(), owner))
                        .count();
        return new Line(step.account(), step.before(), step.after(), people, followers);
    }
}
