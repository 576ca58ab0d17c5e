package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.compareperiods.answer.ComparisonAnswer;
import io.github.intervalscoach.intents.compareperiods.answer.Difference;
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
import io.github.intervalscoach.intents.model.SportSettings;
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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One athlete in memory; days are counted back from today. */
final class World implements StubPorts {
    /** A Sunday. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    static final String ID = "i1001";

    final List<String> calls = new ArrayList<>();
    private final List<LoggedActivity> log = new ArrayList<>();
    private final List<WellnessDay> wellness = new ArrayList<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private final Efforts efforts = new Efforts();
    private final List<SportSettings> settings = new ArrayList<>();
    private UnitSystem units = UnitSystem.METRIC;

    /** A ride of an hour with this load. */
    World ride(int back, double load) {
        return session(ID, back, "Ride", OptionalDouble.of(load), 3600);
    }

    World session(String owner, int back, String sport, OptionalDouble load, int seconds) {
        var none = OptionalInt.empty();
        var unknown = OptionalDouble.empty();
        log.add(new Activity(
                "a" + log.size(),
                owner,
                TODAY.minusDays(back).atTime(8, 0),
                OutsideText.name("Session"),
                sport,
                Source.RECORDED,
                true,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                unknown,
                none,
                none,
                none,
                new Activity.Volume(
                        OptionalInt.of(seconds), OptionalInt.of(seconds), OptionalDouble.of(seconds * 8.0), unknown),
                new Activity.Load(load, unknown, unknown, unknown, unknown),
                new Activity.Power(none, none, none, none, unknown, List.of()),
                new Activity.HeartRate(none, none, none, none, unknown, List.of()),
                new Activity.Pace(unknown, unknown, unknown, unknown, List.of()),
                List.of(),
                List.of(),
                unknown,
                List.of()));
        return this;
    }

    /** A long easy ride with these means. */
    World steadyRide(int back, int watts, int bpm, double intensityPercent) {
        var none = OptionalInt.empty();
        var unknown = OptionalDouble.empty();
        log.add(new Activity(
                "a" + log.size(),
                ID,
                TODAY.minusDays(back).atTime(8, 0),
                OutsideText.name("Long"),
                "Ride",
                Source.RECORDED,
                true,
                false,
                false,
                Optional.of(true),
                Optional.empty(),
                unknown,
                none,
                none,
                none,
                new Activity.Volume(OptionalInt.of(7200), OptionalInt.of(7200), unknown, unknown),
                new Activity.Load(
                        OptionalDouble.of(80), unknown, unknown, unknown, OptionalDouble.of(intensityPercent)),
                new Activity.Power(OptionalInt.of(watts), OptionalInt.of(watts), none, none, unknown, List.of()),
                new Activity.HeartRate(OptionalInt.of(bpm), none, none, none, unknown, List.of()),
                new Activity.Pace(unknown, unknown, unknown, unknown, List.of()),
                List.of(),
                List.of(),
                unknown,
                List.of()));
        return this;
    }

    /** An athlete with power, whose FTP is 280 W and whose bests are kept after this much work, if any. */
    World cyclist(OptionalDouble afterKilojoules) {
        var none = OptionalInt.empty();
        settings.add(new SportSettings(
                List.of("Ride", "VirtualRide"),
                OptionalInt.of(280),
                none,
                none,
                none,
                none,
                OptionalDouble.empty(),
                List.of(),
                List.of(),
                List.of()));
        efforts.after = afterKilojoules;
        return this;
    }

    /** A ride with its best twenty minutes of all and after the work; the second is empty where it was not reached. */
    World efforts(int back, int watts, OptionalInt tiredWatts) {
        return efforts(ID, back, watts, tiredWatts);
    }

    World efforts(String owner, int back, int watts, OptionalInt tiredWatts) {
        session(owner, back, "Ride", OptionalDouble.of(100), 7200);
        efforts.add("a" + (log.size() - 1), TODAY.minusDays(back).atTime(8, 0), watts, tiredWatts);
        return this;
    }

    World withheld(int back) {
        log.add(new WithheldActivity("s" + back, ID, TODAY.minusDays(back).atTime(9, 0), Source.STRAVA));
        return this;
    }

    World night(int back, OptionalDouble rmssd, OptionalDouble sdnn, int restingBpm, int fatigueRating) {
        var none = OptionalInt.empty();
        var unknown = OptionalDouble.empty();
        wellness.add(new WellnessDay(
                TODAY.minusDays(back),
                new WellnessDay.LoadState(unknown, unknown, unknown, unknown, unknown),
                new WellnessDay.Measured(rmssd, sdnn, OptionalInt.of(restingBpm), none, unknown, unknown, unknown),
                new WellnessDay.Said(none, none, OptionalInt.of(fatigueRating), none, none, none, none),
                Optional.empty()));
        return this;
    }

    /** A day of the service's load model. */
    World model(int back, double load) {
        var none = OptionalInt.empty();
        var unknown = OptionalDouble.empty();
        wellness.add(new WellnessDay(
                TODAY.minusDays(back),
                new WellnessDay.LoadState(
                        OptionalDouble.of(50),
                        OptionalDouble.of(60),
                        unknown,
                        OptionalDouble.of(load),
                        OptionalDouble.of(load)),
                new WellnessDay.Measured(unknown, unknown, none, none, unknown, unknown, unknown),
                new WellnessDay.Said(none, none, none, none, none, none, none),
                Optional.empty()));
        return this;
    }

    World planned(int back, double load) {
        return event(CalendarEvent.Category.WORKOUT, back, 1, OptionalDouble.of(load));
    }

    World event(CalendarEvent.Category category, int back, int days, OptionalDouble load) {
        LocalDate day = TODAY.minusDays(back);
        events.add(new CalendarEvent(
                "e" + events.size(),
                category,
                day.atStartOfDay(),
                day.plusDays(days),
                OutsideText.name("Entry"),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                load,
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                EventDetails.NONE));
        return this;
    }

    World imperial() {
        units = UnitSystem.IMPERIAL;
        return this;
    }

    Answer answer(Question question) {
        return new ComparePeriods().answer(question, withCurves(), Now.on(TODAY));
    }

    private Ports withCurves() {
        Ports four = ports();
        return new Ports(
                four.athleteProfiles(),
                four.trainingLog(),
                four.wellnessLog(),
                four.calendar(),
                four.library(),
                four.activitySearch(),
                four.activityInsight(),
                efforts,
                four.rawFiles(),
                four.profileSettings(),
                four.roster(),
                four.gearLog(),
                four.routes(),
                four.weather());
    }

    /** Requests for bests so far. */
    int askedForBests() {
        return efforts.asked;
    }

    ComparisonAnswer ask(Question question) {
        return (ComparisonAnswer) answer(question).data();
    }

    ComparisonAnswer ask(String date, String with) {
        return ask(question(date, with));
    }

    /** The last 14 days against the 14 before. */
    ComparisonAnswer ask() {
        return ask(nothing());
    }

    static Difference found(ComparisonAnswer answer, Measure measure) {
        return answer.differences().stream()
                .filter(d -> d.key().equals(measure.key()))
                .findFirst()
                .orElseThrow();
    }

    static Question nothing() {
        return words(Optional.empty(), Optional.empty(), Optional.empty(), Detail.STANDARD);
    }

    static Question question(String date, String with) {
        return words(Optional.of(date), Optional.of(with), Optional.empty(), Detail.STANDARD);
    }

    static Question words(Optional<String> date, Optional<String> with, Optional<String> sport, Detail detail) {
        return new Question(
                Optional.empty(),
                date,
                Optional.empty(),
                Optional.empty(),
                with,
                Optional.empty(),
                Optional.empty(),
                sport,
                List.of(),
                detail);
    }

    @Override
    public CompletionStage<Athlete> owner() {
        return athlete(ID);
    }

    @Override
    public CompletionStage<Athlete> athlete(String id) {
        calls.add("athlete");
        return CompletableFuture.completedFuture(new Athlete(
                ID,
                OutsideText.name("Alex Rivera"),
                ZoneId.of("Europe/Madrid"),
                units,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                settings));
    }

    @Override
    public CompletionStage<List<RosterEntry>> roster() {
        return CompletableFuture.completedFuture(List.of(new RosterEntry(ID, OutsideText.name("Alex Rivera"))));
    }

    @Override
    public CompletionStage<List<LoggedActivity>> activities(String athleteId, DateRange range) {
        calls.add("activities");
        return CompletableFuture.completedFuture(
                log.stream().filter(entry -> range.contains(entry.day())).toList());
    }

    @Override
    public CompletionStage<List<WellnessDay>> days(String athleteId, DateRange range) {
        calls.add("wellness");
        return CompletableFuture.completedFuture(
                wellness.stream().filter(day -> range.contains(day.day())).toList());
    }

    @Override
    public CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range) {
        calls.add("events");
        return CompletableFuture.completedFuture(
                events.stream().filter(e -> range.days().anyMatch(e::covers)).toList());
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
