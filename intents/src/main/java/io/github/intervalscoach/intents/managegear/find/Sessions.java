package io.github.intervalscoach.intents.managegear.find;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.NamedDay;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which activity is meant: by its id, or the only one of its day. */
public final class Sessions {
    private Sessions() {}

    /** The day that was said; empty when it is an id. */
    public static Optional<LocalDate> day(String said, LocalDate today) {
        return said.strip().matches("i?[0-9]{5,18}")
                ? Optional.empty()
                : Optional.of(NamedDay.parse(said, Facing.PAST).resolve(today));
    }

    /**
     * The id of the only one.
     *
     * @throws InvalidQuestion with code {@code no_activity} or {@code ambiguous_activity}
     */
    public static String only(LocalDate day, List<LoggedActivity> log) {
        if (log.size() == 1) {
            return log.get(0).id();
        }
        throw log.isEmpty()
                ? new InvalidQuestion(
                        "no_activity", "No activity on " + Wording.longDate(day) + ".", "Name another day, or an id.")
                : new InvalidQuestion(
                        "ambiguous_activity",
                        log.size() + " activities on " + Wording.longDate(day) + ".",
                        "Put the id of one into activity: "
                                + log.stream().map(Sessions::label).collect(Collectors.joining(", ")) + ".");
    }

    private static String label(LoggedActivity one) {
        return one instanceof Activity activity
                ? "\"" + activity.name().shown() + "\" (" + activity.id() + ", " + activity.sport() + ")"
                : one.id();
    }
}
