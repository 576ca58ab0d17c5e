package io.github.intervalscoach.intents.manageprofile.person;

import io.github.intervalscoach.intents.change.subject.AthleteSnapshots;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be given a value, and what a human's can be: house rules, wide enough for the best and for beginners. */
enum Field {
    WEIGHT("weight_kg", AthleteSnapshots.WEIGHT, 25, 250, "weight_kg=71.5"),
    RESTING("resting_hr", AthleteSnapshots.RESTING, 25, 110, "resting_hr=48"),
    UNITS("units", AthleteSnapshots.UNITS, 0, 0, "units=metric or units=imperial");

    private final String typed;
    private final String field;
    private final double least;
    private final double most;
    private final String example;

    Field(String typed, String field, double least, double most, String example) {
        this.typed = typed;
        this.field = field;
        this.least = least;
        this.most = most;
        this.example = example;
    }

    static Optional<Field> named(String name) {
        return Arrays.stream(values()).filter(field -> field.typed.equals(name)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(field -> field.typed).collect(Collectors.joining(", "));
    }

    String typed() {
        return typed;
    }

    /** What it is called in a snapshot. */
    String field() {
        return field;
    }

    String example() {
        return example;
    }

    boolean admits(double value) {
        return value >= least && value <= most;
    }

    String range() {
        return Math.round(least) + " to " + Math.round(most);
    }
}
