package io.github.intervalscoach.intents.plantraining.single;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import io.github.intervalscoach.intents.plantraining.read.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sport of a workout.
 *
 * @param reading how it was found, in a sentence of ours; empty where it was asked for
 */
record Meant(Sport sport, Optional<String> reading) {
    /** Words and units that only one sport has. */
    private static final ImmutableMap<Sport, Pattern> TELLING = ImmutableMap.of(
            Sport.RIDE, Pattern.compile("[0-9] ?w(att)?s?\\b|\\b(ftp|rpm|bike|ride|cycling|cadence)\\b"),
            Sport.RUN, Pattern.compile("/ ?(km|mi)\\b|\\b(run|running|jog|strides)\\b"),
            Sport.SWIM, Pattern.compile("/ ?100|\\b(swim|css|pool|drills?)\\b"));

    /**
     * As asked, else as the words tell, else the only one that was trained lately.
     *
     * @throws InvalidQuestion with code {@code missing_argument} where none of them says one
     */
    static Meant of(Known known) {
        var asked = known.asked().question();
        if (asked.sport().isPresent()) {
            return new Meant(only(asked.sport().map(Sports::said).orElseThrow()), Optional.empty());
        }
        List<Sport> told = told(asked.text());
        if (told.size() == 1) {
            return new Meant(told.get(0), Optional.of("Read as " + Sports.name(told.get(0)) + ", as its words tell."));
        }
        List<Sport> trained = Sports.trained(new Standing(known).lately()).stream()
                .filter(Sport::isEndurance)
                .toList();
        Sport sport = only(trained);
        return new Meant(sport, Optional.of("Read as " + Sports.name(sport) + ": nothing else was trained lately."));
    }

    private static List<Sport> told(List<String> lines) {
        String words = String.join(" ", lines).toLowerCase(Locale.ROOT);
        return TELLING.entrySet().stream()
                .filter(telling -> telling.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Sport only(List<Sport> sports) {
        if (sports.size() != 1 || !sports.get(0).isEndurance()) {
            throw new InvalidQuestion(
                    "missing_argument",
                    "A workout is of one sport, and neither sport nor the words say which.",
                    "Add sport: Ride, Run or Swim.");
        }
        return sports.get(0);
    }
}
