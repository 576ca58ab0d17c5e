package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How much the heart's rhythm changes from one beat to the next: the usual number for heart rate variability, and the one
 * that follows the vagus nerve.
 *
 * <dl>
 *   <dt>Formula <dd>√(Σ d² / N) over the N differences d of successive intervals; ln of it for everything that compares
 *                   days
 *   <dt>Needs   <dd>{@link BeatIntervals} with 5 differences or more (house rule) and at most the share of removed beats
 *                   that its cleaning allows, 5 % as a rule; under a minute of beats it carries {@link
 *                   io.github.intervalscoach.analytics.Caveat#SHORT}
 *   <dt>Edges   <dd>a pair that touches a removed beat is dropped, never bridged; no beats: missing; all implausible (as
 *                   when they are in seconds): out of domain; all equal: no variance, since that is a recorder and not a
 *                   heart
 *   <dt>Source  <dd>Task Force of ESC and NASPE 1996, Circulation 93:1043 (recalled); the dropping of pairs as in
 *                   GoldenCheetah; the divisor as in hrv-analysis, extract_features.py
 *   <dt>Dispute <dd>Cleaning differs between tools more than the formula does; breathing and posture move it, so only
 *                   readings taken alike compare. Never SDNN's stand-in, nor the other way round.
 *   <dt>Evidence <dd>B, as a measure of vagal activity at rest
 * </dl>
 *
 * @param ms milliseconds, above 0
 * @param ln natural logarithm of it, ln(ms / 1 ms)
 */
public record Rmssd(double ms, double ln) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "rmssd",
            "ms",
            Evidence.B,
            List.of(
                    Source.checked("https://github.com/Aura-healthcare/hrv-analysis, extract_features.py"),
                    Source.recalled("Task Force of ESC and NASPE 1996, Circulation 93:1043")));

    /** The value of a recording. */
    public static MetricResult<Rmssd> of(BeatIntervals beats) {
        return beats.measurable().map(clean -> of(clean.differences()));
    }

    private static Rmssd of(double[] differences) {
        double ms = Math.sqrt(StatUtils.sumSq(differences) / differences.length);
        return new Rmssd(ms, StrictMath.log(ms));
    }
}
