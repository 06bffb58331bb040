package org.marquee.governance.approval;

import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.ReviewStatus;

/**
 * How an account is to be from now on; null leaves each as it is.
 *
 * @param profile everything that is known of it, also what stays
 * @param owner a user name
 * @param reviewStatus PENDING hands a returned account in again; nothing else is possible
 */
public record AccountPatch(AccountProfile profile, String owner, ReviewStatus reviewStatus) {}
