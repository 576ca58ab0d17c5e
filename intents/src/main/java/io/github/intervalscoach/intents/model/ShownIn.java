package io.github.intervalscoach.intents.model;

/** The units an athlete chose, which need not be of one system: miles go with kilograms and degrees Celsius in Britain. */
public record ShownIn(UnitSystem distance, UnitSystem mass, UnitSystem temperature) {
    /** Everything in one system. */
    public static ShownIn all(UnitSystem system) {
        return new ShownIn(system, system, system);
    }
}
