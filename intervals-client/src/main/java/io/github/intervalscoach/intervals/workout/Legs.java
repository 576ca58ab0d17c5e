package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Quantity;
import io.github.intervalscoach.intents.model.workout.Workout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The steps of a workout as one athlete would do them, with how often their block is done. */
final class Legs {
    /** Longer plans have no power or load (house limit; analytics takes no longer sessions). */
    private static final long LONGEST_SECONDS = 4 * 86_400L;

    private final List<Round> rounds = new ArrayList<>();

    private Legs() {}

    /** A block's legs and how often they are done. */
    record Round(List<Leg> legs, int times) {
        long seconds() {
            return times * legs.stream().mapToLong(Leg::seconds).sum();
        }
    }

    static Legs of(Workout workout, Anchors anchors) {
        var resolution = new Resolution(anchors);
        var durations = new StepDuration(anchors);
        var legs = new Legs();
        for (Block block : workout.blocks()) {
            var once = block.steps().stream()
                    .map(step -> Leg.of(step, resolution, durations))
                    .toList();
            legs.rounds.add(new Round(once, block.rounds()));
        }
        return legs;
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    /** All seconds; empty when those of a distance are unknown. */
    OptionalLong seconds() {
        boolean known = rounds.stream()
                .flatMap(round -> round.legs().stream())
                .allMatch(leg -> leg.movingSeconds().isPresent());
        return known ? OptionalLong.of(knownSeconds()) : OptionalLong.empty();
    }

    /** All seconds that are known. */
    long knownSeconds() {
        return rounds.stream().mapToLong(Round::seconds).sum();
    }

    boolean isReckonable() {
        return knownSeconds() <= LONGEST_SECONDS;
    }

    /** Whether a step aims at that quantity, resolved or not. */
    boolean aimAt(Quantity quantity) {
        return rounds.stream()
                .flatMap(round -> round.legs().stream())
                .anyMatch(leg -> leg.step().target(quantity).isPresent());
    }

    /** Whether every step that aims at that quantity does so in a way this athlete's anchors resolve. */
    boolean resolve(Quantity quantity) {
        return rounds.stream()
                .flatMap(round -> round.legs().stream())
                .allMatch(leg -> leg.step().target(quantity).isEmpty()
                        || leg.target(quantity).isPresent());
    }

    /** One value a second over a whole workout that {@link #isReckonable()}; {@code none} where no target of that quantity holds. */
    double[] line(Quantity quantity, Shape shape, double none) {
        var line = new double[Math.toIntExact(knownSeconds())];
        int at = 0;
        for (Round round : rounds) {
            int start = at;
            for (Leg leg : round.legs()) {
                fill(line, at, leg, quantity, shape, none);
                at += (int) leg.seconds();
            }
            int length = at - start;
            for (int i = 1; i < round.times(); i++) {
                System.arraycopy(line, start, line, at, length);
                at += length;
            }
        }
        return line;
    }

    /** How a step's target becomes values. */
    enum Shape {
        /** Along ramps, else at the middle. */
        TRACED,
        /** At the whole number nearest to the middle, ramps too. */
        MIDDLE
    }

    private static void fill(double[] line, int from, Leg leg, Quantity quantity, Shape shape, double none) {
        int moving = leg.movingSeconds().orElse(0);
        Optional<Resolved> target = leg.target(quantity);
        Arrays.fill(line, from, from + (int) leg.seconds(), none);
        for (int i = 0; i < moving && target.isPresent(); i++) {
            line[from + i] = shape == Shape.MIDDLE
                    ? Rounded.halfUp(target.get().middle())
                    : target.get().at((i + 0.5) / moving, leg.isRamp());
        }
    }
}
