package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.answer.PaceWords;
import io.github.intervalscoach.intents.change.subject.SettingsSnapshots;
import io.github.intervalscoach.intents.manageprofile.ask.Action;
import io.github.intervalscoach.intents.manageprofile.settings.Families;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The change in a line, in words of ours alone. */
record Headline(Interpreted interpreted) {
    String text() {
        List<Operation> operations = interpreted.guarded().allowed();
        if (operations.isEmpty()) {
            return switch (action()) {
                case FORGET -> "Nothing is remembered, so nothing is forgotten";
                case APPLY_TO_PAST -> "No past activity is covered by these settings";
                default -> "It is so already";
            };
        }
        return switch (action()) {
            case REMEMBER ->
                "Remember " + kind(interpreted.order().question().kind().orElseThrow());
            case FORGET ->
                "Forget " + operations.size() + (operations.size() == 1 ? " thing" : " things") + " remembered";
            case APPLY_TO_PAST -> past(operations.get(0));
            case ADD_SPORT -> "Add settings of " + sports(operations.get(0).after());
            case DELETE_SPORT ->
                "Delete the settings of " + sports(operations.get(0).before());
            default -> settings(operations.get(0));
        };
    }

    private Action action() {
        return interpreted.order().question().action();
    }

    private static String sports(Optional<Snapshot> settings) {
        return settings.flatMap(known -> known.find(SettingsSnapshots.SPORTS))
                .map(FieldValue::shown)
                .orElse("no sport");
    }

    private String past(Operation operation) {
        String sport = Families.name(interpreted.family().orElseThrow().settings());
        String count = operation
                .before()
                .flatMap(before -> before.find(SettingsSnapshots.ACTIVITIES))
                .map(FieldValue::shown)
                .orElseThrow();
        return sport + ": count the zones of " + count + " past activities anew, for good";
    }

    private static String kind(Remembered.Kind kind) {
        return switch (kind) {
            case GOAL -> "a goal";
            case INJURY -> "an injury";
            case FORBIDDEN_DAYS -> "days without training";
            case AVAILABILITY -> "the time there is";
            case PREFERENCE -> "a preference";
            case EQUIPMENT -> "equipment";
        };
    }

    private String settings(Operation operation) {
        SportSettingsDetail family = interpreted.family().orElseThrow();
        PaceUnit unit = Families.paceUnit(family, interpreted.order().asked());
        return Families.name(family.settings()) + ": "
                + operation.diff().stream().map(diff -> words(diff, unit)).collect(Collectors.joining(", "));
    }

    private static String words(FieldDiff diff, PaceUnit unit) {
        Field field = Arrays.stream(Field.values())
                .filter(known -> known.field().equals(diff.field()))
                .findFirst()
                .orElseThrow();
        if (field.zones().isPresent()) {
            return "new " + field.words();
        }
        return field.words() + " " + value(diff.before(), field, unit) + " to " + value(diff.after(), field, unit)
                + (field == Field.THRESHOLD_PACE ? "" : " " + field.unit());
    }

    private static String value(Optional<FieldValue> value, Field field, PaceUnit unit) {
        return value.map(known -> field == Field.THRESHOLD_PACE && known instanceof FieldValue.Decimal speed
                        ? PaceWords.of(speed.number(), unit)
                        : known.shown())
                .orElse("none");
    }
}
