package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.load.Form;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Form in the morning and what the day makes of it.
 *
 * @param startOfDay the evening before's fitness minus fatigue; empty when that day is not known
 * @param usual what that was on most days of the last half-year
 * @param tomorrow the next morning's; empty for past days
 */
record FormOutlook(Optional<Start> startOfDay, Optional<Usual> usual, Optional<Tomorrow> tomorrow) {
    private static final int HALF_YEAR = 182;
    private static final int LEAST_DAYS = 28;
    private static final double LOW_PERCENTILE = 10;
    private static final double HIGH_PERCENTILE = 90;

    /** House rule: an easy hour instead of a hard one costs a little less than half. */
    private static final double EASED_SHARE = 0.45;

    /** Points; projected when the evening before has not happened yet. */
    record Start(double form, double fitness, double fatigue, boolean projected) {}

    /** The 10th and the 90th percentile of the athlete's own mornings. */
    record Usual(double low, double high, int days) {}

    /**
     * Form on the next morning, points.
     *
     * @param ifDone empty when nothing is open or its load is unknown
     * @param ifEased with {@code easedLoad} instead of {@code openLoad}
     */
    record Tomorrow(
            OptionalDouble openLoad,
            OptionalDouble easedLoad,
            OptionalDouble ifDone,
            OptionalDouble ifEased,
            double ifRest) {}

    static FormOutlook of(Subject subject, LoadHistory load, Sessions sessions) {
        LocalDate eve = subject.day().minusDays(1);
        Optional<FitnessFatigue> evening = state(load, eve);
        Optional<Start> start = Form.on(subject.day(), load.fitness(), load.fatigue(), Form.Variant.START_OF_DAY)
                .found()
                .flatMap(form ->
                        evening.map(s -> new Start(form.points(), s.fitness(), s.fatigue(), subject.isAhead())));
        return new FormOutlook(
                start,
                usual(load, subject.signalDay()),
                subject.isPast() ? Optional.empty() : evening.flatMap(s -> tomorrow(s, sessions)));
    }

    private static Optional<FitnessFatigue> state(LoadHistory load, LocalDate day) {
        OptionalDouble fitness = load.fitness().on(day);
        OptionalDouble fatigue = load.fatigue().on(day);
        boolean known = fitness.isPresent() && fatigue.isPresent();
        return known && fitness.getAsDouble() >= 0 && fatigue.getAsDouble() >= 0
                ? Optional.of(new FitnessFatigue(fitness.getAsDouble(), fatigue.getAsDouble()))
                : Optional.empty();
    }

    private static Optional<Usual> usual(LoadHistory load, LocalDate day) {
        LocalDate last = day.minusDays(1);
        double[] mornings = DailySeries.between(
                        last.minusDays(HALF_YEAR - 1L),
                        last,
                        d -> Form.on(d, load.fitness(), load.fatigue(), Form.Variant.START_OF_DAY)
                                .found()
                                .map(form -> OptionalDouble.of(form.points()))
                                .orElse(OptionalDouble.empty()))
                .knownValues();
        return mornings.length < LEAST_DAYS
                ? Optional.empty()
                : Optional.of(new Usual(
                        StatUtils.percentile(mornings, LOW_PERCENTILE),
                        StatUtils.percentile(mornings, HIGH_PERCENTILE),
                        mornings.length));
    }

    private static Optional<Tomorrow> tomorrow(FitnessFatigue evening, Sessions sessions) {
        if (sessions.doneLoad().isEmpty()) {
            return Optional.empty();
        }
        double done = sessions.doneLoad().getAsDouble();
        OptionalDouble open = sessions.openLoad();
        OptionalDouble eased = open.isPresent()
                ? OptionalDouble.of(StrictMath.rint(EASED_SHARE * open.getAsDouble()))
                : OptionalDouble.empty();
        return Optional.of(new Tomorrow(
                open,
                eased,
                formAfter(evening, done, open),
                formAfter(evening, done, eased),
                evening.after(done).form()));
    }

    private static OptionalDouble formAfter(FitnessFatigue evening, double done, OptionalDouble more) {
        return more.isPresent()
                ? OptionalDouble.of(evening.after(done + more.getAsDouble()).form())
                : OptionalDouble.empty();
    }
}
