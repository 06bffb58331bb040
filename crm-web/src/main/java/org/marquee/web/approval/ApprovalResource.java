package org.marquee.web.approval;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.account.Account;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.ApprovalQueue;
import org.marquee.governance.approval.Reviewed;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AccountViews;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.security.CurrentCaller;

/** The approval queue of operations. */
@Path("/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class ApprovalResource {
    private static final String BY_DUE_DATE = "due";

    @EJB
    private ApprovalQueue queue;

    @Inject
    private AccountViews views;

    @Inject
    private CurrentCaller currentCaller;

    @GET
    @Operation(summary = "Accounts that wait for operations, the earliest due first, with what the checks found")
    public Page<ApprovalView> list(@BeanParam PageRequest page) {
        page.sort().filter(sort -> !sort.equals(BY_DUE_DATE)).ifPresent(sort -> {
            throw new Invalid("sort", "The queue is sorted by due.");
        });
        Caller caller = currentCaller.get();
        Slice<Reviewed> waiting = queue.waiting(page.after(BY_DUE_DATE), page.limit(), caller);
        Map<Long, AccountView> accounts = accounts(waiting.items(), caller);
        return Page.of(waiting, BY_DUE_DATE, one -> ApprovalQueue.place(one.account()))
                .map(one -> ApprovalView.of(one, accounts.get(one.account().id())));
    }

    private Map<Long, AccountView> accounts(List<Reviewed> waiting, Caller caller) {
        List<Account> accounts = waiting.stream().map(Reviewed::account).toList();
        return views.views(accounts, caller).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
    }
}
