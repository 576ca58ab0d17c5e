package io.github.intervalscoach.intents.athletes;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.port.AthleteProfiles;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What the key may do with an athlete, asked before a change is proposed. */
public final class KeyAccess {
    private KeyAccess() {}

    /** What it may do with {@code athlete}; the key's owner, whom nobody has to name, is not asked about. */
    public static CompletionStage<Access> to(Athlete athlete, boolean isNamed, AthleteProfiles profiles) {
        return isNamed
                ? profiles.roster()
                        .thenApply(roster -> roster.stream()
                                .filter(entry -> entry.id().equals(athlete.id()))
                                .map(RosterEntry::access)
                                .findFirst()
                                .orElse(Access.UNKNOWN))
                : CompletableFuture.completedFuture(Access.UNKNOWN);
    }

    /**
     * Does nothing where a change may be made, or where that is not known.
     *
     * @throws InvalidQuestion with code {@code read_only}
     */
    public static void requireChange(Access access, Athlete athlete) {
        if (access == Access.READ || access == Access.NONE) {
            throw new InvalidQuestion(
                    "read_only",
                    "The key may read " + AthleteRef.of(athlete).label() + " and not change anything.",
                    "The athlete can allow it in their settings, or make the change themselves.");
        }
    }
}
