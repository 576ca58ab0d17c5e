package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.assessrecovery.AssessRecovery;
import io.github.intervalscoach.intents.assessrecovery.answer.RecoveryAnswer;
import io.github.intervalscoach.intents.assessrecovery.athlete.Question;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.StubPorts;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A coach and the athletes of a made-up roster: each measured every night up to some day, with one night's HRV. */
final class Roster implements StubPorts {
    /** A Sunday. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final int[] LOADS = {0, 80, 40, 90, 0, 120, 60};

    final List<String> calls = new ArrayList<>();
    private final List<RosterEntry> entries = new ArrayList<>();
    private final TreeMap<String, List<WellnessDay>> wellness = new TreeMap<>();
    private final TreeMap<String, List<CalendarEvent>> events = new TreeMap<>();
    private final TreeMap<String, PortException> failures = new TreeMap<>();

    Roster() {
        entries.add(new RosterEntry("i1", OutsideText.name("Helen Coach"), Optional.of(ZONE), Access.WRITE, List.of()));
    }

    /** All nights usual, up to {@code silentDays} ago. */
    Roster athlete(String id, String name, Access access, int silentDays, String... tags) {
        return athlete(id, name, access, silentDays, 60, tags);
    }

    /** The last seven nights at {@code rmssdMs} and, when that is low, short of sleep. */
    Roster athlete(String id, String name, Access access, int silentDays, double rmssdMs, String... tags) {
        var words = List.of(tags).stream().map(OutsideText::name).toList();
        entries.add(new RosterEntry(id, OutsideText.name(name), Optional.of(ZONE), access, words));
        var days = new ArrayList<WellnessDay>();
        for (int back = 200; back >= 0; back--) {
            int weekday = TODAY.minusDays(back).getDayOfWeek().getValue();
            boolean lately = back < 7 && rmssdMs < 60;
            days.add(day(
                    back,
                    back < silentDays ? OptionalDouble.empty() : OptionalDouble.of(lately ? rmssdMs : 58 + weekday),
                    back < silentDays ? OptionalInt.empty() : OptionalInt.of((lately ? 18000 : 27000) + 300 * weekday),
                    LOADS[weekday - 1]));
        }
        wellness.put(id, days);
        return this;
    }

    Roster fails(String id, PortException failure) {
        failures.put(id, failure);
        return this;
    }

    Roster event(String id, CalendarEvent.Category category, LocalDate first, LocalDate endExclusive) {
        events.computeIfAbsent(id, unused -> new ArrayList<>())
                .add(new CalendarEvent(
                        "e" + events.size(),
                        category,
                        first.atStartOfDay(),
                        endExclusive,
                        OutsideText.name("Secret session name"),
                        Optional.empty(),
                        Optional.of("Ride"),
                        OptionalInt.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(82),
                        OptionalDouble.empty(),
                        List.of(),
                        Optional.empty(),
                        EventDetails.NONE));
        return this;
    }

    /** The load of one day ago is known and 0. */
    Roster idle(String id, int back) {
        wellness.computeIfPresent(id, (same, days) -> {
            var changed = new ArrayList<>(days);
            changed.set(200 - back, day(back, OptionalDouble.of(60), OptionalInt.of(27000), 0));
            return changed;
        });
        return this;
    }

    RecoveryAnswer ask(String athlete) {
        return (RecoveryAnswer) answer(athlete, Detail.STANDARD).data();
    }

    Answer answer(String athlete, Detail detail) {
        var question =
                new Question(Optional.of(athlete), Optional.empty(), List.of(), Optional.empty(), List.of(), detail);
        return answer(question);
    }

    Answer answer(Question question) {
        return new AssessRecovery().answer(question, ports(), Now.on(TODAY));
    }

    private static WellnessDay day(int back, OptionalDouble rmssdMs, OptionalInt sleepSeconds, double load) {
        var none = OptionalDouble.empty();
        var no = OptionalInt.empty();
        return new WellnessDay(
                TODAY.minusDays(back),
                new WellnessDay.LoadState(
                        OptionalDouble.of(55),
                        OptionalDouble.of(60),
                        none,
                        OptionalDouble.of(load),
                        OptionalDouble.of(load)),
                new WellnessDay.Measured(
                        rmssdMs,
                        none,
                        sleepSeconds.isPresent() ? OptionalInt.of(48 + back % 3) : no,
                        sleepSeconds,
                        none,
                        none,
                        none),
                new WellnessDay.Said(no, no, no, no, no, no, no),
                Optional.empty());
    }

    @Override
    public CompletionStage<Athlete> owner() {
        return athlete("i1");
    }

    @Override
    public CompletionStage<Athlete> athlete(String id) {
        calls.add("athlete " + id);
        return CompletableFuture.completedFuture(new Athlete(
                id,
                OutsideText.name("Helen Coach"),
                ZONE,
                UnitSystem.METRIC,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                List.of()));
    }

    @Override
    public CompletionStage<List<RosterEntry>> roster() {
        calls.add("roster");
        return CompletableFuture.completedFuture(entries);
    }

    @Override
    public CompletionStage<List<WellnessDay>> days(String athleteId, DateRange range) {
        calls.add("wellness " + athleteId);
        return failures.containsKey(athleteId)
                ? CompletableFuture.failedFuture(failures.get(athleteId))
                : CompletableFuture.completedFuture(wellness.getOrDefault(athleteId, List.of()));
    }

    @Override
    public CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range) {
        calls.add("events " + athleteId);
        return CompletableFuture.completedFuture(events.getOrDefault(athleteId, List.of()));
    }

    @Override
    public CompletionStage<List<LoggedActivity>> activities(String athleteId, DateRange range) {
        calls.add("activities " + athleteId);
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletionStage<CalendarEvent> event(String athleteId, String eventId) {
        throw new AssertionError("not needed for this question");
    }

    @Override
    public CompletionStage<ActivityDetail> activity(String activityId) {
        throw new AssertionError("no call per activity");
    }

    @Override
    public CompletionStage<ActivityStreams> streams(String activityId, Set<StreamKind> kinds) {
        throw new AssertionError("no call per activity");
    }
}
