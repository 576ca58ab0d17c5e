package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.BestsAfterWork;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.port.PerformanceCurves;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Bests of each ride of both periods, whatever came before and after the amounts of work the athlete configured: one list
 * each.
 *
 * @param rides whether rides count at all
 */
public record WorkOnRecord(boolean rides, List<ActivityBests> fresh, List<BestsAfterWork> tired) {
    private static final WorkOnRecord NONE = new WorkOnRecord(false, List.of(), List.of());

    public WorkOnRecord {
        fresh = List.copyOf(fresh);
        tired = List.copyOf(tired);
    }

    /**
     * Asks for all of them at once.
     *
     * @param counts sports as the service names them
     */
    public static CompletionStage<WorkOnRecord> ask(
            Athlete athlete, DateRange newer, DateRange older, Predicate<String> counts, PerformanceCurves curves) {
        String ride = CurvesOnRecord.RIDE;
        if (!counts.test(ride) || athlete.settingsFor(ride).isEmpty()) {
            return CompletableFuture.completedFuture(NONE);
        }
        var both = new DateRange(older.first(), newer.last());
        List<Integer> seconds = Hold.powerSeconds();
        var fresh = curves.powerByActivity(athlete.id(), both, ride, seconds);
        var first = curves.powerAfterWork(athlete.id(), both, ride, seconds, Freshness.AFTER_FIRST_WORK);
        var second = curves.powerAfterWork(athlete.id(), both, ride, seconds, Freshness.AFTER_SECOND_WORK);
        return fresh.thenCombine(
                first.thenCombine(second, (one, other) -> List.of(one, other)),
                (bests, tired) -> new WorkOnRecord(true, bests, known(tired)));
    }

    private static List<BestsAfterWork> known(List<BestsAfterWork> tired) {
        return Stream.of(tired.get(0), tired.get(1))
                .filter(bests -> bests.afterKilojoules().isPresent())
                .toList();
    }
}
