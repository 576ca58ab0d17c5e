package io.github.intervalscoach.intents.plantraining.shorthand;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Block.Role;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.sessions.Aim;
import io.github.intervalscoach.intents.plantraining.shorthand.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads workouts as coaches jot them down. */
public final class Shorthand {
    private static final int MOST_TIMES = 100;
    private static final int MOST_BLOCKS = 60;

    private final Cursor cursor;
    private final Stretches stretches;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final List<Integer> linesOfSets = new ArrayList<>();

    private Shorthand(List<String> lines, Sport sport, Anchors anchors) {
        this.cursor = new Cursor(Scanner.scan(lines));
        this.stretches = new Stretches(cursor, sport.discipline(), new Aim(sport, anchors, Optional.empty()), readings);
    }

    /**
     * A workout that was read.
     *
     * @param readings how something was understood, in sentences of ours
     */
    public record Read(Workout workout, List<String> readings) {
        public Read {
            readings = List.copyOf(readings);
        }
    }

    /**
     * What {@code lines} say, with targets of that athlete where efforts are words.
     *
     * @throws InvalidQuestion with code {@code workout_not_understood}, the place and the nearest form
     */
    public static Read read(List<String> lines, Sport sport, Anchors anchors) {
        return new Shorthand(lines, sport, anchors).read();
    }

    private Read read() {
        skipBreaks();
        while (!cursor.isAt(Kind.END)) {
            part();
            skipBreaks();
        }
        if (blocks.isEmpty() || blocks.size() > MOST_BLOCKS) {
            throw NotUnderstood.at(
                    cursor.peek(),
                    blocks.size() + " parts; need 1 to " + MOST_BLOCKS + ".",
                    "Write such as 4x8 min at 95%.");
        }
        if (blocks.stream().allMatch(block -> block.role() == Role.MAIN)) {
            readings.add("No warm-up and no cool-down were asked for, and none was added.");
        }
        return new Read(new Workout("", Optional.empty(), blocks), readings);
    }

    private void part() {
        boolean isSet = cursor.isAt(Kind.NUMBER)
                && (cursor.peek(1).kind() == Kind.TIMES
                        || cursor.peek(1).is("times")
                        || cursor.peek(1).is("sets")
                        || cursor.peek(1).is("reps"));
        if (isSet) {
            set();
            return;
        }
        boolean isOnLineOfSet =
                isBehindBareSet() && linesOfSets.contains(cursor.peek().line());
        Stretch stretch = stretches.one();
        if (isOnLineOfSet && stretch.isShortAndEasy()) {
            between(stretches.step(stretch, true));
            return;
        }
        Step step = stretches.step(stretch, false);
        blocks.add(new Block(stretch.role(), "", OptionalInt.empty(), List.of(step)));
    }

    /** What every coach means by it; who means otherwise is told how to say so. */
    private void between(Step easy) {
        Block set = blocks.remove(blocks.size() - 1);
        blocks.add(Block.repeat("", set.times().orElseThrow(), set.steps().get(0), easy));
        readings.add("The easy stretch behind the repeats is read as between them; write it on a line of its own where"
                + " it comes once, after all of them.");
    }

    /** Whether the part before is a set of efforts with nothing between them. */
    private boolean isBehindBareSet() {
        if (blocks.isEmpty()) {
            return false;
        }
        Block last = blocks.get(blocks.size() - 1);
        return last.times().isPresent() && last.steps().size() == 1;
    }

    private void set() {
        Token count = cursor.next();
        cursor.next();
        cursor.accept("of");
        double times = count.number();
        if (times < 1 || times > MOST_TIMES || times != Math.rint(times)) {
            throw NotUnderstood.at(count, "no count of repeats.", "Use a whole number from 1 to " + MOST_TIMES + ".");
        }
        List<Step> steps =
                new ArrayList<>(cursor.accept("(") ? group() : List.of(stretches.step(stretches.counted(), false)));
        stretches.following().forEach(steps::add);
        blocks.add(Block.repeat("", (int) times, steps.toArray(Step[]::new)));
        linesOfSets.add(cursor.behind().line());
    }

    private List<Step> group() {
        var steps = new ArrayList<Step>();
        while (!cursor.accept(")")) {
            skipBreaks();
            if (cursor.isAt(Kind.END)) {
                throw NotUnderstood.at(
                        cursor.behind(), "a bracket that is not closed.", "Close it: 3x(8 min at 95%, 4 min easy).");
            }
            if (cursor.isAt(Kind.NUMBER) && cursor.peek(1).kind() == Kind.TIMES) {
                throw NotUnderstood.at(
                        cursor.peek(),
                        "a repeat within a repeat, which devices do not know.",
                        "Write each repeat as a part.");
            }
            steps.add(stretches.step(stretches.one(), !steps.isEmpty()));
            skipBreaks();
        }
        if (steps.isEmpty()) {
            throw NotUnderstood.at(cursor.behind(), "brackets around nothing.", "Write 3x(8 min at 95%, 4 min easy).");
        }
        return steps;
    }

    private void skipBreaks() {
        while (cursor.isAt(Kind.BREAK)
                || cursor.peek().is("+")
                || cursor.peek().is("&")
                || Vocabulary.CONNECTORS.contains(cursor.peek().text())) {
            cursor.next();
        }
    }
}
