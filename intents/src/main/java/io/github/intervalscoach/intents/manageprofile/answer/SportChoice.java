package io.github.intervalscoach.intents.manageprofile.answer;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.SportWord;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which sports are meant. A family word takes all its kinds.
 *
 * @param word as asked, folded; empty for every sport
 */
public record SportChoice(Optional<String> word) {
    /** The sport as it was asked for. */
    public static SportChoice of(Optional<String> asked) {
        return new SportChoice(asked.map(SportWord::fold));
    }

    /** Whether {@code sport}, as the service names it, is meant. */
    public boolean admits(String sport) {
        return word.map(wanted -> SportWord.admits(wanted, sport)).orElse(true);
    }

    /** Whether settings of one family are meant. */
    public boolean admits(SportSettings family) {
        return word.isEmpty() || family.sports().stream().anyMatch(this::admits);
    }

    /**
     * The athlete's families that are meant.
     *
     * @throws InvalidQuestion with code {@code unknown_sport} when there are families and none is meant
     */
    public List<SportSettings> of(Athlete athlete) {
        List<SportSettings> meant =
                athlete.sports().stream().filter(this::admits).toList();
        if (meant.isEmpty() && !athlete.sports().isEmpty()) {
            throw new InvalidQuestion(
                    "unknown_sport",
                    "No settings cover sport \""
                            + OutsideText.name(word.orElse("")).shown() + "\".",
                    "There are settings for: "
                            + athlete.sports().stream()
                                    .flatMap(family -> family.sports().stream())
                                    .limit(20)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return meant;
    }
}
