package io.github.intervalscoach.intents.manageprofile.items;

import com.google.common.collect.ImmutableList;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.FieldDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be said of an item. */
enum Key {
    TYPE(
            Stream.of(CustomItem.Kind.values())
                    .filter(kind -> kind != CustomItem.Kind.OTHER)
                    .map(Enum::name)
                    .toList(),
            ""),
    NAME(List.of(), "name=Caffeine"),
    DESCRIPTION(List.of(), "description=Milligrams a day"),
    VISIBILITY(names(CustomItem.Visibility.values()), ""),
    /** What the values of a field stand under. */
    CODE(List.of(), "code=CaffeineMg"),
    /** The kind of value of a field. */
    HOLDS(names(FieldDefinition.Holds.values()), ""),
    /** How several values of a field become one. */
    AGGREGATE(names(FieldDefinition.Aggregate.values()), "");

    private final ImmutableList<String> constants;
    private final String example;

    Key(List<String> constants, String example) {
        this.constants = ImmutableList.copyOf(constants);
        this.example = example;
    }

    static Optional<Key> named(String name) {
        return Arrays.stream(values()).filter(key -> key.typed().equals(name)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Key::typed).collect(Collectors.joining(", "));
    }

    /** As it is typed, and called in a snapshot. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isConstant() {
        return !constants.isEmpty();
    }

    /** The constant of that name, whatever its case; empty where there is none. */
    Optional<String> constant(String said) {
        String word = said.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return constants.stream().filter(word::equals).findFirst();
    }

    /** What could be written. */
    String cure() {
        return isConstant()
                ? typed() + " is one of: "
                        + constants.stream()
                                .map(constant -> constant.toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."
                : "Write " + example + ".";
    }

    /** Whether only fields have it. */
    boolean isOfFields() {
        return this == CODE || this == HOLDS || this == AGGREGATE;
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
