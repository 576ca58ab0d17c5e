package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The only athlete there is. */
public record OneAthlete(Athlete athlete) implements AthleteProfiles {
    @Override
    public CompletionStage<Athlete> owner() {
        return CompletableFuture.completedFuture(athlete);
    }

    @Override
    public CompletionStage<Athlete> athlete(String id) {
        return owner();
    }

    @Override
    public CompletionStage<List<RosterEntry>> roster() {
        return CompletableFuture.completedFuture(List.of(new RosterEntry(athlete.id(), athlete.name())));
    }
}
