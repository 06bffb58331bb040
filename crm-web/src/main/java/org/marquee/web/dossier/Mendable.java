package org.marquee.web.dossier;

import org.marquee.web.account.AccountView;

/**
 * An account as far as whoever changes it needs it.
 *
 * @param editable whether the caller may change it
 * @param returnedWith why operations returned it last; null if they never did, or it is not the caller's to read
 */
public record Mendable(AccountView account, boolean editable, String returnedWith) {}
