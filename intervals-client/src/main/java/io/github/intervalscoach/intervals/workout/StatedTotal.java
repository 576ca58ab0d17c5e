package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import java.util.OptionalInt;

/** How long a workout is said to last, by its words or by whoever asked, against what its steps add up to. */
final class StatedTotal {
    private static final long DAY = 86_400;

    /** Less is a matter of rounding (house rule). */
    private static final int TOLERANCE_SECONDS = 60;

    private int line;
    private String words = "";
    private OptionalInt seconds = OptionalInt.empty();

    /** Remembers what a line says of the total. */
    void read(String text, int number) {
        var all = new Words(text);
        boolean total = false;
        while (all.hasNext()) {
            String word = all.next();
            total |= word.equals("total");
            var time = Lexer.read(word + (isNumber(word) ? all.ahead(1) : ""))
                    .filter(l -> l.type() == Lexeme.Type.TIME || l.type() == Lexeme.Type.SPELLED_TIME);
            if (total && time.isPresent()) {
                seconds = OptionalInt.of((int) time.get().span().from());
                line = number;
                words = text;
            }
        }
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Numbers.end(word, 0) == word.length();
    }

    /** Says where the workout does not last as long as it should. */
    void check(Workout workout, WorkoutContext context, Findings findings) {
        long written = writtenSeconds(workout);
        if (written > DAY) {
            findings.addOverall(TextTrap.ABSURD_TOTAL);
        }
        if (isByTimeAlone(workout) && disagrees(seconds, written)) {
            findings.add(TextTrap.DURATION_DISAGREES, line, words);
        }
        if (isByTimeAlone(workout) && disagrees(context.meantSeconds(), written)) {
            findings.addOverall(TextTrap.DURATION_DISAGREES);
        }
    }

    private static boolean disagrees(OptionalInt said, long written) {
        return said.isPresent() && Math.abs(said.getAsInt() - written) >= TOLERANCE_SECONDS;
    }

    private static boolean isByTimeAlone(Workout workout) {
        return !workout.blocks().isEmpty()
                && workout.blocks().stream()
                        .flatMap(block -> block.steps().stream())
                        .allMatch(step -> step.extent().writtenSeconds().isPresent());
    }

    private static long writtenSeconds(Workout workout) {
        long seconds = 0;
        for (Block block : workout.blocks()) {
            for (Step step : block.steps()) {
                long once = step.extent().writtenSeconds().orElse(0) + (long) step.trailingRestSeconds();
                seconds += once * block.rounds();
            }
        }
        return seconds;
    }
}
