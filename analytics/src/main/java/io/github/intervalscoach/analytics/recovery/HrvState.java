package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What state the heart's rhythm speaks of, from the week, the last three days and the resting heart rate together. A
 * modulator of a plan, never the only gate.
 *
 * <dl>
 *   <dt>Formula <dd>a day is low at z ≤ −1.5. Week's mean below the band: suppressed. Within: suppressed if today and another
 *                   of the last 3 days are low, otherwise normal. Above: suppressed if 2 of the last 3 days are low, otherwise
 *                   elevated. Suppressed with a resting heart rate at z ≥ 1.5: stressed. Elevated with a resting heart rate
 *                   below z −1.5 and poor form: saturation is suspected
 *   <dt>Needs   <dd>what {@link HrvWeek} needs, and of the last 3 days those that could decide. The resting heart rate and form
 *                   are optional
 *   <dt>Edges   <dd>what cannot be told is refused, never normal: there is no state for not knowing; without a resting heart
 *                   rate neither stressed nor saturation is reached, and its absence shows in {@code restingZ}. A z beyond
 *                   ± 100 is out of domain
 *   <dt>Source  <dd>our own order of conditions; bands from Plews et al. 2013, doi:10.1007/s40279-013-0071-8 (recalled)
 *   <dt>Dispute <dd>One low night in an ordinary week is normal here: the order of conditions leaves it open, and one bad night
 *                   alone should change nothing. It stays visible in {@code lowDays}.
 *   <dt>Evidence <dd>C, the limits of 1.5 are D
 * </dl>
 *
 * @param state what it speaks of
 * @param week the week's mean, today's z and what they are compared with
 * @param lowDays days of the last 3 at or below z −1.5
 * @param restingZ resting heart rate, deviations above its own usual; empty when not known
 * @param poorForm whether performance or the athlete's own word is poor
 */
public record HrvState(State state, HrvWeek week, int lowDays, OptionalDouble restingZ, Finding poorForm) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "hrv_state",
            "1",
            Evidence.C,
            List.of(
                    Source.definition("the order of conditions is our own"),
                    Source.recalled("doi:10.1007/s40279-013-0071-8")));

    /** A single day is low from here, deviations (house rule). */
    private static final double LOW_DAY_Z = -1.5;

    /** Resting heart rate is odd from here on either side, deviations (house rule). */
    private static final double ODD_RESTING_Z = 1.5;

    private static final int DAYS = 3;
    private static final int LEAST_LOW_DAYS = 2;
    private static final ValueDomain RESTING_Z = new ValueDomain("resting_heart_rate_z", -100, 100, "deviations");

    /** What the rhythm speaks of. */
    public enum State {
        /** The week is usual. */
        NORMAL,
        /** Lower than usual: fatigue, illness, alcohol, heat, travel, the cycle. */
        SUPPRESSED,
        /** Higher than usual, which is mostly good. */
        ELEVATED,
        /** Higher than usual with a low resting heart rate and poor form: seen in overreached, highly trained athletes. */
        SATURATION_SUSPECTED,
        /** Lower than usual with a raised resting heart rate: look for illness. */
        STRESSED
    }

    /**
     * The state on {@code day}.
     *
     * @param restingZ resting heart rate that day, deviations above its own usual; empty when not known
     * @param poorForm whether performance or the athlete's own word is poor
     */
    public static MetricResult<HrvState> on(LocalDate day, HrvDays hrv, OptionalDouble restingZ, Finding poorForm) {
        return Given.whenSound(
                List.of(new Given(restingZ, RESTING_Z)),
                () -> HrvWeek.on(day, hrv, HrvBand.STANDARD)
                        .fold(
                                week -> of(
                                        week.value(),
                                        HrvWeek.zOn(day, DAYS, hrv, week.value().baseline()),
                                        restingZ,
                                        poorForm,
                                        week.basis()),
                                refusal -> new MetricResult.Refusal<>(refusal.reason(), refusal.gaps())));
    }

    private static MetricResult<HrvState> of(
            HrvWeek week, OptionalDouble[] days, OptionalDouble restingZ, Finding poorForm, Basis basis) {
        Finding[] low = Arrays.stream(days)
                .map(z -> Finding.of(z, value -> value <= LOW_DAY_Z))
                .toArray(Finding[]::new);
        Finding suppressed = suppressed(week.position(), low);
        if (!suppressed.isKnown()) {
            int known = (int) Arrays.stream(low).filter(Finding::isKnown).count();
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("hrv_days_of_three", low.length, known, "days"));
        }
        State state = suppressed == Finding.PRESENT
                ? suppressed(restingZ)
                : notSuppressed(week.position(), restingZ, poorForm);
        int lowDays =
                (int) Arrays.stream(low).filter(day -> day == Finding.PRESENT).count();
        return MetricResult.of(new HrvState(state, week, lowDays, restingZ, poorForm), basis);
    }

    private static Finding suppressed(Position week, Finding[] low) {
        Finding often = Finding.atLeast(LEAST_LOW_DAYS, low);
        return switch (week) {
            case BELOW -> Finding.PRESENT;
            case WITHIN -> Finding.all(low[0], often);
            case ABOVE -> often;
        };
    }

    private static State suppressed(OptionalDouble restingZ) {
        return Finding.of(restingZ, z -> z >= ODD_RESTING_Z) == Finding.PRESENT ? State.STRESSED : State.SUPPRESSED;
    }

    private static State notSuppressed(Position week, OptionalDouble restingZ, Finding poorForm) {
        if (week == Position.WITHIN) {
            return State.NORMAL;
        }
        Finding slow = Finding.of(restingZ, z -> z < -ODD_RESTING_Z);
        return Finding.all(slow, poorForm) == Finding.PRESENT ? State.SATURATION_SUSPECTED : State.ELEVATED;
    }
}
