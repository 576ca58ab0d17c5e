package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Whether resting heart rate and heart rate variability look as they often do in the first days of an illness. Symptoms
 * come first and do not wait for this.
 *
 * <dl>
 *   <dt>Formula <dd>core: resting heart rate at its alarm ({@link RestingHeartRateStatus}: + 2σ or + 5 bpm) and ln rMSSD at
 *                   z ≤ −1.5 on the asked day, or the same one of the two on 2 of the last 3 days. Confirmed with any of:
 *                   temperature 0.5 °C or more over usual, respiration at z ≥ 2, symptoms
 *   <dt>Needs   <dd>for either signal its own baseline, and days enough to decide; one signal alone can decide
 *   <dt>Edges   <dd>days that are missing and could decide refuse; confirmations not looked for stay unknown and the pattern
 *                   unconfirmed; no pattern is not health. A temperature beyond ± 10 °C or a z beyond ± 100 is out of domain
 *   <dt>Source  <dd>Mishra et al. 2020, doi:10.1038/s41551-020-00640-6; Quer et al. 2021, doi:10.1038/s41591-020-1123-x (both
 *                   recalled): resting heart rate rose before symptoms in 60 to 80 % of infections
 *   <dt>Dispute <dd>Alcohol, heat, a late meal, vaccination, the luteal phase and altitude do the same, so most alarms are false:
 *                   {@link Caveat#NOT_A_DIAGNOSIS}, always.
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param state of the pattern
 * @param restingHigh whether resting heart rate was at its alarm, by day, the asked one first
 * @param hrvLow whether ln rMSSD was low, by day, the asked one first
 * @param warm whether temperature confirms
 * @param breathing whether respiration confirms
 * @param symptoms as given
 * @param steps what follows by convention, in order; codes, not advice
 */
public record IllnessPattern(
        State state,
        List<Finding> restingHigh,
        List<Finding> hrvLow,
        Finding warm,
        Finding breathing,
        Symptoms symptoms,
        List<Step> steps) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "illness_pattern",
            "1",
            Evidence.C,
            List.of(
                    Source.recalled("doi:10.1038/s41551-020-00640-6"),
                    Source.recalled("doi:10.1038/s41591-020-1123-x")));

    private static final double WARM_CELSIUS = 0.5;
    private static final double FAST_BREATHING_Z = 2;
    private static final ValueDomain CELSIUS = new ValueDomain("temperature_rise", -10, 10, "celsius");
    private static final ValueDomain BREATHING_Z = new ValueDomain("respiration_z", -100, 100, "deviations");

    /** How far the pattern goes. */
    public enum State {
        /** Not there, which is not the same as healthy. */
        NO_PATTERN,
        /** The heart's two signals are there and nothing else is known to be. */
        UNCONFIRMED,
        /** They are there, and something else is too. */
        CONFIRMED
    }

    /** What the athlete says. */
    public enum Symptoms {
        NONE,
        /** Runny nose, sore throat. */
        ABOVE_NECK,
        /** Fever, aches, chest, gut. */
        SYSTEMIC,
        /** Nobody asked. */
        UNKNOWN;

        private Finding any() {
            return this == UNKNOWN ? Finding.UNKNOWN : Finding.of(this != NONE);
        }
    }

    /** What follows by convention. */
    public enum Step {
        NO_INTENSITY,
        /** Ask for symptoms above and below the neck. */
        NECK_CHECK,
        REST
    }

    /**
     * What else is known of the day.
     *
     * @param temperatureRiseCelsius skin or body temperature over its own usual
     * @param respirationZ respiration at night, deviations above its own usual
     * @param symptoms what the athlete says
     */
    public record Confirmations(OptionalDouble temperatureRiseCelsius, OptionalDouble respirationZ, Symptoms symptoms) {
        /** Nothing else is known. */
        public static final Confirmations NOT_ASKED =
                new Confirmations(OptionalDouble.empty(), OptionalDouble.empty(), Symptoms.UNKNOWN);
    }

    public IllnessPattern {
        restingHigh = List.copyOf(restingHigh);
        hrvLow = List.copyOf(hrvLow);
        steps = List.copyOf(steps);
    }

    /** The pattern on {@code day}; resting heart rate in bpm, dated by the morning. */
    public static MetricResult<IllnessPattern> on(
            LocalDate day, DailySeries restingBpm, HrvDays hrv, Confirmations confirmations) {
        return Given.whenSound(
                List.of(
                        new Given(confirmations.temperatureRiseCelsius(), CELSIUS),
                        new Given(confirmations.respirationZ(), BREATHING_Z)),
                () -> of(IllnessSignal.resting(day, restingBpm), IllnessSignal.hrv(day, hrv), confirmations));
    }

    private static MetricResult<IllnessPattern> of(
            IllnessSignal resting, IllnessSignal hrv, Confirmations confirmations) {
        Finding core = Finding.any(Finding.all(resting.today(), hrv.today()), resting.often(), hrv.often());
        if (core == Finding.UNKNOWN) {
            return new MetricResult.Refusal<>(
                    Reason.INSUFFICIENT_DATA,
                    Stream.concat(resting.gaps().stream(), hrv.gaps().stream()).toList());
        }
        Finding warm = Finding.of(confirmations.temperatureRiseCelsius(), rise -> rise >= WARM_CELSIUS);
        Finding breathing = Finding.of(confirmations.respirationZ(), z -> z >= FAST_BREATHING_Z);
        Symptoms symptoms = confirmations.symptoms();
        State state = state(core, Finding.any(warm, breathing, symptoms.any()));
        int known = resting.known() + hrv.known();
        return MetricResult.of(
                new IllnessPattern(
                        state, resting.days(), hrv.days(), warm, breathing, symptoms, steps(state, symptoms)),
                Basis.of(known, 2 * IllnessSignal.DAYS).toldIfPartial().caveat(Caveat.NOT_A_DIAGNOSIS));
    }

    private static State state(Finding core, Finding confirmed) {
        if (core == Finding.ABSENT) {
            return State.NO_PATTERN;
        }
        return confirmed == Finding.PRESENT ? State.CONFIRMED : State.UNCONFIRMED;
    }

    private static List<Step> steps(State state, Symptoms symptoms) {
        var steps = new ArrayList<Step>();
        if (state == State.CONFIRMED) {
            steps.add(Step.NO_INTENSITY);
        }
        if (state != State.NO_PATTERN) {
            steps.add(Step.NECK_CHECK);
        }
        if (symptoms == Symptoms.SYSTEMIC) {
            steps.add(Step.REST);
        }
        return steps;
    }
}
