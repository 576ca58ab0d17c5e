package io.github.intervalscoach.intents.manageprofile;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.manageprofile.answer.ProfileAnswer;
import io.github.intervalscoach.intents.manageprofile.answer.ThresholdFinding;
import io.github.intervalscoach.intents.manageprofile.ask.Action;
import io.github.intervalscoach.intents.manageprofile.ask.Question;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.Source;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.port.PerformanceCurves;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.StubPorts;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;

/** A cyclist with FTP 280 W in memory; days are counted back from today. */
final class Riders implements StubPorts {
    /** A Sunday. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    private final List<LoggedActivity> log = new ArrayList<>();
    private final List<ActivityBests> bests = new ArrayList<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private OptionalInt indoorFtp = OptionalInt.empty();

    /** A ride whose bests are these watts over 3, 5, 12, 20 and 40 min, as many as there are. */
    Riders ride(int back, boolean indoor, int... watts) {
        int[] seconds = {180, 300, 720, 1200, 2400};
        String id = "a" + log.size();
        log.add(activity(id, back, indoor));
        bests.add(new ActivityBests(
                id,
                TODAY.minusDays(back).atTime(8, 0),
                OptionalDouble.empty(),
                IntStream.range(0, watts.length)
                        .mapToObj(i -> new ActivityBests.Best(seconds[i], watts[i]))
                        .toList()));
        return this;
    }

    Riders indoorFtp(int watts) {
        indoorFtp = OptionalInt.of(watts);
        return this;
    }

    Riders event(CalendarEvent.Category category, int back) {
        LocalDate day = TODAY.minusDays(back);
        events.add(new CalendarEvent(
                "e" + events.size(),
                category,
                day.atStartOfDay(),
                day.plusDays(1),
                OutsideText.name("Entry"),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                EventDetails.NONE));
        return this;
    }

    ProfileAnswer evidence() {
        var question =
                Question.reading(Optional.empty(), Action.EVIDENCE, Optional.of("ride"), List.of(), Detail.STANDARD);
        return (ProfileAnswer) new ManageProfile(Writes.GATE)
                .answer(question, everything(), Now.on(TODAY))
                .data();
    }

    ThresholdFinding ftp() {
        return evidence().thresholds().get(0);
    }

    private Ports everything() {
        Ports four = ports();
        return new Ports(
                four.athleteProfiles(),
                four.trainingLog(),
                four.wellnessLog(),
                four.calendar(),
                four.library(),
                four.activitySearch(),
                four.activityInsight(),
                curves(),
                four.rawFiles(),
                four.profileSettings(),
                four.roster(),
                four.gearLog(),
                four.routes(),
                four.weather());
    }

    /** Only the bests of power by activity are asked of it. */
    private PerformanceCurves curves() {
        return (PerformanceCurves) Proxy.newProxyInstance(
                PerformanceCurves.class.getClassLoader(),
                new Class<?>[] {PerformanceCurves.class},
                (p, method, args) -> {
                    if (!method.getName().equals("powerByActivity")) {
                        throw new AssertionError("not asked here: " + method.getName());
                    }
                    return CompletableFuture.completedFuture(List.copyOf(bests));
                });
    }

    private static Activity activity(String id, int back, boolean indoor) {
        var none = OptionalInt.empty();
        var unknown = OptionalDouble.empty();
        return new Activity(
                id,
                "i1001",
                TODAY.minusDays(back).atTime(8, 0),
                OutsideText.name("Session"),
                indoor ? "VirtualRide" : "Ride",
                Source.RECORDED,
                true,
                indoor,
                false,
                Optional.of(true),
                Optional.empty(),
                unknown,
                none,
                none,
                none,
                new Activity.Volume(OptionalInt.of(5400), OptionalInt.of(5400), unknown, unknown),
                new Activity.Load(OptionalDouble.of(80), unknown, unknown, unknown, unknown),
                new Activity.Power(none, none, none, none, unknown, List.of()),
                new Activity.HeartRate(none, none, none, none, unknown, List.of()),
                new Activity.Pace(unknown, unknown, unknown, unknown, List.of()),
                List.of(),
                List.of(),
                unknown,
                List.of());
    }

    @Override
    public CompletionStage<Athlete> owner() {
        var ride = new SportSettings(
                List.of("Ride", "VirtualRide"),
                OptionalInt.of(280),
                indoorFtp,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                List.of(),
                List.of(),
                List.of());
        return CompletableFuture.completedFuture(new Athlete(
                "i1001",
                OutsideText.name("Alex Rivera"),
                ZoneId.of("Europe/Madrid"),
                UnitSystem.METRIC,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                List.of(ride)));
    }

    @Override
    public CompletionStage<Athlete> athlete(String id) {
        return owner();
    }

    @Override
    public CompletionStage<List<RosterEntry>> roster() {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<List<LoggedActivity>> activities(String athleteId, DateRange range) {
        return CompletableFuture.completedFuture(
                log.stream().filter(entry -> range.contains(entry.day())).toList());
    }

    @Override
    public CompletionStage<List<WellnessDay>> days(String athleteId, DateRange range) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range) {
        return CompletableFuture.completedFuture(events);
    }

    @Override
    public CompletionStage<CalendarEvent> event(String athleteId, String eventId) {
        throw new AssertionError("not asked here");
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
