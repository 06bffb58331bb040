package org.marquee.governance.hierarchy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
        Audiences.Change seen = audiences.change(
                plan.steps().stream().map(BranchPlan.Step::account).toList(), plan.steps());
        return new MovePreview(account, newParent, plan.changesUmbrella(), lines(plan), seen.losing(), seen.gaining());
    }

    private List<Line> lines(BranchPlan plan) {
        List<Long> changing = plan.steps().stream()
                .filter(BranchPlan.Step::changesHands)
                .map(BranchPlan.Step::walledAccountId)
                .toList();
        Map<Long, Long> people = contacts.countOfOwners(changing);
        Map<Long, Long> followers = leads.countOfOwners(changing);
        return plan.steps().stream()
                .map(step -> new Line(
                        step.account(),
                        step.before(),
                        step.after(),
                        people.getOrDefault(step.account().id(), 0L),
                        followers.getOrDefault(step.account().id(), 0L)))
                .toList();
    }
}
