package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.CustomItemChange;
import io.github.intervalscoach.intents.model.profile.FieldDefinition;
import io.github.intervalscoach.intents.model.profile.NewCustomItem;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import io.github.intervalscoach.intents.safety.ExactText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Fields, charts and the like that athletes add to the service. The service knows no name of ours for what is made: it is
 * found again by its looks. A field's code and the kind of its values stay, for values stand under them.
 */
final class CustomItems implements Kind {
    private static final ImmutableSet<String> CHANGEABLE =
            ImmutableSet.of("name", "description", "visibility", "aggregate");
    private static final List<String> TELLING = List.of("type", "name", "code");

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        return ports.profileSettings().customItems(errand.athleteId()).thenApply(all -> {
            var known = new LinkedHashMap<String, Snapshot>();
            all.stream()
                    .filter(item -> item.isOf(errand.athleteId()))
                    .forEach(item -> known.put(item.id(), CustomItemSnapshots.of(item)));
            return GearPieces.current(Subject.CUSTOM_ITEM, operations, known, TELLING);
        });
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        Operation operation = batch.get(0);
        var writer = ports.profileWriter();
        String athlete = errand.athleteId();
        return switch (operation.verb()) {
            case CREATE -> writer.createCustomItem(athlete, made(operation)).thenApply(item -> List.of(item.id()));
            case UPDATE ->
                writer.changeCustomItem(athlete, operation.id().orElseThrow(), change(operation))
                        .thenApply(item -> List.of(item.id()));
            case DELETE ->
                writer.deleteCustomItem(athlete, operation.id().orElseThrow()).thenApply(List::of);
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

    private static NewCustomItem made(Operation operation) {
        Fields fields = Fields.setting(operation.after().orElseThrow());
        return new NewCustomItem(
                Fields.required(fields.constant(CustomItem.Kind.class, "type"), "type"),
                Fields.required(fields.text("name"), "name"),
                Fields.set(fields.text("description"), "description"),
                Fields.set(fields.constant(CustomItem.Visibility.class, "visibility"), "visibility")
                        .orElse(CustomItem.Visibility.PRIVATE),
                definition(fields),
                Fields.set(fields.text(CustomItemSnapshots.CONTENT), CustomItemSnapshots.CONTENT)
                        .map(ExactText::new));
    }

    private static CustomItemChange change(Operation operation) {
        Fields fields = Fields.of(operation, CHANGEABLE);
        Change<String> name = fields.text("name");
        return new CustomItemChange(
                Fields.set(name, "name").map(Change::to).orElse(name),
                fields.text("description"),
                fields.constant(CustomItem.Visibility.class, "visibility"),
                operation.touched().contains("aggregate")
                        ? definition(Fields.setting(operation.after().orElseThrow()))
                                .map(Change::to)
                                .orElseGet(Change::leave)
                        : Change.leave());
    }

    private static Optional<FieldDefinition> definition(Fields fields) {
        return Fields.set(fields.text("code"), "code")
                .map(code -> new FieldDefinition(
                        code,
                        Fields.required(fields.constant(FieldDefinition.Holds.class, "holds"), "holds"),
                        Fields.set(fields.constant(FieldDefinition.Aggregate.class, "aggregate"), "aggregate")));
    }
}
