package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How to begin again after days without training, or after an illness: easy days first, then weeks that grow back to
 * what was usual.
 *
 * <dl>
 *   <dt>Formula <dd>break up to 3 days: go on; 4 or 5: 1 easy day; 6 or 7: 2; up to 2 weeks: begin at 55 % of the usual load;
 *                   up to 4 at 45 %; up to 6 at 40 %; then 12.5 % more every week. Longer: a new base. Illness: when
 *                   48 h without symptoms, at least as many easy days as sick days, then as after a break of that length.
 *                   Easy days rise evenly from half of a usual day's load
 *   <dt>Needs   <dd>how many days; after an illness also for how long there have been no symptoms
 *   <dt>Edges   <dd>Unknown symptoms refuse as {@link Reason#MISSING_INPUT}: an illness that ended in a calendar is no
 *                   proof of health, so ask. A bone-stress injury refuses as {@link Reason#NOT_APPLICABLE}: a clinician
 *                   decides. Fewer than 0 or more than 3,650 days refuse
 *   <dt>Source  <dd>convention for breaks; for illness graded return as in the IOC consensus on respiratory illness 2022
 *                   (recalled)
 *   <dt>Dispute <dd>The steps are convention (50 to 60 %, 40 to 50 %, 10 to 15 % a week; here the middles, 15 to 20 days as
 *                   the longer break, 4 to 6 weeks at the lower edge: house rules). Every illness is taken as one of
 *                   the whole body; a cold in the nose needs less.
 *   <dt>Evidence <dd>D: for graded return after illness B
 * </dl>
 *
 * @param code what to do
 * @param waitHours hours still to wait before the first easy day, 0 or more
 * @param easyDayShares load of each easy day, as a share of a usual day; nothing hard on any of them
 * @param weekShares load of each week after them, as a share of a usual week, the last one 1; empty for a new base
 */
public record ReturnToTraining(Code code, double waitHours, List<Double> easyDayShares, List<Double> weekShares) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "return_to_training",
            "1",
            Evidence.D,
            List.of(
                    Source.recalled("IOC consensus on acute respiratory illness in athletes, 2022"),
                    Source.definition("coaching convention")));

    /** The longer of 24 to 48 h. */
    private static final double SYMPTOM_FREE_HOURS = 48;

    /** The middle of 10 to 15 % a week. */
    private static final double WEEKLY_GROWTH = 1.125;

    /** House rule: an easy day begins at half of a usual one. */
    private static final double FIRST_EASY_SHARE = 0.5;

    private static final ValueDomain DAYS = new ValueDomain("days_off", 0, 3650, "days");
    private static final ValueDomain HOURS = new ValueDomain("symptom_free", 0, 24 * 3650, "hours");

    /** What to do. */
    public enum Code {
        /** Go on where it stopped. */
        RESUME,
        /** Some easy days, then go on. */
        EASY_DAYS,
        /** Begin lower and grow back. */
        RESTART,
        /** Build a new base and test the thresholds again. */
        NEW_BASE,
        /** Not yet: wait until the symptoms have been gone for long enough, then as scheduled. */
        WAIT
    }

    public ReturnToTraining {
        Objects.requireNonNull(code, "code");
        easyDayShares = List.copyOf(easyDayShares);
        weekShares = List.copyOf(weekShares);
    }

    /** After {@code days} days without training, for whatever reason but illness or injury. */
    public static MetricResult<ReturnToTraining> afterBreak(int days) {
        return DAYS.check(days).map(valid -> schedule(days, BreakLength.of(days).easyDays(days)));
    }

    /**
     * After an illness.
     *
     * @param sickDays for how many days the athlete was ill
     * @param symptomFreeHours for how long there have been no symptoms; empty where nobody has asked
     */
    public static MetricResult<ReturnToTraining> afterIllness(int sickDays, OptionalDouble symptomFreeHours) {
        if (symptomFreeHours.isEmpty()) {
            return MetricResult.refused(Reason.MISSING_INPUT, new Gap("symptom_free", SYMPTOM_FREE_HOURS, 0, "hours"));
        }
        double wait = Math.max(0, SYMPTOM_FREE_HOURS - symptomFreeHours.getAsDouble());
        return DAYS.check(sickDays)
                .flatMap(valid -> HOURS.check(symptomFreeHours.getAsDouble()))
                .map(valid -> schedule(
                        sickDays, Math.max(sickDays, BreakLength.of(sickDays).easyDays(sickDays))))
                .map(then -> new ReturnToTraining(
                        wait > 0 ? Code.WAIT : then.code, wait, then.easyDayShares, then.weekShares));
    }

    /** After a bone-stress injury no schedule is given: a clinician decides. */
    public static MetricResult<ReturnToTraining> afterBoneStressInjury() {
        return MetricResult.refused(Reason.NOT_APPLICABLE, new Gap("clinicians_clearance", 1, 0, "1"));
    }

    private static ReturnToTraining schedule(int days, int easyDays) {
        BreakLength length = BreakLength.of(days);
        Code code = length.code() == Code.RESUME && easyDays > 0 ? Code.EASY_DAYS : length.code();
        List<Double> easy = IntStream.range(0, easyDays)
                .mapToObj(day -> FIRST_EASY_SHARE + (1 - FIRST_EASY_SHARE) * day / easyDays)
                .toList();
        return new ReturnToTraining(code, 0, easy, weeks(length));
    }

    private static List<Double> weeks(BreakLength length) {
        var shares = new ArrayList<Double>();
        if (length != BreakLength.BEYOND) {
            for (double share = length.firstShare(); share < 1; share *= WEEKLY_GROWTH) {
                shares.add(share);
            }
            shares.add(1.0);
        }
        return shares;
    }
}
