package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.PlacedBest;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.rules.SessionRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A session's bests in the athlete's history, in words. */
record BestText(List<PlacedBest> bests, String sport, Units units) {
    /** The one most worth telling: the best of the longest time, and of those the longest effort. */
    Optional<RuleCited> news() {
        return bests.stream()
                .filter(ExtraSection::isNews)
                .max(Comparator.comparing((PlacedBest best) -> best.place().equals(PlacedBests.YEAR))
                        .thenComparing(best -> best.verdict().equals(PlacedBests.REAL))
                        .thenComparingDouble(BestText::extent))
                .map(best -> RuleCited.of(SessionRules.BEST_PLACED, says(best)));
    }

    private String says(PlacedBest best) {
        boolean year = best.place().equals(PlacedBests.YEAR);
        OptionalDouble before = year ? best.best365Days() : best.best42Days();
        return "best " + over(best) + " " + value(best.value(), best) + ", best of " + (year ? "365" : "42")
                + " days (before " + value(before.orElseThrow(), best) + ", "
                + best.verdict().replace('_', ' ') + ")";
    }

    /** All of them. */
    Optional<String> table() {
        if (bests.isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("Best over", "Done", "42 days before", "365 days before", "Reads");
        bests.forEach(best -> table.row(
                over(best),
                value(best.value(), best),
                known(best.best42Days(), best),
                known(best.best365Days(), best),
                best.place().replace('_', ' ') + ", " + best.verdict().replace('_', ' ')));
        return Optional.of(table.toString());
    }

    private String known(OptionalDouble value, PlacedBest best) {
        return value.isPresent() ? value(value.getAsDouble(), best) : "none";
    }

    private String value(double value, PlacedBest best) {
        return best.unit().equals(EffortKind.PACE.unit())
                ? units.pace(sport, value)
                : Wording.number(0, value) + " " + best.unit();
    }

    private String over(PlacedBest best) {
        if (best.seconds().isPresent()) {
            return Wording.duration(best.seconds().getAsInt());
        }
        double meters = best.meters().orElseThrow();
        return sport.endsWith("Swim") ? Units.inMeters(meters) : Units.raced(meters);
    }

    private static double extent(PlacedBest best) {
        return best.seconds().isPresent()
                ? best.seconds().getAsInt()
                : best.meters().orElse(0);
    }
}
