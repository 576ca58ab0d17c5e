package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.change.FieldValue.Decimal;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Whole;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.Workout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A session that takes less time; of one with steps its longest steady stretch gives way, repeats stay what they are. */
record Shortening(Ground ground, CalendarEvent event) {
    private static final double HUNDRED = 100;

    /** House rule: so much of the stretch must be left, or it is another session. */
    private static final double LEAST_LEFT = 0.3;

    private static final int ROUNDED_SECONDS = 60;

    /** {@code entry}, shorter by {@code percent}. */
    Snapshot of(Snapshot entry, int percent, Wishes.Builder wishes) {
        double left = 1 - percent / HUNDRED;
        Optional<WrittenWorkout> written = written(entry);
        if (written.flatMap(WrittenWorkout::figures).isPresent()) {
            return steps(entry, written.get(), percent, wishes);
        }
        if (entry.find("moving_seconds").isEmpty()) {
            throw refused("nobody planned how long it takes");
        }
        return scaled(scaled(scaled(entry, "moving_seconds", left), "load_points", left), "distance_meters", left);
    }

    private Optional<WrittenWorkout> written(Snapshot entry) {
        return entry.find("description").isPresent() && event.sport().isPresent()
                ? Optional.of(WrittenWorkout.read(
                        ((Text) entry.find("description").get()).letters(),
                        event.sport().get(),
                        ground.athlete(),
                        ground.language()))
                : Optional.empty();
    }

    private Snapshot steps(Snapshot entry, WrittenWorkout written, int percent, Wishes.Builder wishes) {
        if (written.parsed().hasErrors()) {
            throw refused("its text is not one that can be written again");
        }
        Workout workout = written.workout();
        List<Block> blocks = new ArrayList<>(workout.blocks());
        int all = blocks.stream().mapToInt(Shortening::seconds).sum();
        int at = longest(blocks);
        if (at < 0) {
            throw refused("it has no steady stretch by time that could give way");
        }
        int cut = ROUNDED_SECONDS * (int) StrictMath.round(all * percent / HUNDRED / ROUNDED_SECONDS);
        blocks.set(at, cut(blocks.get(at), cut));
        String text = ground.language().write(new Workout(workout.description(), workout.poolLength(), blocks));
        wishes.read(List.of("Of " + Wording.duration(all) + " the longest steady stretch gives up "
                + Wording.duration(cut) + "; the rest stays."));
        wishes.read(WrittenWorkout.read(text, written.sport(), ground.athlete(), ground.language())
                .checked()
                .readings());
        return entry.with("description", new Text(text));
    }

    /** Index of the block, done once, with the longest step by time; −1 where there is none. */
    private static int longest(List<Block> blocks) {
        int best = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).rounds() == 1
                    && longestStep(blocks.get(i)) > (best < 0 ? 0 : longestStep(blocks.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private Block cut(Block block, int cut) {
        int longest = longestStep(block);
        if (longest - cut < LEAST_LEFT * longest) {
            throw refused("its longest steady stretch takes only " + Wording.duration(longest));
        }
        List<Step> steps = new ArrayList<>(block.steps());
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.extent().writtenSeconds().equals(OptionalInt.of(longest))) {
                steps.set(i, lasting(step, longest - cut));
                break;
            }
        }
        return new Block(block.role(), block.heading(), block.times(), steps);
    }

    private static Step lasting(Step step, int seconds) {
        return new Step(
                step.cue(),
                Extent.seconds(seconds),
                step.targets(),
                step.cadenceRpm(),
                step.markers(),
                step.kind(),
                step.trailingRestSeconds());
    }

    private static int longestStep(Block block) {
        return block.steps().stream()
                .mapToInt(step -> step.extent().writtenSeconds().orElse(0))
                .max()
                .orElse(0);
    }

    private static int seconds(Block block) {
        return block.rounds()
                * block.steps().stream()
                        .mapToInt(step -> step.extent().writtenSeconds().orElse(0) + step.trailingRestSeconds())
                        .sum();
    }

    private static Snapshot scaled(Snapshot entry, String field, double left) {
        var value = entry.find(field);
        if (value.isPresent() && value.get() instanceof Whole whole) {
            return entry.with(field, new Whole(StrictMath.round(whole.number() * left)));
        }
        return value.isPresent() && value.get() instanceof Decimal decimal
                ? entry.with(field, new Decimal(StrictMath.rint(decimal.number() * left)))
                : entry;
    }

    private InvalidQuestion refused(String why) {
        return new InvalidQuestion(
                "cannot_shorten",
                "The session of " + Wording.longDate(event.day()) + " (" + event.id()
                        + ") cannot be shortened by a share: " + why + ".",
                "Write the shorter session in text with update, or give minutes.");
    }
}
