package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Discipline;
import java.util.Optional;

/** What words were probably meant to be more. */
final class ProseChecks {
    private static final String BULLETS = "*+\u2022\u00b7\u2010\u2011\u2012\u2013\u2014\u2212\u25cf\u25e6\u2043";

    /** A longer line with a number in it is a sentence (house rule). */
    private static final int FEW_WORDS = 6;

    private ProseChecks() {}

    /** What is odd about a line that is neither a step nor blank. */
    static Optional<Trap> check(String line, Discipline discipline) {
        if (RepeatLine.times(line).isPresent()) {
            return Optional.empty();
        }
        String said = withoutBullet(line);
        StepDraft draft = StepReader.read(said, discipline);
        boolean terse = draft.cue().isEmpty() || line.split(" ", FEW_WORDS + 1).length <= FEW_WORDS;
        boolean bullet = said.length() < line.length();
        boolean step = draft.extent().isPresent() && (bullet || (terse && draft.hasTarget()));
        return step ? Optional.of(TextTrap.PROSE_LOOKS_LIKE_STEP) : Optional.empty();
    }

    /** The line behind a bullet, or a number with a point or bracket. */
    private static String withoutBullet(String line) {
        if (BULLETS.indexOf(line.charAt(0)) >= 0) {
            return line.substring(1).strip();
        }
        int end = Numbers.end(line, 0);
        boolean numbered = end > 0 && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0;
        return numbered ? line.substring(end + 1).strip() : line;
    }
}
