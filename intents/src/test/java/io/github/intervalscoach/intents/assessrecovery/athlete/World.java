package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.assessrecovery.AssessRecovery;
import io.github.intervalscoach.intents.assessrecovery.answer.RecoveryAnswer;
import io.github.intervalscoach.intents.dates.Now;
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
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.StubPorts;
import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intents.safety.Symptom;
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
import java.util.function.UnaryOperator;

/** A small made-up world: one athlete whose nights and loads repeat every week, changed day by day by the test. */
final class World implements StubPorts {
    /** A Sunday. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    static final String ID = "i1001";

    /** Load from Monday to Sunday. */
    private static final double[] WEEK = {0, 110, 40, 120, 0, 160, 70};

    final List<String> calls = new ArrayList<>();
    private final TreeMap<LocalDate, WellnessDay> wellness = new TreeMap<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private final List<Remembered> memory = new ArrayList<>();
    private final List<LoggedActivity> activities = new ArrayList<>();

    /** Everything measured and said for 200 days, all of it usual; today ends with its plan already counted. */
    static World usual() {
        var world = new World();
        double fitness = 70;
        double fatigue = 74;
        for (int back = 200; back >= -14; back--) {
            LocalDate day = TODAY.minusDays(back);
            int i = day.getDayOfWeek().getValue();
            double load = WEEK[i - 1];
            fitness += (load - fitness) * -StrictMath.expm1(-1 / 42.0);
            fatigue += (load - fatigue) * -StrictMath.expm1(-1 / 7.0);
            boolean measured = back >= 0;
            world.wellness.put(
                    day,
                    new WellnessDay(
                            day,
                            new WellnessDay.LoadState(
                                    OptionalDouble.of(fitness),
                                    OptionalDouble.of(fatigue),
                                    OptionalDouble.empty(),
                                    OptionalDouble.of(load),
                                    OptionalDouble.of(load)),
                            measured ? measured(60 + i, 48 + i % 3, 7.2 + i / 10.0) : measured(),
                            measured ? said(2, 1) : said(),
                            Optional.empty()));
        }
        return world;
    }

    static WellnessDay.Measured measured(double rmssdMs, int restingBpm, double sleepHours) {
        return new WellnessDay.Measured(
                OptionalDouble.of(rmssdMs),
                OptionalDouble.empty(),
                OptionalInt.of(restingBpm),
                OptionalInt.of((int) (sleepHours * 3600)),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    static WellnessDay.Measured measured() {
        return new WellnessDay.Measured(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    static WellnessDay.Said said(int fatigue, int soreness) {
        var none = OptionalInt.empty();
        return new WellnessDay.Said(none, OptionalInt.of(soreness), OptionalInt.of(fatigue), none, none, none, none);
    }

    static WellnessDay.Said said() {
        var none = OptionalInt.empty();
        return new WellnessDay.Said(none, none, none, none, none, none, none);
    }

    World eachDay(int from, int to, UnaryOperator<WellnessDay> change) {
        for (int back = from; back >= to; back--) {
            wellness.computeIfPresent(TODAY.minusDays(back), (day, was) -> change.apply(was));
        }
        return this;
    }

    World measuredFor(int from, int to, UnaryOperator<WellnessDay.Measured> change) {
        return eachDay(
                from, to, d -> new WellnessDay(d.day(), d.load(), change.apply(d.measured()), d.said(), d.comments()));
    }

    World saidFor(int from, int to, WellnessDay.Said said) {
        return eachDay(from, to, d -> new WellnessDay(d.day(), d.load(), d.measured(), said, d.comments()));
    }

    World hrv(int from, int to, OptionalDouble rmssdMs) {
        return measuredFor(
                from,
                to,
                m -> new WellnessDay.Measured(
                        rmssdMs,
                        m.hrvSdnnMs(),
                        m.restingHeartRateBpm(),
                        m.sleepSeconds(),
                        m.sleepScore(),
                        m.respirationPerMinute(),
                        m.weightKg()));
    }

    World restingBpm(int from, int to, UnaryOperator<OptionalInt> change) {
        return measuredFor(
                from,
                to,
                m -> new WellnessDay.Measured(
                        m.hrvRmssdMs(),
                        m.hrvSdnnMs(),
                        change.apply(m.restingHeartRateBpm()),
                        m.sleepSeconds(),
                        m.sleepScore(),
                        m.respirationPerMinute(),
                        m.weightKg()));
    }

    World sleepHours(int from, int to, double hours) {
        return measuredFor(
                from,
                to,
                m -> new WellnessDay.Measured(
                        m.hrvRmssdMs(),
                        m.hrvSdnnMs(),
                        m.restingHeartRateBpm(),
                        OptionalInt.of((int) (hours * 3600)),
                        m.sleepScore(),
                        m.respirationPerMinute(),
                        m.weightKg()));
    }

    /** Fitness and fatigue at the end of the day {@code back} days ago. */
    World state(int back, double fitness, double fatigue) {
        return eachDay(
                back,
                back,
                d -> new WellnessDay(
                        d.day(),
                        new WellnessDay.LoadState(
                                OptionalDouble.of(fitness),
                                OptionalDouble.of(fatigue),
                                d.load().rampPerWeek(),
                                d.load().fitnessLoad(),
                                d.load().fatigueLoad()),
                        d.measured(),
                        d.said(),
                        d.comments()));
    }

    World nothingOn(LocalDate day) {
        return measuredFor(back(day), back(day), m -> measured()).saidFor(back(day), back(day), said());
    }

    World nothingMeasuredOrSaid() {
        return measuredFor(200, 0, m -> measured()).saidFor(200, 0, said());
    }

    World forget() {
        wellness.clear();
        return this;
    }

    World planned(LocalDate day, String name, double load) {
        return event(CalendarEvent.Category.WORKOUT, day, day.plusDays(1), name, OptionalDouble.of(load));
    }

    World event(
            CalendarEvent.Category category,
            LocalDate first,
            LocalDate endExclusive,
            String name,
            OptionalDouble load) {
        events.add(new CalendarEvent(
                "e" + events.size(),
                category,
                first.atStartOfDay(),
                endExclusive,
                OutsideText.name(name),
                Optional.empty(),
                load.isPresent() ? Optional.of("Ride") : Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                load,
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                EventDetails.NONE));
        return this;
    }

    World withheld(int back) {
        activities.add(
                new WithheldActivity("s" + back, ID, TODAY.minusDays(back).atTime(9, 0), Source.STRAVA));
        return this;
    }

    World done(String athleteId, int back, double load, Optional<String> plannedEventId) {
        return done(athleteId, back, load, plannedEventId, OptionalDouble.empty());
    }

    /** A session outdoors each day from {@code from} to {@code to} days ago, all at this temperature. */
    World outdoors(int from, int to, double celsius) {
        for (int back = from; back >= to; back--) {
            done(ID, back, 50, Optional.empty(), OptionalDouble.of(celsius));
        }
        return this;
    }

    private World done(
            String athleteId, int back, double load, Optional<String> plannedEventId, OptionalDouble celsius) {
        var none = OptionalDouble.empty();
        var no = OptionalInt.empty();
        activities.add(new Activity(
                "a" + activities.size(),
                athleteId,
                TODAY.minusDays(back).atTime(9, 0),
                OutsideText.name("Ride"),
                "Ride",
                Source.RECORDED,
                true,
                false,
                false,
                Optional.empty(),
                plannedEventId,
                none,
                no,
                no,
                no,
                new Activity.Volume(no, no, none, none),
                new Activity.Load(OptionalDouble.of(load), none, none, none, none),
                new Activity.Power(no, no, no, no, none, List.of()),
                new Activity.HeartRate(no, no, no, no, none, List.of()),
                new Activity.Pace(none, none, none, none, List.of()),
                List.of(),
                List.of(),
                celsius,
                List.of()));
        return this;
    }

    World remembered(Remembered.Kind kind, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> sport) {
        memory.add(new Remembered(
                "mem_" + memory.size(),
                kind,
                new ExactText("Achilles"),
                from,
                to,
                kind == Remembered.Kind.FORBIDDEN_DAYS ? List.of(TODAY.getDayOfWeek()) : List.of(),
                OptionalInt.empty(),
                sport,
                TODAY));
        return this;
    }

    @Override
    public Ports ports() {
        Ports four = StubPorts.super.ports();
        return new Ports(
                four.athleteProfiles(),
                four.trainingLog(),
                four.wellnessLog(),
                four.calendar(),
                four.library(),
                four.activitySearch(),
                four.activityInsight(),
                four.performanceCurves(),
                four.rawFiles(),
                four.profileSettings(),
                four.roster(),
                four.gearLog(),
                four.routes(),
                four.weather(),
                athleteId -> CompletableFuture.completedFuture(List.copyOf(memory)));
    }

    Answer ask(Question question) {
        return new AssessRecovery().answer(question, ports(), Now.on(TODAY));
    }

    RecoveryAnswer today() {
        return data(ask(question(Optional.empty())));
    }

    RecoveryAnswer with(Symptom... symptoms) {
        return data(ask(new Question(
                Optional.empty(), Optional.empty(), List.of(symptoms), Optional.empty(), List.of(), Detail.STANDARD)));
    }

    RecoveryAnswer feeling(OwnWord word) {
        return data(ask(new Question(
                Optional.empty(), Optional.empty(), List.of(), Optional.of(word), List.of(), Detail.STANDARD)));
    }

    RecoveryAnswer on(String date) {
        return data(ask(question(Optional.of(date))));
    }

    static Question question(Optional<String> date) {
        return new Question(Optional.empty(), date, List.of(), Optional.empty(), List.of(), Detail.STANDARD);
    }

    static Question question(Detail detail) {
        return new Question(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), detail);
    }

    static RecoveryAnswer data(Answer answer) {
        return (RecoveryAnswer) answer.data();
    }

    private static int back(LocalDate day) {
        return (int) (TODAY.toEpochDay() - day.toEpochDay());
    }

    @Override
    public CompletionStage<Athlete> owner() {
        calls.add("owner");
        return CompletableFuture.completedFuture(athleteWith(ID));
    }

    @Override
    public CompletionStage<Athlete> athlete(String id) {
        calls.add("athlete " + id);
        return CompletableFuture.completedFuture(athleteWith(id));
    }

    @Override
    public CompletionStage<List<RosterEntry>> roster() {
        calls.add("roster");
        return CompletableFuture.completedFuture(List.of(new RosterEntry(ID, OutsideText.name("Alex Rivera"))));
    }

    @Override
    public CompletionStage<List<WellnessDay>> days(String athleteId, DateRange range) {
        calls.add("wellness " + athleteId);
        return CompletableFuture.completedFuture(
                athleteId.equals(ID)
                        ? wellness.values().stream()
                                .filter(d -> range.contains(d.day()))
                                .toList()
                        : List.of());
    }

    @Override
    public CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range) {
        calls.add("events " + athleteId);
        return CompletableFuture.completedFuture(athleteId.equals(ID) ? events : List.of());
    }

    @Override
    public CompletionStage<List<LoggedActivity>> activities(String athleteId, DateRange range) {
        calls.add("activities " + athleteId);
        return CompletableFuture.completedFuture(activities);
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

    private static Athlete athleteWith(String id) {
        return new Athlete(
                id,
                OutsideText.name("Alex Rivera"),
                ZoneId.of("Europe/Madrid"),
                UnitSystem.METRIC,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                List.of());
    }
}
