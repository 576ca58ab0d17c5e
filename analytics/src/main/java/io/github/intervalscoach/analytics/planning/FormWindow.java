package io.github.intervalscoach.analytics.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Form stays between two values: never deeper than the athlete bears in training, fresh but not stale on race morning.
 * Usual floors are −30 to −20 in training and race mornings 5 to 25 (convention, grade D).
 *
 * @param when which days it holds on
 * @param least fitness less fatigue, points/day; minus infinity for no floor
 * @param most fitness less fatigue, points/day; infinity for no ceiling
 */
public record FormWindow(When when, double least, double most) implements LoadLimit {

    /** On which days. */
    public enum When {
        /** At the end of every day. */
        EVERY_DAY,
        /** At the end of the last day, which the athlete races with. */
        RACE_MORNING
    }

    public FormWindow {
        Objects.requireNonNull(when, "when");
        if (!(least <= most) || least == Double.POSITIVE_INFINITY || most == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "form from " + least + " to " + most + ": need least <= most. Maybe they are swapped?");
        }
    }

    /** A floor for every day. */
    public static FormWindow inTraining(double least) {
        return new FormWindow(When.EVERY_DAY, least, Double.POSITIVE_INFINITY);
    }

    /** Between two values on race morning. */
    public static FormWindow onRaceMorning(double least, double most) {
        return new FormWindow(When.RACE_MORNING, least, most);
    }

    @Override
    public String key() {
        return when == When.EVERY_DAY ? "form_window" : "race_form";
    }

    @Override
    public String unit() {
        return "points/day";
    }

    /** Both ends moved outwards. */
    @Override
    public FormWindow loosenedBy(double amount) {
        LoadLimit.requireLoosening(amount);
        return new FormWindow(when, least - amount, most + amount);
    }

    @Override
    public List<LoadRow> rows(Horizon horizon) {
        LinearForm one = horizon.constant(1);
        int first = when == When.EVERY_DAY ? 1 : horizon.days();
        var rows = new ArrayList<LoadRow>();
        IntStream.rangeClosed(first, horizon.days()).forEach(day -> {
            LinearForm form = horizon.form(day);
            if (Double.isFinite(least)) {
                rows.add(new LoadRow(day, form.times(-1), -least, one));
            }
            if (Double.isFinite(most)) {
                rows.add(new LoadRow(day, form, most, one));
            }
        });
        return List.copyOf(rows);
    }
}
