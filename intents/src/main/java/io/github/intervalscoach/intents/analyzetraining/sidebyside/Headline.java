package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Standing;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** The verdict in a line; never with words from outside. */
final class Headline {
    private static final int MOST_NAMED = 2;

    private Headline() {}

    static String of(Interpreted i) {
        Computed c = i.computed();
        String there = Wording.shortDate(c.against().activity().day());
        if (c.output() == Output.NONE) {
            return none(c);
        }
        if (i.fadeChange().isEmpty()) {
            return "Cannot say how it fell off: one of the two has no such recording";
        }
        double fade = c.session().fadePercent().orElseThrow();
        double then = c.against().fadePercent().orElseThrow();
        String part = c.byReps() ? "last rep" : "last third";
        if (i.fell()) {
            return "Fell off more than on " + there + ": " + part + " " + signed(1, fade) + " % against "
                    + signed(1, then) + " %" + likely(i);
        }
        if (i.slowerAsCovered()) {
            return "Slower at the end than on " + there + " as run; grade-adjusted it held" + likely(i);
        }
        if (!i.causes().isEmpty()) {
            return "Held as well as on " + there + ", at a heart rate "
                    + number(0, i.cost().orElseThrow().change()) + " bpm higher" + likely(i);
        }
        return "No more fade than on " + there + ": " + part + " " + signed(1, fade) + " % against " + signed(1, then)
                + " %; nothing to explain";
    }

    private static String none(Computed c) {
        String one = c.session().activity().sport();
        String other = c.against().activity().sport();
        return Output.family(one).equals(Output.family(other))
                ? "Cannot hold the two side by side: they have neither power nor pace in common"
                : "Two sports: pace, power and heart rate are not held against each other";
    }

    private static String likely(Interpreted i) {
        List<Cause> likely = i.causes().stream()
                .filter(cause -> cause.standing() == Standing.LIKELY)
                .limit(MOST_NAMED)
                .toList();
        List<Cause> named = likely.isEmpty()
                ? i.causes().stream()
                        .filter(cause -> cause.standing() == Standing.POSSIBLE)
                        .limit(MOST_NAMED)
                        .toList()
                : likely;
        if (named.isEmpty()) {
            return "; no reason found in the data";
        }
        return (likely.isEmpty() ? "; possibly " : "; likely ")
                + named.stream().map(cause -> CauseText.name(cause.kind())).collect(Collectors.joining(" and "));
    }
}
