package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.analyzetraining.answer.GoalSection.Verdict;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.rules.GoalRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What can be said of the goal.
 *
 * @param required target less where the athlete stands
 * @param rises only where enough of them lie apart
 * @param dayAtBestRate when it would be reached if the best rate on record were held
 */
record Interpreted(
        Computed computed,
        Verdict verdict,
        Confidence confidence,
        OptionalDouble required,
        Optional<OwnRises> rises,
        Optional<LocalDate> dayAtBestRate) {
    private static final int MOST_YEARS = 5;

    static Interpreted of(Computed computed) {
        var asked = computed.asked();
        OptionalDouble required = computed.now().isPresent()
                ? OptionalDouble.of(asked.target().amount() - computed.now().getAsDouble())
                : OptionalDouble.empty();
        Optional<OwnRises> rises = computed.rises().filter(own -> own.apart() >= GoalRules.LEAST_APART);
        Verdict verdict = verdict(computed, required, rises);
        boolean sure = verdict == Verdict.REACHED
                || rises.filter(own -> own.apart() >= GoalRules.FAIRLY_SURE).isPresent();
        return new Interpreted(
                computed,
                verdict,
                sure ? Confidence.MEDIUM : Confidence.LOW,
                required,
                rises,
                verdict == Verdict.REACHED || required.isEmpty()
                        ? Optional.empty()
                        : rises.flatMap(own ->
                                at(asked, required.getAsDouble(), own.best().change())));
    }

    GoalAnalysis.Asked asked() {
        return computed.asked();
    }

    private static Verdict verdict(Computed computed, OptionalDouble required, Optional<OwnRises> rises) {
        if (required.isPresent() && required.getAsDouble() <= 0) {
            return Verdict.REACHED;
        }
        if (required.isEmpty() || rises.isEmpty()) {
            return Verdict.CANNOT_SAY;
        }
        double needed = required.getAsDouble();
        if (needed > rises.get().best().change() || isTooMuchLoad(computed, rises.get())) {
            return Verdict.BEYOND_RECORD;
        }
        return needed > rises.get().quartile(3) ? Verdict.EDGE_OF_HISTORY : Verdict.IN_REACH;
    }

    /** A rise from a low level costs less than the same from a high one. */
    private static boolean isTooMuchLoad(Computed computed, OwnRises rises) {
        OptionalDouble most = rises.mostPointsPerWeek();
        OptionalDouble needed = computed.neededPointsPerWeek();
        return most.isPresent() && needed.isPresent() && needed.getAsDouble() > most.getAsDouble();
    }

    private static Optional<LocalDate> at(GoalAnalysis.Asked asked, double required, double best) {
        if (best <= 0) {
            return Optional.empty();
        }
        LocalDate limit = asked.today().plusYears(MOST_YEARS);
        double days = StrictMath.ceil(asked.days() * required / best);
        return Optional.of(days)
                .filter(enough -> enough < MOST_YEARS * 365)
                .map(enough -> asked.today().plusDays(enough.longValue()))
                .filter(day -> day.isBefore(limit));
    }
}
