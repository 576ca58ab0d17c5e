package io.github.intervalscoach.intents.managegear.find;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearReminder;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which reminder of a piece is meant. */
public final class Reminders {
    private Reminders() {}

    /**
     * The one that was named; the only one needs no name.
     *
     * @throws InvalidQuestion with code {@code no_reminder}, {@code unknown_reminder} or {@code ambiguous_reminder}
     */
    public static GearReminder meant(Optional<String> said, Gear gear) {
        List<GearReminder> all = gear.reminders();
        if (all.isEmpty()) {
            throw new InvalidQuestion(
                    "no_reminder",
                    "No reminder is set on \"" + gear.name().shown() + "\" (" + gear.id() + ").",
                    "Set one: create_reminder with name and limits.");
        }
        List<GearReminder> found = said.map(words -> named(words, all)).orElse(all);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new InvalidQuestion(
                found.isEmpty() ? "unknown_reminder" : "ambiguous_reminder",
                (found.isEmpty() ? "No reminder" : "More than one reminder") + " of \""
                        + gear.name().shown() + "\" (" + gear.id() + ")"
                        + said.map(words -> " is called \""
                                        + OutsideText.name(words).shown() + "\"")
                                .orElse(" may be meant")
                        + ".",
                "Put the id of one into reminder: " + listed(found.isEmpty() ? all : found) + ".");
    }

    private static List<GearReminder> named(String said, List<GearReminder> all) {
        String wanted = Selection.folded(said);
        List<GearReminder> byId =
                all.stream().filter(reminder -> reminder.id().equals(wanted)).toList();
        return byId.isEmpty()
                ? all.stream()
                        .filter(reminder -> Selection.isCalled(wanted, reminder.name()))
                        .toList()
                : byId;
    }

    private static String listed(List<GearReminder> reminders) {
        return reminders.stream()
                .map(reminder -> "\"" + reminder.name().shown() + "\" (" + reminder.id() + ")")
                .collect(Collectors.joining(", "));
    }
}
