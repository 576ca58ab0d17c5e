package io.github.intervalscoach.intents.analyzerace;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzerace.answer.Include;
import io.github.intervalscoach.intents.analyzerace.answer.RaceAnswer;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.Source;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.StubPorts;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One athlete in memory; days are counted back from today, those to come are below 0. */
final class World implements StubPorts {
    /** A Sunday. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    static final String ID = "i1001";

    final List<String> calls = new ArrayList<>();
    final Curves curves = new Curves();
    private final List<LoggedActivity> log = new ArrayList<>();
    private final List<WellnessDay> wellness = new ArrayList<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private final Map<String, ActivityStreams> streams = new TreeMap<>();

    /** A race on foot, flagged. */
    World race(String id, int back, double meters, int seconds) {
        return session(id, ID, back, "Run", true, meters, seconds, OptionalInt.empty());
    }

    World session(
            String id,
            String owner,
            int back,
            String sport,
            boolean race,
            double meters,
            int seconds,
            OptionalInt grams) {
        return session(id, owner, back, sport, race, meters, seconds, seconds, grams);
    }

    /** A race on foot with more elapsed than in motion. */
    World stopped(String id, int back, double meters, int seconds, int elapsed) {
        return session(id, ID, back, "Run", true, meters, seconds, elapsed, OptionalInt.empty());
    }

    private World session(
            String id,
            String owner,
            int back,
            String sport,
            boolean race,
            double meters,
            int seconds,
            int elapsed,
            OptionalInt grams) {
        var none = OptionalInt.empty();
        var unknown = OptionalDouble.empty();
        log.add(new Activity(
                id,
                owner,
                TODAY.minusDays(back).atTime(9, 0),
                OutsideText.name("Session " + id),
                sport,
                Source.RECORDED,
                true,
                false,
                race,
                Optional.empty(),
                Optional.empty(),
                unknown,
                none,
                none,
                grams,
                new Activity.Volume(
                        OptionalInt.of(seconds), OptionalInt.of(elapsed), OptionalDouble.of(meters), unknown),
                new Activity.Load(OptionalDouble.of(70), unknown, unknown, unknown, OptionalDouble.of(98)),
                new Activity.Power(none, none, none, none, unknown, List.of()),
                new Activity.HeartRate(none, none, none, none, unknown, List.of()),
                new Activity.Pace(unknown, unknown, unknown, unknown, List.of()),
                List.of(),
                List.of("velocity_smooth"),
                unknown,
                List.of()));
        return this;
    }

    /** The recording of a race: speed of each third, and the same made level. */
    World recording(String id, int thirdSeconds, double[] speeds, double[] level) {
        var speed = new double[3 * thirdSeconds];
        var graded = new double[3 * thirdSeconds];
        var distance = new double[3 * thirdSeconds];
        double covered = 0;
        for (int s = 0; s < speed.length; s++) {
            speed[s] = speeds[s / thirdSeconds];
            graded[s] = level[s / thirdSeconds];
            covered += speed[s];
            distance[s] = covered;
        }
        streams.put(
                id,
                new ActivityStreams(
                        id,
                        ImmutableMap.of(
                                StreamKind.SPEED_METERS_PER_SECOND,
                                SampleStream.everySecond(speed),
                                StreamKind.GRADE_ADJUSTED_SPEED_METERS_PER_SECOND,
                                SampleStream.everySecond(graded),
                                StreamKind.DISTANCE_METERS,
                                SampleStream.everySecond(distance))));
        return this;
    }

    /** An even recording at 4 m/s that stands for a while once {@code before} seconds have been run. */
    World standing(String id, int seconds, int before, int stop) {
        var distance = new double[seconds + stop];
        for (int s = 0; s < distance.length; s++) {
            boolean stands = s >= before && s < before + stop;
            distance[s] = (s == 0 ? 0 : distance[s - 1]) + (stands ? 0 : 4);
        }
        streams.put(
                id,
                new ActivityStreams(
                        id, ImmutableMap.of(StreamKind.DISTANCE_METERS, SampleStream.everySecond(distance))));
        return this;
    }

    /** The same, with the recorder paused: no sample while it stands. */
    World silent(String id, int seconds, int before, int stop) {
        var times = new int[seconds];
        var distance = new double[seconds];
        for (int s = 0; s < seconds; s++) {
            times[s] = s < before ? s : s + stop;
            distance[s] = 4.0 * (s + 1);
        }
        streams.put(
                id,
                new ActivityStreams(id, ImmutableMap.of(StreamKind.DISTANCE_METERS, SampleStream.at(times, distance))));
        return this;
    }

    World withheld(int back) {
        log.add(new WithheldActivity("s" + back, ID, TODAY.minusDays(back).atTime(9, 0), Source.STRAVA));
        return this;
    }

    World fitness(int back, double fitness, double fatigue) {
        var none = OptionalInt.empty();
        var unknown = OptionalDouble.empty();
        wellness.add(new WellnessDay(
                TODAY.minusDays(back),
                new WellnessDay.LoadState(
                        OptionalDouble.of(fitness), OptionalDouble.of(fatigue), unknown, unknown, unknown),
                new WellnessDay.Measured(unknown, unknown, none, none, unknown, unknown, unknown),
                new WellnessDay.Said(none, none, none, none, none, none, none),
                Optional.empty()));
        return this;
    }

    World event(String id, Category category, int ahead, String sport, int seconds, OptionalDouble load) {
        return event(id, category, ahead, sport, seconds, load, "Entry " + id);
    }

    World event(String id, Category category, int ahead, String sport, int seconds, OptionalDouble load, String name) {
        LocalDate day = TODAY.plusDays(ahead);
        events.add(new CalendarEvent(
                id,
                category,
                day.atStartOfDay(),
                day.plusDays(1),
                OutsideText.name(name),
                Optional.empty(),
                Optional.of(sport),
                OptionalInt.of(seconds),
                OptionalDouble.empty(),
                load,
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                EventDetails.NONE));
        return this;
    }

    Answer answer(Question question) {
        return new AnalyzeRace().answer(question, ports(), Now.on(TODAY));
    }

    RaceAnswer ask(Question question) {
        return (RaceAnswer) answer(question).data();
    }

    RaceAnswer named(String race, Include... include) {
        return ask(question(Optional.of(race), Optional.empty(), Optional.empty(), OptionalInt.empty(), include));
    }

    RaceAnswer on(LocalDate day) {
        return ask(question(Optional.empty(), Optional.of(day.toString()), Optional.empty(), OptionalInt.empty()));
    }

    RaceAnswer over(String distance) {
        return ask(question(Optional.empty(), Optional.empty(), Optional.of(distance), OptionalInt.empty()));
    }

    RaceAnswer lasting(int minutes) {
        return ask(question(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.of(minutes)));
    }

    RaceAnswer usual() {
        return ask(question(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty()));
    }

    static Question question(
            Optional<String> race,
            Optional<String> date,
            Optional<String> distance,
            OptionalInt minutes,
            Include... include) {
        return new Question(Optional.empty(), race, date, distance, minutes, List.of(include), Detail.STANDARD);
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
                curves,
                four.rawFiles(),
                four.profileSettings(),
                four.roster(),
                four.gearLog(),
                four.routes(),
                four.weather());
    }

    @Override
    public CompletionStage<Athlete> owner() {
        return athlete(ID);
    }

    @Override
    public CompletionStage<Athlete> athlete(String id) {
        return CompletableFuture.completedFuture(new Athlete(
                ID,
                OutsideText.name("Alex Rivera"),
                ZoneId.of("Europe/Madrid"),
                UnitSystem.METRIC,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                List.of()));
    }

    @Override
    public CompletionStage<List<RosterEntry>> roster() {
        return CompletableFuture.completedFuture(List.of(new RosterEntry(ID, OutsideText.name("Alex Rivera"))));
    }

    @Override
    public CompletionStage<List<LoggedActivity>> activities(String athleteId, DateRange range) {
        calls.add("activities");
        return CompletableFuture.completedFuture(log.stream()
                .filter(entry -> range.contains(entry.day()))
                .sorted((a, b) -> a.start().compareTo(b.start()))
                .toList());
    }

    @Override
    public CompletionStage<List<WellnessDay>> days(String athleteId, DateRange range) {
        calls.add("wellness to " + range.last());
        return CompletableFuture.completedFuture(
                wellness.stream().filter(day -> range.contains(day.day())).toList());
    }

    @Override
    public CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range) {
        calls.add("events");
        return CompletableFuture.completedFuture(
                events.stream().filter(e -> range.contains(e.day())).toList());
    }

    @Override
    public CompletionStage<CalendarEvent> event(String athleteId, String eventId) {
        throw new AssertionError("not needed for this question");
    }

    @Override
    public CompletionStage<ActivityDetail> activity(String activityId) {
        throw new AssertionError("the list has it");
    }

    @Override
    public CompletionStage<ActivityStreams> streams(String activityId, Set<StreamKind> kinds) {
        calls.add("streams");
        return CompletableFuture.completedFuture(
                streams.getOrDefault(activityId, new ActivityStreams(activityId, ImmutableMap.of())));
    }
}
