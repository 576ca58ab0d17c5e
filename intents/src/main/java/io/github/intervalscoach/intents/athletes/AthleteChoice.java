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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** From the word in a question to one athlete; never to a guess. */
public final class AthleteChoice {
    /** Ids are used exactly as given: {@code i123} and {@code 123} are different people. */
    private static final Pattern ID = Pattern.compile("i?[0-9]{1,18}");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
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
        String word = fold(asked.get());
        if (ID.matcher(word).matches()) {
            return profiles.athlete(word);
        }
        if (word.equalsIgnoreCase("all")) {
            return CompletableFuture.failedFuture(new InvalidQuestion(
                    "one_athlete_only",
                    "athlete \"all\" is not offered: this answer is about one athlete.",
                    "Name one athlete by id or name, or leave athlete out for the owner of the key."));
        }
        return profiles.roster().thenCompose(roster -> profiles.athlete(named(word, roster)));
    }

    private static String named(String word, List<RosterEntry> roster) {
        List<RosterEntry> found = matching(roster, name -> name.equalsIgnoreCase(word));
        if (found.isEmpty()) {
            found = matching(roster, name -> firstName(name).equalsIgnoreCase(word));
        }
        if (found.size() == 1) {
            return found.get(0).id();
        }
        String quoted = "\"" + OutsideText.name(word).shown() + "\"";
        throw found.isEmpty()
                ? new InvalidQuestion(
                        "unknown_athlete", "No athlete is called " + quoted + ".", "Ask for one of: " + listed(roster))
                : new InvalidQuestion(
                        "ambiguous_athlete",
                        "More than one athlete is called " + quoted + ".",
                        "Ask by id for one of: " + listed(found));
    }

    private static List<RosterEntry> matching(List<RosterEntry> roster, Predicate<String> isMeant) {
        return roster.stream()
                .filter(entry -> !entry.name().isWithheld()
                        && isMeant.test(fold(entry.name().shown())))
                .toList();
    }

    private static String listed(List<RosterEntry> entries) {
        String shown = entries.stream()
                .limit(MOST_LISTED)
                .map(entry -> "\"" + entry.name().shown() + "\" (" + entry.id() + ")")
                .collect(Collectors.joining(", "));
        int more = entries.size() - MOST_LISTED;
        return shown + (more > 0 ? " and " + more + " more." : ".");
    }

    private static String firstName(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static String fold(String name) {
        return SPACE.matcher(name).replaceAll(" ").strip();
    }
}
