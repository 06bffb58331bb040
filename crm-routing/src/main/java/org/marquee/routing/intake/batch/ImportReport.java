package org.marquee.routing.intake.batch;

import java.time.Instant;
import org.marquee.domain.imports.LeadImport;

/**
 * How far an import got.
 *
 * @param rows of the file, without its header
 * @param created leads that were made; in a dry run, that would be
 * @param duplicates rows about persons who were known already, as far as the caller may know that; each became an inquiry
 * @param rejected rows that did not go in; the error file has them with their reasons
 * @param message what else is to be known, or null
 */
public record ImportReport(
        long id,
        LeadImport.Status status,
        int rows,
        long created,
        long duplicates,
        long rejected,
        Instant startedAt,
        Instant finishedAt,
        String message) {}
