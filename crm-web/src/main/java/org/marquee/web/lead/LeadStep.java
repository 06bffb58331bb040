package org.marquee.web.lead;

import java.time.Instant;
import org.marquee.domain.lead.Disposition;

/**
 * One thing that happened to a lead.
 *
 * @param disposition what the lead was from then on; null where that stayed as it was
 * @param undoableAct the act that the caller may take back, or null
 * @param undoneAt when it was taken back, or null
 * @param own whether the caller did it
 */
public record LeadStep(
        Instant at, Disposition disposition, String sentence, Long undoableAct, Instant undoneAt, boolean own) {}
