package io.github.intervalscoach.intents.plantraining.ask;

import io.github.intervalscoach.intents.ChosenToken;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which arguments go with which action; one that would be passed over in silence is refused. */
public record Fit(Question asked) {
    /** Checks what can be checked without knowing the athlete. */
    public void check() {
        asked.idempotencyToken().ifPresent(ChosenToken::parse);
        only(asked.goal().isPresent(), "goal", Action.BUILD, Action.WEEK);
        only(asked.date().isPresent(), "date", Action.BUILD, Action.TAPER, Action.WEEK, Action.WORKOUT, Action.LIBRARY);
        only(asked.weeks().isPresent(), "weeks", Action.BUILD, Action.REVIEW);
        only(
                asked.sport().isPresent(),
                "sport",
                Action.BUILD,
                Action.TAPER,
                Action.WEEK,
                Action.REPLAN,
                Action.WORKOUT,
                Action.LIBRARY);
        only(!asked.daysOff().isEmpty(), "days_off", Action.BUILD, Action.TAPER, Action.WEEK, Action.REPLAN);
        only(!asked.minutes().isEmpty(), "minutes", Action.BUILD, Action.TAPER, Action.WEEK, Action.REPLAN);
        only(
                asked.hoursPerWeek().isPresent(),
                "hours_per_week",
                Action.BUILD,
                Action.TAPER,
                Action.WEEK,
                Action.REPLAN);
        only(asked.raceMinutes().isPresent(), "race_minutes", Action.BUILD, Action.TAPER, Action.WEEK);
        only(asked.replace(), "replace", Action.BUILD, Action.TAPER, Action.WEEK, Action.WORKOUT, Action.LIBRARY);
        only(!asked.text().isEmpty(), "text", Action.WORKOUT, Action.FOLDER);
        only(asked.folder().isPresent(), "folder", Action.WORKOUT, Action.LIBRARY, Action.FOLDER, Action.DISCARD);
        only(asked.from().isPresent(), "from", Action.BUILD, Action.TAPER, Action.WEEK, Action.REVIEW, Action.REPLAN);
        days();
    }

    private void days() {
        only(asked.to().isPresent(), "to", Action.REVIEW, Action.REPLAN);
        only(asked.illness().isPresent(), "illness", Action.REPLAN);
        boolean writesOver = asked.action() == Action.WORKOUT || asked.action() == Action.LIBRARY;
        if (asked.replace()
                && writesOver
                && (asked.folder().isEmpty() || asked.date().isPresent() == (asked.action() == Action.WORKOUT))) {
            throw Question.contradiction(
                    "replace has nothing to replace.",
                    "library: add folder and date; workout: add folder with the stored workout, without date.");
        }
        if (asked.to().isPresent() && asked.from().isEmpty()) {
            throw Question.contradiction("to has no from.", "Add from.");
        }
        if (asked.weeks().isPresent() && asked.to().isPresent()) {
            throw Question.contradiction("weeks and to both say how long.", "Leave one of them out.");
        }
    }

    private void only(boolean given, String argument, Action... actions) {
        if (given && !List.of(actions).contains(asked.action())) {
            throw Question.contradiction(
                    argument + " does not go with " + asked.action().word() + ".",
                    "It goes with " + Stream.of(actions).map(Action::word).collect(Collectors.joining(", "))
                            + "; otherwise leave it out.");
        }
    }
}
