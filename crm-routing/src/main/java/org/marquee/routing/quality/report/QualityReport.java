package org.marquee.routing.quality.report;

import java.time.Instant;
import java.util.List;
import org.marquee.domain.quality.SampleState;
import org.marquee.routing.quality.estimate.Bin;
import org.marquee.routing.quality.estimate.Both;
import org.marquee.routing.quality.estimate.Figures;
import org.marquee.routing.quality.estimate.Share;

/**
 * How well leads are matched, as estimated from samples that people labelled blind. All shares are from 0 to 1, weighted
 * by how many decisions each label stands for, with their 95 % intervals; null where nothing was labelled.
 *
 * @param weeks how far back; null for one sample
 * @param sampleId which one; null for weeks
 * @param samples newest first
 * @param labelled how many decisions have a label
 * @param cannotTell how many of them stay out of the figures, because nobody can tell
 * @param precision of what matching decided by itself, how much is right
 * @param recall of the leads whose account is ours, how many matching found by itself
 * @param review of the same, how many waited for people
 * @param rules the precision by the rule of the strongest evidence
 * @param aliases what was recognised by each alias
 * @param reliability stated probability beside what was found
 */
public record QualityReport(
        Instant asOf,
        Integer weeks,
        Long sampleId,
        List<SampleState> samples,
        int drawn,
        int labelled,
        int cannotTell,
        Both precision,
        Both recall,
        Share review,
        List<Figures.OfRule> rules,
        List<Figures.OfAlias> aliases,
        List<Bin> reliability) {}
