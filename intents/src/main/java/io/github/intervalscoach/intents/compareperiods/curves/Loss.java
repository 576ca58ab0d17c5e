package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.analytics.endurance.Durability;
import io.github.intervalscoach.analytics.endurance.PriorWork;
import io.github.intervalscoach.analytics.power.DatedWatts;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What work costs a best in one period.
 *
 * @param percent loss; empty where too few rides were hard enough after the work
 * @param fresh the best whatever came before
 * @param tired the best after the work
 * @param reached rides that reached the work and went on for as long as the effort
 * @param hard those of them that were ridden hard enough to count
 */
record Loss(OptionalDouble percent, Optional<Best> fresh, Optional<Best> tired, int reached, int hard) {
    private static final double MOST_WATTS = 100_000;

    static Loss of(List<Best> fresh, List<Best> tired, int kilojoules, DateRange days) {
        var found = Durability.of(dated(fresh), dated(tired), PriorWork.kilojoules(kilojoules), days.last());
        return new Loss(
                found.found()
                        .map(durability -> OptionalDouble.of(durability.fadePercent()))
                        .orElse(OptionalDouble.empty()),
                best(fresh),
                best(tired),
                tired.size(),
                found.fold(value -> value.basis().n(), refusal -> (int) refusal.gaps().stream()
                        .filter(gap -> gap.input().equals("all_out_rides"))
                        .mapToDouble(gap -> gap.found())
                        .sum()));
    }

    private static Optional<Best> best(List<Best> all) {
        return all.stream().max(Comparator.comparingDouble(Best::value));
    }

    private static List<DatedWatts> dated(List<Best> all) {
        return all.stream()
                .filter(best -> best.value() <= MOST_WATTS)
                .map(best -> new DatedWatts(best.day().orElseThrow(), best.value()))
                .toList();
    }

    boolean isAllOutFresh() {
        return fresh.filter(best -> best.tried() == Tried.ALL_OUT).isPresent();
    }

    boolean isEffortKnown() {
        return fresh.filter(best -> best.tried() != Tried.NO_YARDSTICK).isPresent();
    }
}
