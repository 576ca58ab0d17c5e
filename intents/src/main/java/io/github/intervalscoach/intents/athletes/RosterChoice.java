package io.github.intervalscoach.intents.athletes;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** From the word in a question to several athletes: all of a roster, or those with one of the coach's tags. */
public final class RosterChoice {
    private static final String ALL = "all";
    private static final String TAG = "tag:";
    private static final int MOST_LISTED = 10;

    private RosterChoice() {}

    /** Whether {@code word} asks for everybody. */
    public static boolean isAll(String word) {
        return Names.folded(word).equals(ALL);
    }

    /**
     * Those who are meant when {@code word} means several: {@code all}, {@code tag:x}, or a tag that is nobody's name.
     *
     * @return empty when it can only be one athlete's name
     * @throws InvalidQuestion with code {@code unknown_tag}, {@code ambiguous_athlete} or {@code unknown_athlete}
     */
    public static Optional<List<RosterEntry>> several(String word, List<RosterEntry> roster) {
        String plain = Names.folded(word);
        if (plain.equals(ALL)) {
            return Optional.of(roster);
        }
        if (plain.startsWith(TAG)) {
            return Optional.of(tagged(plain.substring(TAG.length()).strip(), roster));
        }
        List<RosterEntry> tagged = with(plain, roster);
        boolean isName = !Names.called(word, roster).isEmpty();
        if (isName && !tagged.isEmpty()) {
            throw new InvalidQuestion(
                    "ambiguous_athlete",
                    AthleteChoice.quoted(word) + " is a name and a tag.",
                    "Ask by id for one of: " + AthleteChoice.listed(Names.called(word, roster))
                            + " For the tag write tag:" + OutsideText.name(word).shown() + ".");
        }
        if (!isName && tagged.isEmpty() && !tags(roster).isEmpty()) {
            throw new InvalidQuestion(
                    "unknown_athlete",
                    "No athlete and no tag is called " + AthleteChoice.quoted(word) + ".",
                    "Ask for one of: " + AthleteChoice.listed(roster) + " Or a tag: " + tags(roster) + ". Or all.");
        }
        return isName || tagged.isEmpty() ? Optional.empty() : Optional.of(tagged);
    }

    private static List<RosterEntry> tagged(String tag, List<RosterEntry> roster) {
        List<RosterEntry> found = with(tag, roster);
        if (found.isEmpty()) {
            String known = tags(roster);
            throw new InvalidQuestion(
                    "unknown_tag",
                    "No athlete has the tag " + AthleteChoice.quoted(tag) + ".",
                    known.isEmpty() ? "No athlete has any tag: ask for all." : "Ask for one of: " + known + ".");
        }
        return found;
    }

    private static List<RosterEntry> with(String tag, List<RosterEntry> roster) {
        return roster.stream()
                .filter(entry -> entry.tags().stream()
                        .anyMatch(own ->
                                !own.isWithheld() && Names.folded(own.shown()).equals(tag)))
                .toList();
    }

    private static String tags(List<RosterEntry> roster) {
        return roster.stream()
                .flatMap(entry -> entry.tags().stream())
                .filter(tag -> !tag.isWithheld() && !tag.shown().isEmpty())
                .map(OutsideText::shown)
                .distinct()
                .sorted()
                .limit(MOST_LISTED)
                .map(tag -> "\"" + tag + "\"")
                .collect(Collectors.joining(", "));
    }
}
