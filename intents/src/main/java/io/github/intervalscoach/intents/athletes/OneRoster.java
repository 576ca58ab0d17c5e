package io.github.intervalscoach.intents.athletes;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.port.AthleteProfiles;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Profiles whose roster was read already: of several athletes each is asked about, and the roster is the same for all.
 *
 * @param known the roster
 */
public record OneRoster(AthleteProfiles profiles, List<RosterEntry> known) implements AthleteProfiles {
    public OneRoster {
        known = List.copyOf(known);
    }

    @Override
    public CompletionStage<Athlete> owner() {
        return profiles.owner();
    }

    @Override
    public CompletionStage<Athlete> athlete(String id) {
        return profiles.athlete(id);
    }

    @Override
    public CompletionStage<List<RosterEntry>> roster() {
        return CompletableFuture.completedFuture(known);
    }
}
