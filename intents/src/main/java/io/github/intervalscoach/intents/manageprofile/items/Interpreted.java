package io.github.intervalscoach.intents.manageprofile.items;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.change.Guarded;
import io.github.intervalscoach.intents.manageprofile.ask.Action;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.FieldDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What may be proposed, and what has to be known beside it. */
record Interpreted(Order order, List<Operation> operations, List<DataNote> notes) {
    static Interpreted of(Computed computed) {
        var asked = computed.order().asked();
        var guarded = Guarded.of(asked.athlete().id(), computed.operations(), List.of(), asked.today());
        guarded.refused().forEach(refused -> {
            throw new InvalidQuestion("not_possible", refused.reason(), "Change it on the website.");
        });
        return new Interpreted(computed.order(), guarded.allowed(), notes(computed));
    }

    private static List<DataNote> notes(Computed computed) {
        var notes = new ArrayList<DataNote>();
        Action action = computed.order().question().action();
        if (action == Action.DELETE_ITEM) {
            List<String> codes = computed.meant().stream()
                    .flatMap(item -> item.field().map(FieldDefinition::code).stream())
                    .toList();
            if (!codes.isEmpty()) {
                notes.add(new DataNote(
                        "values_of_deleted_field",
                        "Values may stand under " + String.join(", ", codes) + ".",
                        "Whether the service keeps them or lets them go with the field is not known; nothing here"
                                + " deletes or restores them."));
            }
            notes.add(new DataNote(
                    "made_anew",
                    "Undo makes it anew under another id.",
                    "Its picture, its place in the list, and whatever refers to the old id, such as a sport's list of"
                            + " fields or a chart on a page, do not come back."));
        }
        if (action == Action.CREATE_ITEM && isBare(computed.operations())) {
            notes.add(new DataNote(
                    "no_content", "It is made with a name and no content.", "What it shows is set up on the website."));
        }
        return notes;
    }

    private static boolean isBare(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.after().stream())
                .flatMap(after -> after.find(Key.TYPE.typed()).stream())
                .anyMatch(type -> type instanceof FieldValue.Text text
                        && !CustomItem.Kind.valueOf(text.letters()).isField());
    }

    /** The change in a line, in words of ours alone. */
    String headline() {
        if (operations.isEmpty()) {
            return "It is so already";
        }
        return switch (order.question().action()) {
            case CREATE_ITEM -> "Add an own item";
            case UPDATE_ITEM ->
                "Change an own item: " + operations.get(0).touched().stream().collect(Collectors.joining(", "));
            default -> "Delete " + operations.size() + (operations.size() == 1 ? " own item" : " own items");
        };
    }
}
