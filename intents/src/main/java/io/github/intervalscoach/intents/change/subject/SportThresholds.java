package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.profile.HeartRateZones;
import io.github.intervalscoach.intents.model.profile.SportSettingsChange;
import io.github.intervalscoach.intents.model.profile.SportSettingsChange.ThresholdChange;
import io.github.intervalscoach.intents.model.profile.Threshold;
import io.github.intervalscoach.intents.model.profile.Zones;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Thresholds and zones. Activities of the past stay as they are, and heart-rate zones move only when they are given. */
final class SportThresholds implements Kind {
    private static final ImmutableSet<String> CHANGEABLE = Stream.concat(
                    Arrays.stream(Threshold.values()).map(SettingsSnapshots::field),
                    Arrays.stream(Zones.Family.values()).map(SettingsSnapshots::field))
            .collect(ImmutableSet.toImmutableSet());

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        return ports.profileSettings().sportSettings(errand.athleteId()).thenApply(all -> {
            var present = ImmutableMap.<Thing, Snapshot>builder();
            all.forEach(family ->
                    present.put(new Thing(Subject.SPORT_SETTINGS, family.id()), SettingsSnapshots.of(family)));
            return new Current(present.buildKeepingLast(), ImmutableListMultimap.of());
        });
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        Operation operation = batch.get(0);
        return ports.profileWriter()
                .changeSportSettings(
                        errand.athleteId(), operation.id().orElseThrow(), change(operation), HeartRateZones.STAY)
                .thenApply(held -> List.of(held.id()));
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        if (operation.verb() != Verb.UPDATE) {
            throw new IllegalArgumentException("Settings of a sport are made and deleted on the website.");
        }
        change(operation);
    }

    private static SportSettingsChange change(Operation operation) {
        Fields fields = Fields.of(operation, CHANGEABLE);
        var none = SportSettingsChange.none();
        return new SportSettingsChange(
                thresholds(fields),
                zones(fields),
                none.sports(),
                none.paceUnit(),
                none.warmupSeconds(),
                none.cooldownSeconds(),
                none.loadOrder());
    }

    private static List<ThresholdChange> thresholds(Fields fields) {
        var changes = new ArrayList<ThresholdChange>();
        for (Threshold threshold : Threshold.values()) {
            var change = fields.decimal(SettingsSnapshots.field(threshold));
            Runnable note = () -> changes.add(new ThresholdChange(threshold, change));
            change.ifChanged(value -> note.run(), note);
        }
        return changes;
    }

    private static List<Zones> zones(Fields fields) {
        var zones = new ArrayList<Zones>();
        for (Zones.Family family : Zones.Family.values()) {
            String field = SettingsSnapshots.field(family);
            Fields.set(fields.words(field), field)
                    .ifPresent(tops -> zones.add(
                            new Zones(family, tops.stream().map(Double::valueOf).toList(), List.of())));
        }
        return zones;
    }
}
