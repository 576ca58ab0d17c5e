package io.github.intervalscoach.intents.plantraining.stored;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.ask.AskedDays;
import io.github.intervalscoach.intents.plantraining.ask.Question;
import io.github.intervalscoach.intents.plantraining.propose.Changes;
import io.github.intervalscoach.intents.plantraining.read.Known;
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

    /** A workout and the day it would stand on. */
    record Dated(LibraryWorkout workout, LocalDate day) {}
}
