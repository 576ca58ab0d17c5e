package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.analytics.power.WPrimeBalance;
import io.github.intervalscoach.analytics.race.HeatSlowdown;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.BuildUp;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.CoursePart;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Morning;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.SimilarRace;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Stop;
import io.github.intervalscoach.intents.analyzerace.answer.Include;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.SportSettings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers, and no opinion about them. */
record Computed(
        RaceExecution.Asked asked,
        List<CoursePart> thirds,
        List<CoursePart> splits,
        Optional<EndParts> ends,
        List<Stop> stops,
        Steadiness steadiness,
        OptionalDouble lowestWPrimeJoules,
        Optional<HeatSlowdown> heat,
        List<SimilarRace> similar,
        BuildUp buildUp,
        Optional<Morning> morning,
        List<Flaw> flaws) {
    /** Human values; outside them the setting is not one. */
    private static final int LOWEST_W_PRIME = 1_000;

    private static final int HIGHEST_W_PRIME = 100_000;
    private static final int HIGHEST_CP = 1_000;

    static Computed of(Audited audited) {
        RaceExecution.Asked asked = audited.asked();
        Activity activity = asked.activity();
        String sport = activity.sport();
        var course = Course.of(audited.tapes(), audited.clock(), sport.contains("Run"));
        var before = new BuildUpFigures(asked.diary(), audited.loads(), activity.day());
        return new Computed(
                asked,
                course.thirds(),
                asked.scope().shows(Include.SPLITS)
                        ? course.splits(asked.diary().athlete().units(), Wording.isRide(sport))
                        : List.of(),
                asked.scope().shows(Include.ENDS)
                        ? EndParts.of(course, asked.diary().athlete().units(), sport)
                        : Optional.empty(),
                audited.clock().stops(),
                Steadiness.of(activity, course),
                balance(audited),
                heat(activity),
                new SimilarRaces(asked.diary(), asked.contest()).all(),
                before.buildUp(sport),
                before.morning(),
                audited.flaws());
    }

    private static Optional<HeatSlowdown> heat(Activity activity) {
        return activity.averageTemperatureCelsius().isPresent() && !activity.indoor()
                ? HeatSlowdown.of(activity.averageTemperatureCelsius().getAsDouble())
                        .found()
                        .filter(heat -> heat.highPercent() > 0)
                : Optional.empty();
    }

    /** The threshold stands in for critical power, which lies a few percent above it: the low point is a lower bound. */
    private static OptionalDouble balance(Audited audited) {
        Activity activity = audited.asked().activity();
        Optional<SportSettings> settings = audited.asked().diary().athlete().settingsFor(activity.sport());
        OptionalInt ftp = then(activity.power().ftpWatts(), settings.map(SportSettings::ftpWatts));
        OptionalInt wPrime = then(activity.power().wPrimeJoules(), settings.map(SportSettings::wPrimeJoules));
        boolean human = ftp.orElse(0) > 0
                && ftp.orElse(0) <= HIGHEST_CP
                && wPrime.orElse(0) >= LOWEST_W_PRIME
                && wPrime.orElse(0) <= HIGHEST_W_PRIME;
        return audited.tapes()
                .power()
                .filter(power -> human)
                .flatMap(power -> WPrimeBalance.of(
                                power, ftp.getAsInt(), wPrime.getAsInt(), WPrimeBalance.Variant.SERVICE)
                        .found())
                .map(balance -> OptionalDouble.of(balance.lowestJoules()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalInt then(OptionalInt then, Optional<OptionalInt> now) {
        return then.isPresent() ? then : now.orElse(OptionalInt.empty());
    }
}
