package io.github.intervalscoach.intents.model.workout;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Steps that belong together, done once or several times.
 *
 * @param role warm-ups and cool-downs are done once and need no heading
 * @param heading the lines above the steps, for a repetition with its count at the end: {@code "Main set 4x"}; may be
 *     empty when done once
 * @param times how often; empty for once without counting
 * @param steps at least one
 */
public record Block(Role role, String heading, OptionalInt times, List<Step> steps) {
    private static final int MOST_TIMES = 999;

    /** Where in the workout it stands. */
    public enum Role {
        MAIN,
        WARM_UP,
        COOL_DOWN
    }

    public Block {
        heading = heading.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a block without steps: need at least one");
        }
        if (role != Role.MAIN && (times.isPresent() || !heading.isEmpty())) {
            throw new IllegalArgumentException("a " + role + " with a heading or a count: its role says what it is."
                    + " Maybe it is a main block with that heading?");
        }
        if (times.isPresent()) {
            requireCount(heading, times.getAsInt());
        }
    }

    private static void requireCount(String heading, int times) {
        if (times < 1 || times > MOST_TIMES) {
            throw new IllegalArgumentException("a block done " + times + " times: need 1 to " + MOST_TIMES);
        }
        if (!heading.toLowerCase(Locale.ROOT).endsWith(times + "x")) {
            throw new IllegalArgumentException(
                    "the heading of a repetition must end with its count, " + times + "x. Maybe use Block.repeat?");
        }
    }

    /** Steps done once, without a heading. */
    public static Block of(Step... steps) {
        return titled("", steps);
    }

    /** Steps done once under a heading. */
    public static Block titled(String heading, Step... steps) {
        return new Block(Role.MAIN, heading, OptionalInt.empty(), List.of(steps));
    }

    /** Steps done several times; the heading may be empty. */
    public static Block repeat(String heading, int times, Step... steps) {
        String counted = (heading.strip() + " " + times + "x").strip();
        return new Block(Role.MAIN, counted, OptionalInt.of(times), List.of(steps));
    }

    /** The warm-up. */
    public static Block warmUp(Step... steps) {
        return new Block(Role.WARM_UP, "", OptionalInt.empty(), List.of(steps));
    }

    /** The cool-down. */
    public static Block coolDown(Step... steps) {
        return new Block(Role.COOL_DOWN, "", OptionalInt.empty(), List.of(steps));
    }

    /** How often its steps are done, from 1. */
    public int rounds() {
        return times.orElse(1);
    }
}
