package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.DistanceUnit;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.StepKind;
import java.util.Optional;

/** Reads what stands behind a step's hyphen, word for word from left to right. */
final class StepReader {
    private final Words words;
    private final StepDraft draft;
    private final TargetReader targets;

    private StepReader(String line, Discipline discipline) {
        this.words = new Words(line);
        this.draft = new StepDraft(line);
        this.targets = new TargetReader(words, draft, discipline);
    }

    /** What that line says to an athlete of that sport. */
    static StepDraft read(String line, Discipline discipline) {
        var reader = new StepReader(line, discipline);
        while (reader.words.hasNext()) {
            reader.read(reader.words.next());
        }
        StepChecks.check(line, reader.draft, discipline);
        return reader.draft;
    }

    private void read(String word) {
        if ((word.equals("press") && words.take("lap")) || (word.equals("lap") && words.take("press"))) {
            draft.mark(Marker.LAP_PRESS);
        } else if (!draft.cueEnded() || !Keywords.read(word, draft)) {
            Optional<Lexeme> lexeme = Lexer.read(word);
            if (lexeme.isEmpty() || !take(lexeme.get())) {
                WordChecks.check(word, words, draft);
            }
        }
    }

    /** Whether the word means something here. */
    private boolean take(Lexeme lexeme) {
        int start = words.start();
        if (lexeme.isExtent() || isTime(lexeme)) {
            extent(lexeme);
        } else if (!targets.take(lexeme) && !wallRest(lexeme)) {
            return false;
        }
        boolean zone = lexeme.type() == Lexeme.Type.ZONE || lexeme.type() == Lexeme.Type.CUSTOM_ZONE;
        if (zone && !draft.sawExtent()) {
            draft.clearCue();
        }
        draft.endCue(start);
        return true;
    }

    /** A clock is a time unless it is a pace. */
    private boolean isTime(Lexeme lexeme) {
        return lexeme.type() == Lexeme.Type.CLOCK
                && lexeme.unit().isEmpty()
                && !lexeme.span().isBand()
                && !words.ahead(1).equals("pace");
    }

    private void extent(Lexeme lexeme) {
        double amount = lexeme.span().from();
        if (lexeme.type() == Lexeme.Type.SPELLED_TIME) {
            draft.trap(StepTrap.SPELLED_UNIT);
        }
        if (lexeme.type() != Lexeme.Type.DISTANCE && draft.sawExtent() && words.take("rest")) {
            draft.rest((int) amount);
        } else if (amount == 0) {
            draft.zeroExtent();
        } else if (lexeme.type() == Lexeme.Type.DISTANCE) {
            DistanceUnit unit = Units.distance(lexeme.unit()).orElse(DistanceUnit.METERS);
            draft.extent(new Extent.Distance(amount, unit));
        } else {
            draft.extent(Extent.seconds((int) amount));
        }
    }

    /** {@code 20s 0}: a time, and nothing to aim at. */
    private boolean wallRest(Lexeme lexeme) {
        boolean zero = lexeme.type() == Lexeme.Type.BARE
                && !lexeme.span().isBand()
                && lexeme.span().from() == 0
                && draft.extent().isPresent()
                && !draft.hasTarget();
        if (zero) {
            draft.kind(StepKind.REST);
            draft.trap(StepTrap.WALL_REST);
        }
        return zero;
    }
}
