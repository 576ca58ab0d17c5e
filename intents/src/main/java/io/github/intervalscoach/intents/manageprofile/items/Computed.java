package io.github.intervalscoach.intents.manageprofile.items;

import io.github.intervalscoach.intents.change.subject.CustomItemSnapshots;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import java.util.ArrayList;
import java.util.List;

/** What would be written. */
record Computed(Order order, List<Operation> operations, List<CustomItem> meant) {
    static Computed of(Audited audited) {
        List<Operation> operations = switch (audited.order().question().action()) {
            case CREATE_ITEM -> List.of(Operation.create(1, Subject.CUSTOM_ITEM, made(audited), "as asked"));
            case UPDATE_ITEM -> changed(audited, audited.meant().get(0));
            default -> deleted(audited.meant());
        };
        return new Computed(audited.order(), operations, audited.meant());
    }

    private static Snapshot made(Audited audited) {
        Snapshot made =
                Snapshot.EMPTY.with(Key.VISIBILITY.typed(), new FieldValue.Text(CustomItem.Visibility.PRIVATE.name()));
        for (Wish wish : audited.wishes()) {
            Snapshot known = made;
            made = wish.value()
                    .map(value -> known.with(wish.key().typed(), value))
                    .orElse(known);
        }
        for (Key key : List.of(Key.TYPE, Key.NAME)) {
            require(made.find(key.typed()).isPresent(), "The " + key.typed() + " is missing.", key);
        }
        boolean isField = CustomItem.Kind.valueOf(text(made, Key.TYPE)).isField();
        for (Key key : Key.values()) {
            boolean isGiven = made.find(key.typed()).isPresent();
            if (key.isOfFields() && isGiven && !isField) {
                throw Wish.invalid("Only fields have a " + key.typed() + ".", "Leave it out, or say type=input_field.");
            }
            require(
                    isGiven || !isField || !key.isOfFields() || key == Key.AGGREGATE,
                    "A field needs a " + key.typed() + ".",
                    key);
        }
        requireFree(audited.items(), made);
        return made;
    }

    /** Two fields of one kind under one code would be one value for both. */
    private static void requireFree(List<CustomItem> items, Snapshot made) {
        items.stream()
                .filter(item -> item.kind().name().equals(text(made, Key.TYPE)))
                .filter(item -> item.field()
                        .filter(field -> field.code().equals(text(made, Key.CODE)))
                        .isPresent())
                .findFirst()
                .ifPresent(item -> {
                    throw Wish.invalid(
                            "The code " + text(made, Key.CODE) + " is that of the item " + item.id() + " already.",
                            "Give another code, or change that one with update_item.");
                });
    }

    private static List<Operation> changed(Audited audited, CustomItem item) {
        Snapshot before = CustomItemSnapshots.of(item);
        Snapshot after = before;
        for (Wish wish : audited.wishes()) {
            String field = wish.key().typed();
            if (wish.key() == Key.AGGREGATE && item.field().isEmpty()) {
                throw Wish.invalid("The item " + item.id() + " is no field and has no aggregate.", "Leave it out.");
            }
            Snapshot known = after;
            after = wish.value().map(value -> known.with(field, value)).orElseGet(() -> known.without(field));
            if (List.of(Key.TYPE, Key.CODE, Key.HOLDS).contains(wish.key()) && !after.equals(known)) {
                throw Wish.invalid(
                        "The " + field + " of an item stays: values may stand under it.",
                        "Make another with create_item.");
            }
        }
        return before.equals(after)
                ? List.of()
                : List.of(Operation.update(1, new Thing(Subject.CUSTOM_ITEM, item.id()), before, after, "as asked"));
    }

    private static List<Operation> deleted(List<CustomItem> meant) {
        var operations = new ArrayList<Operation>();
        for (CustomItem item : meant) {
            operations.add(Operation.delete(
                    operations.size() + 1,
                    new Thing(Subject.CUSTOM_ITEM, item.id()),
                    CustomItemSnapshots.of(item),
                    "as asked"));
        }
        return operations;
    }

    private static void require(boolean holds, String cause, Key key) {
        if (!holds) {
            throw Wish.invalid(cause, key.cure());
        }
    }

    private static String text(Snapshot item, Key key) {
        return item.find(key.typed()).orElse(null) instanceof FieldValue.Text text ? text.letters() : "";
    }
}
