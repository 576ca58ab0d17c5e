package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the log said, untouched.
 *
 * @param matches what the question can mean, withheld ones included
 * @param detail the session, when exactly one readable one fits or it was asked for by id
 * @param calendar entries of its day, or of the days searched
 * @param listed the athlete's log over the days asked for and the 90 days before; over a year where none were
 * @param beside what the log has beside the recording
 */
record Fetched(
        Context context,
        List<LoggedActivity> matches,
        Optional<ActivityDetail> detail,
        Optional<ActivityStreams> streams,
        List<CalendarEvent> calendar,
        List<LoggedActivity> listed,
        Beside beside) {
    private static final int HISTORY_DAYS = 90;
    private static final int YEAR_DAYS = 365;

    static Fetched from(ActivityAnalysis.Asked asked, Ports ports) {
        return asked.activity()
                .map(String::strip)
                .filter(Wanted::isId)
                .map(id -> byId(id, asked, ports))
                .orElseGet(() -> bySearch(asked, ports));
    }

    private static Fetched byId(String id, ActivityAnalysis.Asked asked, Ports ports) {
        var detail = ports.trainingLog().activity(id);
        Athlete athlete = Await.value(asked.athlete());
        LocalDate today = asked.now().today(athlete.zone());
        ActivityDetail found = Await.value(detail);
        requireOwn(found.entry(), athlete);
        LocalDate day = found.entry().day();
        asked.days().map(days -> days.resolve(today)).ifPresent(days -> requireWithin(days, found.entry()));

        var calls = SessionCalls.start(found.entry(), athlete, asked.scope(), ports);
        var calendar = ports.calendar().events(athlete.id(), DateRange.of(day));
        var listed = ports.trainingLog().activities(athlete.id(), DateRange.endingOn(day, HISTORY_DAYS + 1));
        return new Fetched(
                new Context(athlete, today, DateRange.of(day), Optional.empty(), asked.scope()),
                List.of(found.entry()),
                Optional.of(found),
                Await.value(calls.streams()),
                Await.value(calendar),
                Await.value(listed),
                calls.beside());
    }

    private static Fetched bySearch(ActivityAnalysis.Asked asked, Ports ports) {
        Athlete athlete = Await.value(asked.athlete());
        LocalDate today = asked.now().today(athlete.zone());
        Optional<DateRange> days = asked.days().map(expression -> expression.resolve(today));
        DateRange asYear = DateRange.endingOn(today, YEAR_DAYS);
        DateRange nearest = days.orElseGet(() -> DateRange.endingOn(today, HISTORY_DAYS));
        DateRange listedDays = days.map(range -> new DateRange(range.first().minusDays(HISTORY_DAYS), range.last()))
                .orElse(asYear);
        var listing = ports.trainingLog().activities(athlete.id(), listedDays);
        var calendarOfDays = days.map(range -> ports.calendar().events(athlete.id(), range));
        List<LoggedActivity> listed = Await.value(listing);

        // What is named without a day is looked for near today first: an older one of the name is not meant then.
        DateRange searched = days.isPresent() || isThere(listed, nearest, asked, athlete) ? nearest : asYear;
        var context = new Context(athlete, today, searched, asked.activity(), asked.scope());
        List<LoggedActivity> matches =
                listed.stream().filter(entry -> isMeant(entry, context)).toList();
        Optional<LoggedActivity> only = only(matches);
        var detail = only.map(entry -> ports.trainingLog().activity(entry.id()));
        var calls = only.map(entry -> SessionCalls.start(entry, athlete, asked.scope(), ports));
        var calendar = calendarOfDays.or(() ->
                only.map(entry -> ports.calendar().events(athlete.id(), DateRange.of(entry.day()))));
        return new Fetched(
                context,
                matches,
                detail.map(Await::value),
                calls.flatMap(started -> Await.value(started.streams())),
                calendar.map(Await::value).orElse(List.of()),
                listed,
                calls.map(SessionCalls::beside).orElseGet(() -> Beside.nothing(searched.last())));
    }

    private static boolean isThere(
            List<LoggedActivity> listed, DateRange days, ActivityAnalysis.Asked asked, Athlete athlete) {
        var context = new Context(athlete, days.last(), days, asked.activity(), asked.scope());
        return listed.stream().anyMatch(entry -> isMeant(entry, context));
    }

    private static Optional<LoggedActivity> only(List<LoggedActivity> matches) {
        List<LoggedActivity> readable =
                matches.stream().filter(Activity.class::isInstance).toList();
        return readable.size() == 1 ? Optional.of(readable.get(0)) : Optional.empty();
    }

    private static boolean isMeant(LoggedActivity entry, Context context) {
        if (!entry.athleteId().equals(context.athlete().id())
                || !context.searched().contains(entry.day())) {
            return false;
        }
        return context.words().isEmpty()
                || (entry instanceof Activity activity
                        && new Wanted(context.words().get()).fits(activity));
    }

    private static void requireOwn(LoggedActivity entry, Athlete athlete) {
        if (!entry.athleteId().equals(athlete.id())) {
            throw new InvalidQuestion(
                    "not_this_athlete",
                    "Activity " + entry.id() + " belongs to another athlete than " + athlete.id() + ".",
                    "Name its athlete in athlete.");
        }
    }

    private static void requireWithin(DateRange days, LoggedActivity entry) {
        if (!days.contains(entry.day())) {
            throw new InvalidQuestion(
                    "contradictory_arguments",
                    "Activity " + entry.id() + " is of " + entry.day() + ", not of the date asked for.",
                    "Leave date out, or the id.");
        }
    }
}
