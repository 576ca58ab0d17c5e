package io.github.intervalscoach.server.tool;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How often an argument's value may be given, and what the question record gets for it. */
enum Presence {
    /** Once, unless there is a default. */
    ONCE {
        @Override
        Object wrap(List<Object> values) {
            return values.get(0);
        }
    },
    /** Once or not at all. */
    OPTIONAL {
        @Override
        Object wrap(List<Object> values) {
            return values.stream().findFirst();
        }
    },
    /** A whole number, once or not at all. */
    OPTIONAL_INT {
        @Override
        Object wrap(List<Object> values) {
            return values.isEmpty() ? OptionalInt.empty() : OptionalInt.of((Integer) values.get(0));
        }
    },
    /** Any number of times. */
    LIST {
        @Override
        Object wrap(List<Object> values) {
            return List.copyOf(values);
        }
    };

    /** What the record's component is set to. */
    abstract Object wrap(List<Object> values);

    static Presence of(Class<?> component) {
        if (component == List.class) {
            return LIST;
        }
        if (component == Optional.class) {
            return OPTIONAL;
        }
        return component == OptionalInt.class ? OPTIONAL_INT : ONCE;
    }
}
