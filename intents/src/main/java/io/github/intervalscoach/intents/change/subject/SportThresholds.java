package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.profile.HeartRateZones;
import io.github.intervalscoach.intents.model.profile.SportSettingsChange;
import io.github.intervalscoach.intents.model.profile.SportSettingsChange.ThresholdChange;
import io.github.intervalscoach.intents.model.profile.Threshold;
import io.github.intervalscoach.intents.model.profile.Zones;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Settings of sports: thresholds, zones and the rest. Activities of the past stay as they are, and heart-rate zones move only when they are given. */
final class SportThresholds implements Kind {
    private static final ImmutableSet<String> CHANGEABLE = Stream.concat(
                    Arrays.stream(Threshold.values()).map(SettingsSnapshots::field),
                    Arrays.stream(Zones.Family.values()).map(SettingsSnapshots::field))
            .collect(ImmutableSet.toImmutableSet());

    private static final List<String> TELLING = List.of(SettingsSnapshots.SPORTS);

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        return ports.profileSettings().sportSettings(errand.athleteId()).thenApply(all -> {
            var known = new LinkedHashMap<String, Snapshot>();
            all.forEach(family -> known.put(family.id(), SettingsSnapshots.of(family)));
            return GearPieces.current(Subject.SPORT_SETTINGS, operations, known, TELLING);
        });
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        Operation operation = batch.get(0);
        var writer = ports.profileWriter();
        String athlete = errand.athleteId();
        return switch (operation.verb()) {
            case CREATE ->
                writer.createSportSettings(athlete, made(operation), more(operation))
                        .thenApply(held -> List.of(held.id()));
            case UPDATE ->
                writer.changeSportSettings(
                                athlete, operation.id().orElseThrow(), change(operation), HeartRateZones.STAY)
                        .thenApply(held -> List.of(held.id()));
            case DELETE ->
                writer.deleteSportSettings(athlete, operation.id().orElseThrow())
                        .thenApply(List::of);
        };
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        switch (operation.verb()) {
            case CREATE -> made(operation);
            case UPDATE -> change(operation);
            case DELETE -> {}
        }
    }

    private static SportSettingsChange made(Operation operation) {
        Fields fields = Fields.setting(operation.after().orElseThrow());
        return change(fields).sports(Fields.required(fields.words(SettingsSnapshots.SPORTS), SettingsSnapshots.SPORTS));
    }

    private static List<String> more(Operation operation) {
        Fields fields = Fields.setting(operation.after().orElseThrow());
        return Fields.set(fields.words(SettingsSnapshots.MORE), SettingsSnapshots.MORE)
                .orElse(List.of());
    }

    private static SportSettingsChange change(Operation operation) {
        return change(Fields.of(operation, CHANGEABLE));
    }

    private static SportSettingsChange change(Fields fields) {
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
