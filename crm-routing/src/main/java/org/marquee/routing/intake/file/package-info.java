/**
 * Reading files of leads, and writing back the rows that did not go in: encodings, separators, the names that columns go
 * by. Plain Java on bytes and text; knows nothing of the database or of what becomes of a lead.
 */
package org.marquee.routing.intake.file;
