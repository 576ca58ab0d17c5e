package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.profile.AthleteChange;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.LoadFactor;
import io.github.intervalscoach.intents.model.profile.CustomItemChange;
import io.github.intervalscoach.intents.model.profile.FieldDefinition;
import io.github.intervalscoach.intents.model.profile.NewCustomItem;
import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intervals.wire.ChangedFields.Emptied;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of an athlete and of what they added, as the service reads them. */
public final class ProfileWrite {
    private ProfileWrite() {}

    /** What changes of the athlete. */
    public static String athlete(AthleteChange change) {
        var sparse = new ChangedFields()
                .put("icu_weight", change.weightKg(), Emptied.NOT_KNOWN)
                .put("icu_resting_hr", change.restingHeartRateBpm(), Emptied.NOT_KNOWN)
                .put("timezone", change.zone(), Emptied.NOT_KNOWN);
        change.units().ifChanged(units -> sparse.put("measurement_preference", preference(units)), () -> {
            throw new NoKnownClear("measurement_preference");
        });
        change.loadFactors()
                .ifChanged(
                        factors -> sparse.put("icu_type_settings", factors(factors)),
                        () -> sparse.put("icu_type_settings", List.of()));
        return sparse.text();
    }

    /** Something to be added; only a field has content. */
    public static String create(NewCustomItem item) {
        var sparse = new ChangedFields()
                .put("type", item.kind())
                .put("name", item.name())
                .put("visibility", item.visibility());
        item.description().ifPresent(words -> sparse.put("description", words));
        Optional<ObjectNode> held = item.content().map(ProfileWrite::object);
        item.field()
                .map(field -> content(field, held.orElse(null)))
                .or(() -> held)
                .ifPresent(content -> sparse.put("content", content));
        return sparse.text();
    }

    /**
     * What changes of an item.
     *
     * @param held its content now: the service replaces the content as a whole, so what is not ours goes back along
     */
    public static String change(CustomItemChange change, @Nullable ObjectNode held) {
        var sparse = new ChangedFields()
                .put("name", change.name(), Emptied.NOT_KNOWN)
                .put("description", change.description(), Emptied.EMPTY_TEXT)
                .put("visibility", change.visibility(), Emptied.NOT_KNOWN);
        change.field().ifChanged(field -> sparse.put("content", content(field, held)), () -> {
            throw new NoKnownClear("content");
        });
        return sparse.text();
    }

    private static String preference(UnitSystem units) {
        return units == UnitSystem.IMPERIAL ? "feet" : "meters";
    }

    private static List<ObjectNode> factors(List<LoadFactor> factors) {
        return factors.stream()
                .map(factor -> new ChangedFields()
                        .put("type", factor.sport())
                        .put("ctlFactor", factor.fitness())
                        .put("atlFactor", factor.fatigue())
                        .node())
                .toList();
    }

    private static ObjectNode object(ExactText json) {
        return WireReader.read(json.letters(), ObjectNode.class);
    }

    private static ObjectNode content(FieldDefinition field, @Nullable ObjectNode held) {
        var content = new ChangedFields()
                .put("code", field.code())
                .put("type", field.holds().name().toLowerCase(Locale.ROOT));
        field.aggregate().ifPresent(aggregate -> content.put("aggregate", aggregate));
        if (held == null) {
            return content.node();
        }
        ObjectNode whole = held.deepCopy();
        if (field.aggregate().isEmpty()) {
            whole.remove("aggregate");
        }
        return whole.setAll(content.node());
    }
}
