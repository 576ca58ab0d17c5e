package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.ParsedWorkout;
import io.github.intervalscoach.intents.model.workout.PoolLength;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole text: blank lines part blocks, lines with a hyphen are steps, all others words. */
final class WorkoutReader {
    /** House limits: many times what any session needs, and quick to read. */
    static final int MOST_CHARACTERS = 200_000;

    static final int MOST_LINES = 5_000;

    private final WorkoutContext context;
    private final Findings findings = new Findings();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final StatedTotal stated = new StatedTotal();
    private Optional<PoolLength> pool = Optional.empty();
    private BlockDraft draft = new BlockDraft();

    private WorkoutReader(WorkoutContext context) {
        this.context = context;
    }

    static ParsedWorkout read(String text, WorkoutContext context) {
        var reader = new WorkoutReader(context);
        if (text.length() > MOST_CHARACTERS
                || text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            reader.findings.addOverall(TextTrap.TEXT_TOO_LONG);
            return new ParsedWorkout(Workout.of(), reader.findings.list());
        }
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            reader.line(line, number);
        }
        reader.closeBlock();
        return reader.workout();
    }

    private void line(String line, int number) {
        if (line.isEmpty()) {
            closeBlock();
        } else if (line.startsWith("-")) {
            step(line, number);
        } else {
            words(line, number);
        }
    }

    private void step(String line, int number) {
        String said = line.substring(1).strip();
        StepDraft read = StepReader.read(said, context.discipline());
        Optional<Step> step = read.step();
        if (step.isPresent() && !draft.hasSteps() && draft.misspellsCount()) {
            findings.add(TextTrap.REPEAT_NOT_UNDERSTOOD, draft.headingLine(), draft.description());
        }
        step.ifPresent(seen -> draft.step(seen, number));
        read.traps().forEach(trap -> findings.add(trap, number, line));
        // Without a letter or digit it is a rule under a heading, not a step somebody misses.
        boolean missed = step.isEmpty() && !read.traps().contains(StepTrap.ZERO_EXTENT);
        if (missed && said.chars().anyMatch(Character::isLetterOrDigit)) {
            boolean count = RepeatLine.times(said).isPresent() || RepeatLine.isMisspelled(said);
            findings.add(count ? StepTrap.NESTED_REPEAT : StepTrap.DROPPED_STEP, number, line);
        }
    }

    private void words(String line, int number) {
        Optional<PoolLength> length = PoolLine.read(line);
        if (length.isPresent()) {
            pool = length;
            return;
        }
        if (draft.hasSteps() && RepeatLine.times(line).isPresent()) {
            findings.add(TextTrap.REPEAT_NOT_APART_BEFORE, number, line);
        } else if (draft.hasSteps()) {
            findings.add(
                    draft.times().isPresent() ? TextTrap.REPEAT_NOT_APART_AFTER : TextTrap.HEADING_INSIDE_BLOCK,
                    number,
                    line);
        }
        ProseChecks.check(line, context.discipline()).ifPresent(trap -> findings.add(trap, number, line));
        stated.read(line, number);
        draft.words(line, number);
    }

    private void closeBlock() {
        draft.block().ifPresent(blocks::add);
        paragraphs.add(draft.description());
        if (draft.times().isPresent() && !draft.hasSteps()) {
            findings.add(TextTrap.REPEAT_WITHOUT_STEPS, draft.headingLine(), draft.description());
        }
        if (draft.swallowsCoolDown()) {
            findings.add(TextTrap.REPEAT_NOT_APART_AFTER, draft.lastStepLine(), "");
        }
        draft = new BlockDraft();
    }

    private ParsedWorkout workout() {
        var workout = new Workout(String.join("\n\n", paragraphs), pool, blocks);
        stated.check(workout, context, findings);
        if (blocks.isEmpty()) {
            findings.addOverall(TextTrap.NOTHING_READ);
        }
        return new ParsedWorkout(workout, findings.list());
    }
}
