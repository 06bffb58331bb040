package org.marquee.domain.database;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.sessions.Session;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountTeamMember;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.approval.AccountMerge;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactMove;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.RunFinding;
import org.marquee.domain.lead.BarredAccount;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadBulk;
import org.marquee.domain.lead.LeadBulkRow;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.PersonKey;
import org.marquee.domain.lead.SavedView;
import org.marquee.domain.partner.Partner;
import org.marquee.domain.partner.Referral;
import org.marquee.domain.territory.Territory;
import org.marquee.domain.user.AppUser;

/**
 * Tells EclipseLink in which order new rows go in. Aggregates name each other by id, so it cannot read the order of
 * the foreign keys off the mappings.
 */
final class InsertOrder {
    private static final List<Class<?>> ORDER = List.of(
            AppUser.class,
            Territory.class,
            Partner.class,
            Account.class,
            AccountTeamMember.class,
            AccountFinding.class,
            AccountReview.class,
            AccountMerge.class,
            Alias.class,
            Contact.class,
            ContactMove.class,
            Lead.class,
            PersonKey.class,
            Inquiry.class,
            Decision.class,
            Conversion.class,
            BarredAccount.class,
            LeadClock.class,
            Referral.class,
            LeadAct.class,
            LeadBulk.class,
            LeadBulkRow.class,
            SavedView.class,
            GovernanceProcess.class,
            GovernanceRun.class,
            RunFinding.class);

    private InsertOrder() {}

    static void in(Session session) {
        List<Class<?>> before = new ArrayList<>();
        for (Class<?> entity : ORDER) {
            before.forEach(session.getDescriptor(entity)::addConstraintDependencies);
            before.add(entity);
        }
    }
}
