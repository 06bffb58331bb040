package org.marquee.web.approval;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.marquee.web.account.AccountView;

/**
 * A new account as its creator is shown it.
 *
 * @param duplicates those that the creator sees, the most likely first
 * @param hiddenDuplicates whether there are others; operations will look at them
 */
public record OpenedAccount(
        @JsonUnwrapped AccountView account, List<DuplicateShown> duplicates, boolean hiddenDuplicates) {}
