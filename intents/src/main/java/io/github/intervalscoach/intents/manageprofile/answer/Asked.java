package io.github.intervalscoach.intents.manageprofile.answer;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.Athlete;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked, of whom, on which day.
 *
 * @param athleteNamed whether the question named an athlete, so that follow-up calls must too
 */
public record Asked(
        Athlete athlete,
        LocalDate today,
        SportChoice sport,
        List<Include> include,
        Detail detail,
        boolean athleteNamed) {
    public Asked {
        include = List.copyOf(include);
    }

    /** Arguments of a follow-up call about the same athlete. */
    public ImmutableMap<String, Object> arguments(String name, Object value) {
        var arguments = ImmutableMap.<String, Object>builder();
        if (athleteNamed) {
            arguments.put("athlete", athlete.id());
        }
        return arguments.put(name, value).buildOrThrow();
    }

    /** The same with one more argument. */
    public ImmutableMap<String, Object> arguments(String name, Object value, String second, Object secondValue) {
        return ImmutableMap.<String, Object>builder()
                .putAll(arguments(name, value))
                .put(second, secondValue)
                .buildOrThrow();
    }

    /** Whether only the verdict is wanted. */
    public boolean isBrief() {
        return detail == Detail.BRIEF;
    }

    /** Whether {@code part} is to be shown. */
    public boolean shows(Include part) {
        return detail == Detail.FULL || include.contains(part);
    }
}
