package io.github.intervalscoach.intents.manageprofile.answer;

import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lines every answer about a profile begins and ends with. */
public final class Lines {
    private Lines() {}

    /** The whole text around {@code middle}. */
    public static String around(ProfileAnswer data, List<String> middle) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + data.headline() + "** \u00b7 confidence "
                + data.confidence().name().toLowerCase(Locale.ROOT));
        lines.add(data.athlete().label() + " \u00b7 " + Wording.longDate(data.asOf()) + ", "
                + data.athlete().timeZone());
        data.alerts().forEach(alert -> lines.add("Alert: " + alert.says() + " [" + alert.rule() + "]."));
        lines.addAll(middle);
        if (!data.evidence().isEmpty()) {
            lines.add("Why: "
                    + data.evidence().stream()
                            .map(rule -> rule.says() + " " + rule.tag())
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        if (!data.whatWouldChangeIt().isEmpty()) {
            lines.add("Would change it: " + String.join("; ", data.whatWouldChangeIt()) + ".");
        }
        for (DataNote note : data.dataQuality()) {
            lines.add("Data: " + note.says() + " " + note.effect());
        }
        if (!data.nextActions().isEmpty()) {
            lines.add("Next: "
                    + data.nextActions().stream()
                            .map(action -> action.why() + ": " + action.tool() + " "
                                    + action.arguments().entrySet().stream()
                                            .map(e -> e.getKey() + "=" + e.getValue())
                                            .collect(Collectors.joining(", ")))
                            .collect(Collectors.joining(" \u00b7 ")));
        }
        return String.join("\n", lines);
    }
}
