package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.profile.CoveredActivity;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Time in zones of past activities counted anew by the settings of today: what it was before is gone, hence a deletion. It is
 * done to just the settings and activities that were shown, and the service does it after it has answered.
 */
final class PastResults implements Kind {
    private record Covered(String id, List<CoveredActivity> activities) {}

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        var families = ports.profileSettings().sportSettings(errand.athleteId());
        List<CompletableFuture<Covered>> covered = operations.stream()
                .flatMap(operation -> operation.id().stream())
                .distinct()
                .map(id -> ports.profileSettings()
                        .coveredActivities(errand.athleteId(), id)
                        .thenApply(activities -> new Covered(id, activities))
                        .toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(covered.toArray(CompletableFuture[]::new))
                .thenCombine(families, (done, all) -> {
                    var present = ImmutableMap.<Thing, Snapshot>builder();
                    covered.stream()
                            .map(CompletableFuture::join)
                            .forEach(one -> all.stream()
                                    .filter(family -> family.id().equals(one.id()))
                                    .forEach(family -> present.put(
                                            new Thing(Subject.PAST_RESULTS, one.id()),
                                            SettingsSnapshots.past(family, one.activities()))));
                    return new Current(present.buildKeepingLast(), ImmutableListMultimap.of());
                });
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        return ports.profileWriter()
                .applySportSettings(errand.athleteId(), batch.get(0).id().orElseThrow())
                .thenApply(List::of);
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        if (operation.verb() != Verb.DELETE) {
            throw new IllegalArgumentException("How the past was counted before is gone and cannot be put back.");
        }
    }
}
