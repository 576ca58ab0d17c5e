package io.github.intervalscoach.intents.analyzetraining;

import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.StubPorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/**
 * One account in memory that counts what is asked of it. Calls complete only when something waits for one of them, so a
 * wave is what was asked between two waits.
 */
final class World implements StubPorts {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    final List<String> calls = new ArrayList<>();
    final List<List<String>> waves = new ArrayList<>();
    private final List<Runnable> pending = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Athlete athlete;
    private final List<LoggedActivity> log = new ArrayList<>();
    private final TreeMap<String, ActivityDetail> details = new TreeMap<>();
    private final TreeMap<String, ActivityStreams> streams = new TreeMap<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private final List<WellnessDay> wellness = new ArrayList<>();
    final Aside aside = new Aside(this);
    private final List<WellnessRecord> eaten = new ArrayList<>();

    World(Athlete athlete) {
        this.athlete = athlete;
    }

    World with(LoggedActivity... entries) {
        log.addAll(List.of(entries));
        for (LoggedActivity entry : entries) {
            details.put(entry.id(), new ActivityDetail(entry, List.of()));
        }
        return this;
    }

    World with(ActivityDetail detail, ActivityStreams recording) {
        log.add(detail.entry());
        details.put(detail.entry().id(), detail);
        streams.put(detail.entry().id(), recording);
        return this;
    }

    World with(CalendarEvent... planned) {
        events.addAll(List.of(planned));
        return this;
    }

    World with(List<WellnessDay> days) {
        wellness.addAll(days);
        return this;
    }

    @Override
    public Ports ports() {
        var few = StubPorts.super.ports();
        return new Ports(
                few.athleteProfiles(),
                few.trainingLog(),
                few.wellnessLog(),
                few.calendar(),
                few.library(),
                few.activitySearch(),
                aside,
                aside,
                few.rawFiles(),
                few.profileSettings(),
                few.roster(),
                few.gearLog(),
                few.routes(),
                few.weather());
    }

    Answer ask(Question question) {
        return new AnalyzeTraining().answer(question, ports(), Now.on(TODAY));
    }

    TrainingAnswer data(Question question) {
        return (TrainingAnswer) ask(question).data();
    }

    static Question byId(String activity) {
        return new Question(
                Optional.empty(),
                Optional.of(activity),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                View.STANDARD,
                java.util.OptionalInt.empty(),
                List.of(),
                Detail.STANDARD);
    }

    static Question date(String date, Include... include) {
        return new Question(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                View.STANDARD,
                java.util.OptionalInt.empty(),
                List.of(include),
                Detail.STANDARD);
    }

    static Question nothing() {
        return new Question(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                View.STANDARD,
                java.util.OptionalInt.empty(),
                List.of(),
                Detail.STANDARD);
    }

    @Override
    public CompletionStage<Athlete> owner() {
        return answer("owner", athlete);
    }

    @Override
    public CompletionStage<Athlete> athlete(String id) {
        return answer("athlete", athlete);
    }

    @Override
    public CompletionStage<List<RosterEntry>> roster() {
        return answer("roster", List.of(new RosterEntry(athlete.id(), athlete.name())));
    }

    @Override
    public CompletionStage<List<LoggedActivity>> activities(String athleteId, DateRange range) {
        return answer(
                "activities",
                log.stream()
                        .filter(entry -> range.contains(entry.day()))
                        .sorted(Comparator.comparing(LoggedActivity::start))
                        .toList());
    }

    @Override
    public CompletionStage<ActivityDetail> activity(String activityId) {
        ActivityDetail found = details.get(activityId);
        if (found == null) {
            return CompletableFuture.failedFuture(
                    new PortException.NotFound("activity " + activityId, "Ask for another."));
        }
        return answer("activity", found);
    }

    @Override
    public CompletionStage<ActivityStreams> streams(String activityId, Set<StreamKind> kinds) {
        return answer("streams", streams.getOrDefault(activityId, ActivityStreams.of(activityId, new TreeMap<>())));
    }

    @Override
    public CompletionStage<List<WellnessDay>> days(String athleteId, DateRange range) {
        return answer(
                "days",
                wellness.stream().filter(day -> range.contains(day.day())).toList());
    }

    /** What was eaten, on days that are otherwise like the others. */
    World eating(WellnessRecord... days) {
        eaten.addAll(List.of(days));
        return this;
    }

    @Override
    public CompletionStage<List<WellnessRecord>> records(String athleteId, DateRange range) {
        return answer(
                "records",
                eaten.stream().filter(day -> range.contains(day.day())).toList());
    }

    @Override
    public CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range) {
        return answer(
                "events",
                events.stream()
                        .filter(e -> range.days().anyMatch(e::covers))
                        .sorted(Comparator.comparing(CalendarEvent::start))
                        .toList());
    }

    @Override
    public CompletionStage<CalendarEvent> event(String athleteId, String eventId) {
        return answer(
                "event",
                events.stream().filter(e -> e.id().equals(eventId)).findFirst().orElseThrow());
    }

    <T> CompletionStage<T> answer(String call, T value) {
        calls.add(call);
        asked.add(call);
        var stage = new Waiting<T>();
        pending.add(() -> stage.complete(value));
        return stage;
    }

    /** Somebody waits: everything asked so far is one wave. */
    private void release() {
        if (!asked.isEmpty()) {
            waves.add(List.copyOf(asked));
            asked.clear();
        }
        List<Runnable> due = List.copyOf(pending);
        pending.clear();
        due.forEach(Runnable::run);
    }

    /** A stage that lets everything asked so far be answered as soon as it, or one made from it, is waited for. */
    private final class Waiting<T> extends CompletableFuture<T> {
        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new Waiting<>();
        }

        @Override
        public T join() {
            release();
            return super.join();
        }

        @Override
        public T get() throws InterruptedException, ExecutionException {
            release();
            return super.get();
        }
    }
}
