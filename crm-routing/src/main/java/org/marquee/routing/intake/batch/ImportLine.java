package org.marquee.routing.intake.batch;

import org.marquee.domain.imports.RowOutcome;
import org.marquee.routing.intake.LeadAnswer.AccountShown;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.routing.intake.file.RowPerson;

/**
 * A row of a file as somebody is shown it.
 *
 * @param line where it begins in the file, from 1
 * @param message why it was rejected, or what else is to be known; null for nothing
 * @param leadId null where there is none, or none that the caller sees
 * @param account where its lead came, or would come, to; null like the owner where there is none or the caller does not see it
 */
public record ImportLine(
        int line,
        RowPerson person,
        RowOutcome outcome,
        String message,
        Long leadId,
        AccountShown account,
        OwnerShown owner) {}
