package io.github.intervalscoach.intervals.workout;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** Every trap there is. */
final class AllTraps {
    private AllTraps() {}

    static List<Trap> list() {
        return Stream.of(StepTrap.class, TargetTrap.class, TextTrap.class, FigureTrap.class)
                .flatMap(home -> Stream.of(home.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Trap.class)
                .map(field -> {
                    try {
                        return (Trap) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
