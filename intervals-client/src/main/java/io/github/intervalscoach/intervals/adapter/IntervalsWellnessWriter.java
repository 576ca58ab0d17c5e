package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.wellness.DayLock;
import io.github.intervalscoach.intents.model.wellness.WellnessChange;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.WellnessWriter;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import io.github.intervalscoach.intervals.wire.WellnessRecordRow;
import io.github.intervalscoach.intervals.wire.WellnessWrite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Changes of days. */
record IntervalsWellnessWriter(Upstream upstream, IntervalsWellnessLog log) implements WellnessWriter {
    private static final Operation UPDATE = Operations.named("update-wellness");
    private static final Operation UPDATE_DAYS = Operations.named("update-wellness-days");

    @Override
    public CompletionStage<WellnessRecord> change(String athleteId, WellnessChange change) {
        LocalDate day = change.day();
        String words = "changing the wellness of athlete " + athleteId + " on " + day;
        var call = Call.of(words, UPDATE, athleteId, day.toString());
        return new Writing(upstream).send(call, () -> WellnessWrite.one(change), body -> {
            WellnessRecord held = WellnessRecordMapping.day(WellnessRecordRow.one(body));
            if (!held.day().equals(day)) {
                throw new UnexpectedShape("the field id names another day than the one asked for");
            }
            return taken(words, change, held);
        });
    }

    @Override
    public CompletionStage<List<WellnessRecord>> changeAll(String athleteId, List<WellnessChange> changes) {
        if (changes.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        var byDay = new TreeMap<LocalDate, WellnessChange>();
        for (WellnessChange change : changes) {
            if (byDay.put(change.day(), change) != null) {
                throw new IllegalArgumentException(
                        "There are two changes of " + change.day() + ". Maybe they are one?");
            }
        }
        String words = "changing the wellness of athlete " + athleteId + " on " + byDay.size() + " days";
        var sent = new Writing(upstream)
                .send(
                        Call.of(words, UPDATE_DAYS, athleteId),
                        () -> WellnessWrite.several(List.copyOf(byDay.values())),
                        body -> byDay);
        return Chained.then(sent, days -> readBack(words, athleteId, days));
    }

    /** The service answers several changes with nothing at all. */
    private CompletionStage<List<WellnessRecord>> readBack(
            String words, String athleteId, TreeMap<LocalDate, WellnessChange> changes) {
        var range = new DateRange(changes.firstKey(), changes.lastKey());
        return Chained.then(log.records(athleteId, range), records -> {
            try {
                return CompletableFuture.completedFuture(records.stream()
                        .filter(held -> changes.containsKey(held.day()))
                        .map(held -> taken(
                                words,
                                Optional.ofNullable(changes.get(held.day())).orElseThrow(),
                                held))
                        .toList());
            } catch (PortException refused) {
                return CompletableFuture.failedFuture(refused);
            }
        });
    }

    /** {@code held}, unless it is a locked day that took nothing: the service says so with 200 and the old values. */
    private static WellnessRecord taken(String words, WellnessChange change, WellnessRecord held) {
        if (held.lock() == DayLock.LOCKED && !new Taken(change, held).all()) {
            throw new PortException.Refused(
                    "While " + words + ": " + held.day() + " is locked, so the service kept what it had.",
                    "Unlock the day on the website, then ask again.");
        }
        return held;
    }
}
