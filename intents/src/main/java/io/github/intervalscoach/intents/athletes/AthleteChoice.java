package io.github.intervalscoach.intents.athletes;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.port.AthleteProfiles;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** From the word in a question to one athlete; never to a guess. */
public final class AthleteChoice {
    /** Ids are used exactly as given: {@code i123} and {@code 123} are different people. */
    private static final Pattern ID = Pattern.compile("i?[0-9]{1,18}");

    private static final int MOST_LISTED = 10;

    private AthleteChoice() {}

    /**
     * The athlete with this id or unambiguous name; the owner of the key when nothing is asked. One call for an id or
     * the owner, two for a name.
     *
     * @return the athlete; fails with an {@link InvalidQuestion} of code {@code unknown_athlete},
     *     {@code ambiguous_athlete} or {@code one_athlete_only}, or with the port's own exception
     */
    public static CompletionStage<Athlete> resolve(Optional<String> asked, AthleteProfiles profiles) {
        if (asked.isEmpty()) {
            return profiles.owner();
        }
        String word = Names.spaced(asked.get());
        if (isId(word)) {
            return profiles.athlete(word);
        }
        if (RosterChoice.isAll(word)) {
            return CompletableFuture.failedFuture(new InvalidQuestion(
                    "one_athlete_only",
                    "athlete \"all\" is not offered: this answer is about one athlete.",
                    "Name one athlete by id or name, or leave athlete out for the owner of the key."));
        }
        return profiles.roster().thenCompose(roster -> profiles.athlete(named(word, roster)));
    }

    /** Whether {@code word} is an id, which needs no roster to be understood. */
    public static boolean isId(String word) {
        return ID.matcher(Names.spaced(word)).matches();
    }

    /**
     * The id of the one athlete of {@code roster} called {@code word}: by full name, else by whole words of it.
     *
     * @throws InvalidQuestion with code {@code unknown_athlete} or {@code ambiguous_athlete}
     */
    public static String named(String word, List<RosterEntry> roster) {
        List<RosterEntry> found = Names.called(word, roster);
        if (found.size() == 1) {
            return found.get(0).id();
        }
        throw found.isEmpty()
                ? new InvalidQuestion(
                        "unknown_athlete",
                        "No athlete is called " + quoted(word) + ".",
                        "Ask for one of: " + listed(roster))
                : new InvalidQuestion(
                        "ambiguous_athlete",
                        "More than one athlete is called " + quoted(word) + ".",
                        "Ask by id for one of: " + listed(found));
    }

    static String quoted(String word) {
        return "\"" + OutsideText.name(word).shown() + "\"";
    }

    static String listed(List<RosterEntry> entries) {
        String shown = entries.stream()
                .limit(MOST_LISTED)
                .map(entry -> "\"" + entry.name().shown() + "\" (" + entry.id() + ")")
                .collect(Collectors.joining(", "));
        int more = entries.size() - MOST_LISTED;
        return shown + (more > 0 ? " and " + more + " more." : ".");
    }
}
