package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.CustomItem.Kind;
import io.github.intervalscoach.intents.model.profile.CustomItem.Visibility;
import io.github.intervalscoach.intents.model.profile.FieldDefinition;
import io.github.intervalscoach.intents.model.profile.FieldDefinition.Aggregate;
import io.github.intervalscoach.intents.model.profile.FieldDefinition.Holds;
import io.github.intervalscoach.intervals.wire.CustomItemRow;
import io.github.intervalscoach.intervals.wire.CustomItemRow.FieldRow;
import java.util.Optional;

/** What athletes add. */
final class CustomItemMapping {
    private CustomItemMapping() {}

    static CustomItem item(CustomItemRow row) {
        Kind kind = Values.inAnyCase(Kind.class, row.type()).orElse(Kind.OTHER);
        return new CustomItem(
                Values.requireId("id", row.id()),
                kind,
                Values.name(row.name()),
                Values.prose(row.description()),
                Values.inAnyCase(Visibility.class, row.visibility()),
                kind.isField() ? Optional.ofNullable(row.field()).flatMap(CustomItemMapping::field) : Optional.empty());
    }

    private static Optional<FieldDefinition> field(FieldRow row) {
        Optional<Holds> holds = Values.inAnyCase(Holds.class, row.type());
        return Values.text(row.code())
                .filter(code -> code.matches("[A-Z][A-Za-z0-9]+"))
                .flatMap(code -> holds.map(
                        held -> new FieldDefinition(code, held, Values.inAnyCase(Aggregate.class, row.aggregate()))));
    }
}
