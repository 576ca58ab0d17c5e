package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.athletes.KeyAccess;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.modifytraining.ask.Action;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import io.github.intervalscoach.intents.modifytraining.find.Found;
import io.github.intervalscoach.intents.modifytraining.wish.Ground;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * What is there, and what of it is meant.
 *
 * @param access what the key may do with the athlete; unknown for its owner
 * @param first what the action is done to
 * @param second what it goes with: the other of a swap, the plan of a link
 * @param stored the activities, as far as they can be changed
 * @param record the day, where the service has anything of it
 * @param undoing a change-set taken back
 */
record Fetched(
        Asked asked,
        Access access,
        Ground ground,
        Window window,
        List<WellnessDay> form,
        Found first,
        Found second,
        List<StoredActivity> stored,
        Optional<WellnessRecord> record,
        Optional<Undoing> undoing) {
    private static final Found NOTHING = new Found.These(List.of());

    static Fetched from(Asked asked, Ports ports, Journal journal, WorkoutLanguage language) {
        Question question = asked.question();
        var window = new Window(question, asked.today());
        String id = asked.athlete().id();
        boolean isDay = question.action() == Action.LOG_WELLNESS;
        CompletionStage<Access> access =
                KeyAccess.to(asked.athlete(), question.athlete().isPresent(), ports.athleteProfiles());
        CompletionStage<List<CalendarEvent>> events =
                isDay ? none() : ports.calendar().events(id, window.calendar());
        CompletionStage<List<LoggedActivity>> log =
                isDay ? none() : ports.trainingLog().activities(id, window.log());
        CompletionStage<List<WellnessDay>> form = isDay || question.action() == Action.EDIT_ACTIVITY
                ? none()
                : ports.wellnessLog().days(id, window.form());
        CompletionStage<List<WellnessRecord>> day = isDay
                ? ports.wellnessLog().records(id, window.days().orElseGet(() -> DateRange.of(asked.today())))
                : none();
        CompletionStage<Optional<Undoing>> undoing = question.action() == Action.UNDO
                ? Undoing.plan(asked, ports, journal).thenApply(Optional::of)
                : CompletableFuture.completedFuture(Optional.empty());
        CompletionStage<List<CalendarEvent>> whole = events.thenCompose(known -> named(asked, ports, known));
        var ground = new Ground(
                asked.athlete(),
                asked.today(),
                question,
                Await.value(whole),
                readable(asked, Await.value(log)),
                withheld(Await.value(log)),
                language);
        var fetched = new Fetched(
                asked,
                Await.value(access),
                ground,
                window,
                Await.value(form),
                new Meant(ground, window).first(),
                NOTHING,
                List.of(),
                Await.value(day).stream().findFirst(),
                Await.value(undoing));
        return fetched.second(ports);
    }

    /** Why nothing can be proposed: it is not clear what is meant. */
    Optional<Found> unclear() {
        return List.of(first, second).stream()
                .filter(found -> !(found instanceof Found.These))
                .findFirst();
    }

    private Fetched second(Ports ports) {
        if (!(first instanceof Found.These these)) {
            return this;
        }
        var meant = new Meant(ground, window);
        return switch (asked.question().action()) {
            case SWAP -> with(meant.partner(first), List.of());
            case EDIT_ACTIVITY, COMMENT -> with(NOTHING, List.of(stored(these, ports)));
            case LINK -> {
                StoredActivity activity = stored(these, ports);
                yield with(meant.plan(activity.start().toLocalDate(), activity.sport()), List.of(activity));
            }
            case COMPLETE -> completed(meant, these, ports);
            case DELETE_ACTIVITY -> {
                var named = NamedActivities.read(asked, ports);
                yield with(named.found(), named.stored());
            }
            case CREATE, MOVE, UPDATE, COPY, DELETE, LOG_WELLNESS, UNDO, HISTORY -> this;
        };
    }

    private Fetched completed(Meant meant, Found.These plans, Ports ports) {
        Found done = meant.done(ground.event(plans.entries().get(0).id()).orElseThrow());
        return done instanceof Found.These these && !these.entries().isEmpty()
                ? with(done, List.of(stored(these, ports)))
                : with(done, List.of());
    }

    private Fetched with(Found other, List<StoredActivity> activity) {
        return new Fetched(asked, access, ground, window, form, first, other, activity, record, undoing);
    }

    private static StoredActivity stored(Found.These these, Ports ports) {
        return Await.value(ports.activityInsight().stored(these.entries().get(0).id()));
    }

    /** What was named by its id and lies elsewhere is there too. */
    private static CompletionStage<List<CalendarEvent>> named(Asked asked, Ports ports, List<CalendarEvent> known) {
        boolean isOfCalendar = switch (asked.question().action()) {
            case MOVE, UPDATE, COPY, SWAP, DELETE -> true;
            case COMPLETE -> true;
            case CREATE, LINK, EDIT_ACTIVITY, COMMENT, DELETE_ACTIVITY, LOG_WELLNESS, UNDO, HISTORY -> false;
        };
        List<CompletableFuture<Optional<CalendarEvent>>> missing = asked.question().ids().stream()
                .filter(id -> isOfCalendar
                        && !id.startsWith("i") // an activity's
                        && known.stream().noneMatch(event -> event.id().equals(id)))
                .map(id -> found(ports.calendar().event(asked.athlete().id(), id)))
                .toList();
        return CompletableFuture.allOf(missing.toArray(CompletableFuture[]::new))
                .thenApply(done -> {
                    var all = new ArrayList<>(known);
                    missing.forEach(event -> event.join().ifPresent(all::add));
                    all.sort(Comparator.comparing(CalendarEvent::start));
                    return all;
                });
    }

    private static CompletableFuture<Optional<CalendarEvent>> found(CompletionStage<CalendarEvent> asked) {
        return asked.thenApply(Optional::of)
                .exceptionally(failure -> {
                    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
                    if (cause instanceof PortException.NotFound) {
                        return Optional.empty();
                    }
                    throw new CompletionException(cause);
                })
                .toCompletableFuture();
    }

    private static List<Activity> readable(Asked asked, List<LoggedActivity> log) {
        return log.stream()
                .filter(entry -> entry.athleteId().equals(asked.athlete().id()))
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .toList();
    }

    private static List<LocalDate> withheld(List<LoggedActivity> log) {
        return log.stream()
                .filter(WithheldActivity.class::isInstance)
                .map(LoggedActivity::day)
                .toList();
    }

    private static <T> CompletionStage<List<T>> none() {
        return CompletableFuture.completedFuture(List.of());
    }
}
