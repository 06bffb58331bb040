/**
 * Imports of leads by file: kept row by row before the caller is answered, then taken in by a Jakarta Batch job in chunks of
 * one transaction each. Our own rows are the truth: the batch runtime's memory of a job may be lost at any time. Knows how
 * rows go in; what becomes of a lead is the lead desk's.
 */
package org.marquee.routing.intake.batch;
