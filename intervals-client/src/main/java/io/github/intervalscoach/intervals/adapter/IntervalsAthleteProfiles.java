package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.port.AthleteProfiles;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.http.Read;
import io.github.intervalscoach.intervals.wire.AthleteRow;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Athletes and roster. */
record IntervalsAthleteProfiles(Upstream upstream, String ownerId) implements AthleteProfiles {
    @Override
    public CompletionStage<Athlete> owner() {
        return athlete(ownerId);
    }

    @Override
    public CompletionStage<Athlete> athlete(String id) {
        var read = Read.of("reading the athlete " + id, "athlete", id);
        return upstream.ask(read, body -> {
            Athlete athlete = AthleteMapping.athlete(WireReader.read(body, AthleteRow.class));
            if (!Owners.isKeyOwner(id) && !athlete.id().equals(id)) {
                throw new UnexpectedShape("the answer is about another athlete than the one asked for");
            }
            return athlete;
        });
    }

    @Override
    public CompletionStage<List<RosterEntry>> roster() {
        var read = Read.of("reading the roster", "athletes");
        var roster = upstream.ask(
                read,
                body -> WireReader.readList(body, AthleteRow.class).stream()
                        .map(AthleteMapping::rosterEntry)
                        .toList());
        return roster.exceptionallyCompose(this::ownerAloneWhereRefused);
    }

    // Keys of other kinds may not list athletes; their owner is still there.
    private CompletionStage<List<RosterEntry>> ownerAloneWhereRefused(Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        if (cause instanceof PortException.Forbidden || cause instanceof PortException.NotFound) {
            return owner().thenApply(owner -> List.of(new RosterEntry(owner.id(), owner.name())));
        }
        return CompletableFuture.failedFuture(cause);
    }
}
