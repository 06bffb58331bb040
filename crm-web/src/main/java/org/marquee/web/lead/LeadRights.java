package org.marquee.web.lead;

import org.marquee.routing.conversion.UndoOutlook;

/**
 * What somebody may do with a lead, as it was read with it.
 *
 * @param his whether it is his own, or one of his people has it
 * @param undo what comes of taking its conversion back; null if he may not, or there is none
 */
record LeadRights(boolean his, boolean accept, boolean touch, UndoOutlook undo) {}
