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
 *   <dt>Formula <dd>suppressed: week's mean below the band, or z ≤ −1.5 on 2 of the last 3 days; with a resting heart rate at
 *                   z ≥ 1.5 stressed. Otherwise elevated: mean above the band; with a resting heart rate below z −1.5 and poor
 *                   form saturation is suspected. Otherwise normal
 *   <dt>Needs   <dd>what {@link HrvWeek} needs; within the band today's reading as well, and the two before it if today is low.
 *                   The resting heart rate and form are optional
 *   <dt>Edges   <dd>what cannot be told is refused and reads as unknown, never as normal; without a resting heart rate neither
 *                   stressed nor saturation is reached, and its absence shows in {@code restingZ}. A z beyond ± 100 is out of
 *                   domain
 *   <dt>Source  <dd>our own order of conditions; bands from Plews et al. 2013, doi:10.1007/s40279-013-0071-8 (recalled)
 *   <dt>Dispute <dd>One low night in an ordinary week is normal here: the source's conditions leave it open, and say elsewhere
 *                   not to act on one bad night. It stays visible in {@code lowDays}.
 *   <dt>Evidence <dd>C, the limits of 1.5 are D
 * </dl>
 *
 * @param state never {@link State#UNKNOWN} in a value
 * @param week the week's mean, today's z and what they are compared with
 * @param lowDays days of the last 3 at or below z −1.5
 * @param restingZ resting heart rate, deviations above its own usual; empty when not known
 * @param poorForm whether performance or the athlete's own word is poor
 */
public record HrvState(State state, HrvWeek week, int lowDays, OptionalDouble restingZ, Finding poorForm) {
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
        /** It cannot be told; not the same as normal. */
        UNKNOWN,
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

    /** The state of a result; a refusal is {@link State#UNKNOWN}. */
    public static State stateOf(MetricResult<HrvState> result) {
        return result.fold(value -> value.value().state(), refusal -> State.UNKNOWN);
    }

    private static MetricResult<HrvState> of(
            HrvWeek week, OptionalDouble[] days, OptionalDouble restingZ, Finding poorForm, Basis basis) {
        Finding[] low = Arrays.stream(days)
                .map(z -> Finding.of(z, value -> value <= LOW_DAY_Z))
                .toArray(Finding[]::new);
        int lowDays =
                (int) Arrays.stream(low).filter(day -> day == Finding.PRESENT).count();
        boolean suppressed = week.position() == Position.BELOW || lowDays >= LEAST_LOW_DAYS;
        if (!suppressed && week.position() == Position.WITHIN && isOpen(low)) {
            int known = (int) Arrays.stream(low).filter(Finding::isKnown).count();
            return days[0].isEmpty()
                    ? MetricResult.refused(Reason.MISSING_INPUT, new Gap("hrv_today", 1, 0, "nights"))
                    : MetricResult.refused(
                            Reason.INSUFFICIENT_DATA, new Gap("hrv_nights_in_a_row", DAYS, known, "nights"));
        }
        State state = suppressed ? suppressed(restingZ) : notSuppressed(week, restingZ, poorForm);
        return MetricResult.of(new HrvState(state, week, lowDays, restingZ, poorForm), basis);
    }

    /** Whether a missing day could still decide: today itself, or one beside a low today. */
    private static boolean isOpen(Finding[] low) {
        return !low[0].isKnown()
                || (low[0] == Finding.PRESENT && Finding.atLeast(LEAST_LOW_DAYS, low) == Finding.UNKNOWN);
    }

    private static State suppressed(OptionalDouble restingZ) {
        return Finding.of(restingZ, z -> z >= ODD_RESTING_Z) == Finding.PRESENT ? State.STRESSED : State.SUPPRESSED;
    }

    private static State notSuppressed(HrvWeek week, OptionalDouble restingZ, Finding poorForm) {
        if (week.position() == Position.WITHIN) {
            return State.NORMAL;
        }
        Finding slow = Finding.of(restingZ, z -> z < -ODD_RESTING_Z);
        return Finding.all(slow, poorForm) == Finding.PRESENT ? State.SATURATION_SUSPECTED : State.ELEVATED;
    }
}
