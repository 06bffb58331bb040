/**
 * Labelling a sample blind: what was typed and accounts by name, and nothing of what matching thought or what became of
 * the lead.
 */
package org.marquee.routing.quality.label;
