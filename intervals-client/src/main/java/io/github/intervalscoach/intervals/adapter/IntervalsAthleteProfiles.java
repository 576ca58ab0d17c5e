package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.port.AthleteProfiles;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.AthleteRow;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Athletes and roster. */
record IntervalsAthleteProfiles(Upstream upstream, String ownerId) implements AthleteProfiles {
    private static final Operation GET = Operations.named("get-athlete");
    private static final Operation ROSTER = Operations.named("list-athletes");

    @Override
    public CompletionStage<Athlete> owner() {
        return athlete(ownerId);
    }

    @Override
    public CompletionStage<Athlete> athlete(String id) {
        var call = Call.of("reading the athlete " + id, GET, id);
        return upstream.ask(call, body -> {
            Athlete athlete = AthleteMapping.athlete(WireReader.read(body, AthleteRow.class));
            if (!Owners.isKeyOwner(id) && !athlete.id().equals(id)) {
                throw new UnexpectedShape("the answer is about another athlete than the one asked for");
            }
            return athlete;
        });
    }

    @Override
    public CompletionStage<List<RosterEntry>> roster() {
        var call = Call.of("reading the roster", ROSTER);
        var listed = upstream.ask(
                call,
                body -> WireReader.readList(body, AthleteRow.class).stream()
                        .map(AthleteMapping::rosterEntry)
                        .toList());
        var roster = new CompletableFuture<List<RosterEntry>>();
        var unused = listed.whenComplete((entries, failure) -> {
            if (isRefused(failure)) {
                ownerAlone(roster);
            } else {
                settle(roster, entries, failure);
            }
        });
        return roster;
    }

    // Keys of other kinds may not list athletes; their owner is still there.
    private static boolean isRefused(@Nullable Throwable failure) {
        return failure instanceof PortException.Forbidden || failure instanceof PortException.NotFound;
    }

    private void ownerAlone(CompletableFuture<List<RosterEntry>> roster) {
        var unused = owner().whenComplete((owner, failure) ->
                settle(roster, owner == null ? null : List.of(new RosterEntry(owner.id(), owner.name())), failure));
    }

    /** Hands on a failure bare, which chained stages would wrap. */
    private static <T> void settle(CompletableFuture<T> answer, @Nullable T value, @Nullable Throwable failure) {
        if (failure != null) {
            answer.completeExceptionally(failure);
        } else if (value != null) {
            answer.complete(value);
        }
    }
}
