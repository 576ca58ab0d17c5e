package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.update.Computed.Loss;
import java.util.List;

/** What has to be known before settings go. */
final class LostNotes {
    private LostNotes() {}

    static List<DataNote> of(Loss loss) {
        return List.of(
                new DataNote(
                        "falls_back",
                        loss.rest()
                                .map(rest ->
                                        "Without settings of their own these sports presumably fall under those of "
                                                + String.join(
                                                        ", ", rest.settings().sports())
                                                + "; no page of the service says so.")
                                .orElse("No settings for other sports are left: which thresholds hold for these sports"
                                        + " then is not known."),
                        "Planned to " + Wording.longDate(loss.until()) + ": "
                                + counted(loss.plannedSessions(), "session")
                                + " of theirs; targets in percent or zones lose what they are percent of."),
                new DataNote(
                        "past_stays",
                        counted(loss.pastActivities(), "past activity", "past activities") + " of these sports.",
                        "They keep what they were worked out with, as far as is known."),
                new DataNote(
                        "made_anew",
                        "Undo makes the settings anew under another id, with every value that was read.",
                        "Whether the service takes each of them back is read and said then."));
    }

    private static String counted(int count, String one) {
        return counted(count, one, one + "s");
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
