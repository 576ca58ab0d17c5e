package io.github.intervalscoach.intents.managegear.ask;

import io.github.intervalscoach.intents.answer.Detail;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which arguments go with which action; one that would be passed over in silence is refused. */
public record Fit(Question asked) {
    private static final String SUCH_AS = "such as 5000 km, 300 h, 120 days or 40 activities";

    /** Checks what can be checked without knowing the athlete. */
    public void check() {
        only(asked.type().isPresent(), "type", Action.STANDARD, Action.DUE, Action.CREATE);
        only(asked.detail() != Detail.STANDARD, "detail", Action.STANDARD, Action.DUE);
        only(
                asked.name().isPresent(),
                "name",
                Action.CREATE,
                Action.UPDATE,
                Action.CREATE_REMINDER,
                Action.UPDATE_REMINDER);
        only(asked.notes().isPresent(), "notes", Action.CREATE, Action.UPDATE);
        only(
                asked.reminder().isPresent(),
                "reminder",
                Action.UPDATE_REMINDER,
                Action.RESET_REMINDER,
                Action.SNOOZE_REMINDER,
                Action.DELETE_REMINDER);
        only(!asked.limits().isEmpty(), "limits", Action.CREATE_REMINDER, Action.UPDATE_REMINDER);
        only(asked.date().isPresent(), "date", Action.CREATE, Action.UPDATE, Action.RETIRE);
        only(asked.days().isPresent(), "days", Action.SNOOZE_REMINDER);
        only(asked.activity().isPresent(), "activity", Action.ASSIGN);
        needs();
    }

    private void needs() {
        switch (asked.action()) {
            case STANDARD, DUE -> {}
            case CREATE -> {
                if (asked.gear().isPresent()) {
                    throw Question.contradiction("gear does not go with create.", "Put what it is called into name.");
                }
                need(asked.type().isPresent(), "type", "such as Bike, Shoes or Chain");
                need(asked.name().isPresent(), "name", "what it is called");
            }
            case UPDATE -> {
                needGear();
                boolean changes = asked.name().isPresent()
                        || asked.notes().isPresent()
                        || asked.date().isPresent();
                need(changes, "name, notes or date", "what becomes of it");
            }
            case CREATE_REMINDER -> {
                needGear();
                need(asked.name().isPresent(), "name", "what is to be done");
                need(!asked.limits().isEmpty(), "limits", SUCH_AS);
            }
            case UPDATE_REMINDER -> {
                needGear();
                need(asked.name().isPresent() || !asked.limits().isEmpty(), "name or limits", SUCH_AS);
            }
            case SNOOZE_REMINDER -> {
                needGear();
                need(asked.days().isPresent(), "days", "how long it keeps quiet");
            }
            case ASSIGN -> {
                needGear();
                need(asked.activity().isPresent(), "activity", "its id, or a day with one session");
            }
            case RETIRE, UNRETIRE, DELETE, REPLACE, RESET_REMINDER, DELETE_REMINDER -> needGear();
        }
    }

    private void needGear() {
        need(asked.gear().isPresent(), "gear", "an id or words of its name");
    }

    private void only(boolean given, String argument, Action... actions) {
        if (given && !List.of(actions).contains(asked.action())) {
            throw Question.contradiction(
                    argument + " does not go with " + asked.action().word() + ".",
                    "It goes with " + Stream.of(actions).map(Action::word).collect(Collectors.joining(", "))
                            + "; otherwise leave it out.");
        }
    }

    private void need(boolean given, String argument, String what) {
        if (!given) {
            throw Question.contradiction(asked.action().word() + " needs " + argument + ".", "Add it: " + what + ".");
        }
    }
}
