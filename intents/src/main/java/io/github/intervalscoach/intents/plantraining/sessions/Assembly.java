package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.DistanceUnit;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.PoolLength;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.StepKind;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts warm-up, main part, easy time and cool-down together. */
final class Assembly {
    private static final PoolLength POOL = new PoolLength(25, DistanceUnit.METERS);
    private static final int LENGTHS = 50;
    private static final int LENGTHS_SECONDS = 25 * 60;
    private static final int LITTLE_SECONDS = 5;
    private static final double PERCENT = 100;

    private final Sport sport;
    private final Aim aim;
    private final OptionalDouble speed;

    /** For swims by pace {@code speed} is the threshold, m/s. */
    Assembly(Sport sport, Aim aim, OptionalDouble speed) {
        this.sport = sport;
        this.aim = aim;
        this.speed = sport == Sport.SWIM && aim.basis() == TargetBasis.PACE ? speed : OptionalDouble.empty();
    }

    /** The whole, with its easy time in the band {@code easy} of the effort {@code effort}. */
    Workout of(Shape shape, int minutes, Effort effort, Band easy) {
        Frame frame = Frame.of(minutes, seconds(shape));
        var blocks = new ArrayList<Block>();
        blocks.add(Block.warmUp(warmUp(frame.warmUpSeconds())));
        shape.sets().forEach(set -> blocks.add(block(set)));
        if (frame.easySeconds() > 0) {
            blocks.add(Block.titled("Endurance", easy(frame.easySeconds(), effort, easy)));
        }
        blocks.add(Block.coolDown(steady(frame.coolDownSeconds(), Effort.RECOVERY)));
        return new Workout("", speed.isPresent() ? Optional.of(POOL) : Optional.empty(), blocks);
    }

    /** How long the main part takes this athlete. */
    int seconds(Shape shape) {
        return shape.sets().stream()
                .mapToInt(set -> set.times()
                        * set.pieces().stream().mapToInt(this::seconds).sum())
                .sum();
    }

    int seconds(Piece piece) {
        return piece.meters() > 0 && speed.isPresent()
                ? (int) Math.ceil(piece.meters()
                        / speed.getAsDouble()
                        / aim.band(piece.effort()).middle()
                        * PERCENT)
                : piece.seconds();
    }

    private Block block(MainSet set) {
        List<Step> steps = set.pieces().stream().map(this::step).toList();
        return set.times() == 1
                ? Block.titled(set.name(), steps.toArray(Step[]::new))
                : Block.repeat(set.name(), set.times(), steps.toArray(Step[]::new));
    }

    private Step step(Piece piece) {
        if (sport == Sport.SWIM && piece.meters() == 0) {
            return Step.of(Extent.seconds(piece.seconds())).as(StepKind.REST);
        }
        Step length = Step.of(
                piece.meters() > 0 && speed.isPresent()
                        ? Extent.meters(piece.meters())
                        : Extent.seconds(piece.seconds()));
        Step aimed = aim.at(length, piece.effort(), piece.seconds());
        // A pace says nothing uphill.
        Step uphill = sport == Sport.RUN && !piece.cue().isEmpty() && aim.basis() == TargetBasis.PACE ? length : aimed;
        return piece.cue().isEmpty() ? aimed : uphill.saying(piece.cue());
    }

    private Step warmUp(int seconds) {
        if (aim.basis() != TargetBasis.POWER) {
            return steady(seconds, Effort.RECOVERY);
        }
        var rising =
                new Band(aim.band(Effort.RECOVERY).low(), aim.band(Effort.EASY).high());
        return aim.at(Step.of(Extent.seconds(seconds)).saying("Easy start"), Effort.EASY, rising, seconds)
                .marked(Marker.RAMP);
    }

    private Step steady(int seconds, Effort effort) {
        return easy(seconds, effort, aim.band(effort));
    }

    private Step easy(int seconds, Effort effort, Band band) {
        Extent extent = speed.isPresent() ? Extent.meters(meters(seconds, band)) : byTheClock(seconds);
        return aim.at(Step.of(extent).saying(effort.words()), effort, band, seconds);
    }

    /** So long; in a pool 25 and 50 minutes would be read as metres, so there a little less. */
    private Extent byTheClock(int seconds) {
        boolean looksLikeLengths = sport == Sport.SWIM && seconds % LENGTHS_SECONDS == 0;
        return Extent.seconds(looksLikeLengths ? seconds - LITTLE_SECONDS : seconds);
    }

    /** Whole there-and-backs that fit. */
    private int meters(int seconds, Band band) {
        int fits = (int) (seconds * speed.orElseThrow() * band.middle() / PERCENT);
        return Math.max(LENGTHS, fits / LENGTHS * LENGTHS);
    }
}
