package io.github.intervalscoach.intents.plantraining.stored;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.ask.AskedDays;
import io.github.intervalscoach.intents.plantraining.ask.Question;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.propose.Changes;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import io.github.intervalscoach.intents.plantraining.stored.Shelves.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what the library holds, and puts it on the calendar where days are named. */
public final class Storing {
    private final Known known;
    private final Shelves shelves;

    private Storing(Known known, Shelves shelves) {
        this.known = known;
        this.shelves = shelves;
    }

    /** The list, one shelf, one workout; or a preview of them on days. */
    public static Reply reply(Known known, List<Folder> folders) {
        return new Storing(known, new Shelves(folders)).reply();
    }

    private Reply reply() {
        Asked asked = known.asked();
        Optional<String> said = asked.question().folder();
        Optional<String> date = asked.question().date();
        if (said.isEmpty()) {
            if (date.isPresent()) {
                throw Question.contradiction("date has no folder.", "Add folder: the plan or workout to put there.");
            }
            return new Shown(known, shelves, Optional.empty()).said();
        }
        Found found = shelves.find(said.get());
        if (date.isEmpty()) {
            return new Shown(known, shelves, Optional.of(found)).said();
        }
        List<Dated> sessions = found instanceof Found.Single single
                ? AskedDays.ahead(date.get(), asked.today()).stream()
                        .map(day -> new Dated(single.workout(), day))
                        .toList()
                : plan(((Found.Whole) found).folder(), AskedDays.one(date.get(), asked.today()));
        var changes = new Changes(known);
        if (asked.question().replace()) {
            inTheWay(found, sessions)
                    .forEach(event -> changes.delete(event, "the plan of the library is in its place"));
        }
        sessions.forEach(session -> {
            var stocked = new Stocked(session.workout());
            changes.add(stocked.on(session.day()), "as kept: " + stocked.costs());
        });
        return new Laid(known, found, sessions, changes.suggestion()).preview();
    }

    private static List<Dated> plan(Folder plan, LocalDate first) {
        if (plan.kind() != Folder.Kind.PLAN) {
            throw new InvalidQuestion(
                    "not_a_plan",
                    "(" + plan.id() + ") is a folder: its workouts have no days.",
                    "Name one of its workouts, or a plan.");
        }
        var sessions = new ArrayList<Dated>();
        for (LibraryWorkout workout : plan.workouts()) {
            workout.placement().planDay().ifPresent(day -> sessions.add(new Dated(workout, first.plusDays(day))));
        }
        if (sessions.isEmpty()) {
            throw new InvalidQuestion(
                    "empty_plan", "The plan (" + plan.id() + ") holds no workout with a day.", "Name another plan.");
        }
        return sessions;
    }

    /** Open sessions of its sports, from a plan's first day to its last, or on the days of a workout. */
    private List<CalendarEvent> inTheWay(Found found, List<Dated> sessions) {
        List<LocalDate> days = sessions.stream().map(Dated::day).sorted().toList();
        LocalDate first = AskedDays.ahead(
                        known.asked().question().date().orElseThrow(),
                        known.asked().today())
                .get(0);
        var whole = new DateRange(first, days.get(days.size() - 1));
        List<Sport> sports = sessions.stream()
                .flatMap(session -> session.workout().sport().flatMap(Sports::of).stream())
                .toList();
        return known.open().stream()
                .filter(event ->
                        found instanceof Found.Single ? days.contains(event.day()) : whole.contains(event.day()))
                .filter(event -> event.sport()
                        .flatMap(Sports::of)
                        .filter(sports::contains)
                        .isPresent())
                .filter(event -> !event.details().handling().lockedForAthlete()
                        && !event.details().handling().structureReadOnly())
                .toList();
    }

    /** A workout and the day it would stand on. */
    record Dated(LibraryWorkout workout, LocalDate day) {}
}
