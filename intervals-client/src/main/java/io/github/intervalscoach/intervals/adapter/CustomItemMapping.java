package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.CustomItem.Kind;
import io.github.intervalscoach.intents.model.profile.CustomItem.Stored;
import io.github.intervalscoach.intents.model.profile.CustomItem.Visibility;
import io.github.intervalscoach.intents.model.profile.FieldDefinition;
import io.github.intervalscoach.intents.model.profile.FieldDefinition.Aggregate;
import io.github.intervalscoach.intents.model.profile.FieldDefinition.Holds;
import io.github.intervalscoach.intervals.wire.CustomItemRow;
import io.github.intervalscoach.intervals.wire.CustomItemRow.FieldRow;
import java.util.List;
import java.util.Optional;

/** What athletes add. */
final class CustomItemMapping {
    private static final List<String> FIELD = List.of("code", "type", "aggregate");

    private CustomItemMapping() {}

    static CustomItem item(CustomItemRow row) {
        Kind kind = Values.inAnyCase(Kind.class, row.type()).orElse(Kind.OTHER);
        Optional<FieldDefinition> field =
                kind.isField() ? Optional.ofNullable(row.field()).flatMap(CustomItemMapping::field) : Optional.empty();
        return new CustomItem(
                Values.requireId("id", row.id()),
                kind,
                Values.name(row.name()),
                Values.prose(row.description()),
                Values.inAnyCase(Visibility.class, row.visibility()),
                field,
                Values.text(row.athleteId()),
                new Stored(
                        Values.exact(row.name()),
                        Values.exact(row.description()),
                        Values.exact(row.contentBeside(field.isPresent() ? FIELD : List.of()))));
    }

    private static Optional<FieldDefinition> field(FieldRow row) {
        Optional<Holds> holds = Values.inAnyCase(Holds.class, row.type());
        return Values.text(row.code())
                .filter(code -> code.matches("[A-Z][A-Za-z0-9]+"))
                .flatMap(code -> holds.map(
                        held -> new FieldDefinition(code, held, Values.inAnyCase(Aggregate.class, row.aggregate()))));
    }
}
