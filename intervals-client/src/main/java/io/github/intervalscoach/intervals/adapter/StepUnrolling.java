package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.PlannedStep;
import io.github.intervalscoach.intents.model.PlannedStep.Band;
import io.github.intervalscoach.intents.model.PlannedStep.Role;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import io.github.intervalscoach.intervals.wire.WorkoutDocRow;
import io.github.intervalscoach.intervals.wire.WorkoutDocRow.StepRow;
import io.github.intervalscoach.intervals.wire.WorkoutDocRow.TargetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The steps of a planned session in the order they are done, repeats written out. */
final class StepUnrolling {
    /** House limit: no session has as many, and nested repeats multiply fast. */
    private static final int MOST_STEPS = 2000;

    private final List<PlannedStep> unrolled = new ArrayList<>();

    private StepUnrolling() {}

    /** Empty when there is no workout or the text was not understood as one. */
    static List<PlannedStep> steps(@Nullable WorkoutDocRow doc) {
        var unrolling = new StepUnrolling();
        if (doc != null && doc.steps() != null) {
            doc.steps().forEach(step -> unrolling.add(step, Optional.empty()));
        }
        return unrolling.unrolled;
    }

    private void add(@Nullable StepRow row, Optional<Role> around) {
        if (row == null) {
            return;
        }
        Optional<Role> role = role(row).or(() -> around);
        if (row.steps() == null || row.steps().isEmpty()) {
            add(step(row, role.orElse(Role.WORK)));
            return;
        }
        int times = Math.max(1, Values.whole(row.reps()).orElse(1));
        for (int i = 0; i < times; i++) {
            int before = unrolled.size();
            row.steps().forEach(step -> add(step, role));
            if (unrolled.size() == before) {
                return;
            }
        }
    }

    private void add(PlannedStep step) {
        if (unrolled.size() == MOST_STEPS) {
            throw new UnexpectedShape("the field workout_doc.steps unrolls to more than " + MOST_STEPS + " steps");
        }
        unrolled.add(step);
    }

    private static PlannedStep step(StepRow row, Role role) {
        boolean ramp = Values.isSet(row.ramp());
        return new PlannedStep(
                Values.prose(row.text()),
                role,
                Values.whole(extent(row, row.duration())),
                Values.number(extent(row, row.distance())),
                ramp,
                band(row.resolvedPower(), ramp).or(() -> absolute(row.power(), "w", ramp)),
                band(row.resolvedHr(), ramp).or(() -> absolute(row.hr(), "bpm", ramp)),
                band(row.resolvedPace(), ramp));
    }

    /** A step until the lap button has a length only because the service asks for one. */
    private static @Nullable Double extent(StepRow row, @Nullable Double extent) {
        return Values.isSet(row.untilLapPress()) ? null : positive(extent);
    }

    /** The service writes 0 where there is no duration or distance. */
    private static @Nullable Double positive(@Nullable Double extent) {
        return extent == null || extent <= 0 ? null : extent;
    }

    private static Optional<Role> role(StepRow row) {
        if (Values.isSet(row.warmup())) {
            return Optional.of(Role.WARM_UP);
        }
        if (Values.isSet(row.cooldown())) {
            return Optional.of(Role.COOL_DOWN);
        }
        return switch (Objects.requireNonNullElse(row.intensity(), "").toLowerCase(Locale.ROOT)) {
            case "warmup" -> Optional.of(Role.WARM_UP);
            case "cooldown" -> Optional.of(Role.COOL_DOWN);
            case "rest", "recovery" -> Optional.of(Role.RECOVERY);
            case "active", "interval" -> Optional.of(Role.WORK);
            default -> Optional.empty();
        };
    }

    private static Optional<Band> absolute(@Nullable TargetRow target, String unit, boolean ramp) {
        return target != null && unit.equals(target.units()) ? band(target, ramp) : Optional.empty();
    }

    private static Optional<Band> band(@Nullable TargetRow target, boolean ramp) {
        if (target == null) {
            return Optional.empty();
        }
        OptionalDouble from = Values.number(target.start(), target.value());
        OptionalDouble to = Values.number(target.end(), target.value());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        double start = from.getAsDouble();
        double end = to.getAsDouble();
        return Optional.of(ramp ? new Band(start, end) : new Band(Math.min(start, end), Math.max(start, end)));
    }
}
