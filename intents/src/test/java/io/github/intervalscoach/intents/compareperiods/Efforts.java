package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.BestsAfterWork;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.port.StubCurves;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Best twenty minutes of rides in memory; only the first amount of work is configured, if any. */
final class Efforts implements StubCurves {
    private static final int TWENTY_MINUTES = 1200;

    private final List<ActivityBests> fresh = new ArrayList<>();
    private final List<ActivityBests> tired = new ArrayList<>();
    OptionalDouble after = OptionalDouble.empty();
    int asked;

    void add(String id, LocalDateTime start, int watts, OptionalInt tiredWatts) {
        fresh.add(bests(id, start, watts));
        tiredWatts.ifPresent(found -> tired.add(bests(id, start, found)));
    }

    private static ActivityBests bests(String id, LocalDateTime start, int watts) {
        return new ActivityBests(
                id, start, OptionalDouble.empty(), List.of(new ActivityBests.Best(TWENTY_MINUTES, watts)));
    }

    @Override
    public CompletionStage<List<ActivityBests>> powerByActivity(
            String athleteId, DateRange range, String sport, List<Integer> seconds) {
        asked++;
        return CompletableFuture.completedFuture(within(fresh, range));
    }

    @Override
    public CompletionStage<BestsAfterWork> powerAfterWork(
            String athleteId, DateRange range, String sport, List<Integer> seconds, Freshness freshness) {
        asked++;
        boolean first = freshness == Freshness.AFTER_FIRST_WORK;
        return CompletableFuture.completedFuture(
                new BestsAfterWork(first ? after : OptionalDouble.empty(), first ? within(tired, range) : List.of()));
    }

    private static List<ActivityBests> within(List<ActivityBests> all, DateRange range) {
        return all.stream()
                .filter(one -> range.contains(one.start().toLocalDate()))
                .toList();
    }
}
