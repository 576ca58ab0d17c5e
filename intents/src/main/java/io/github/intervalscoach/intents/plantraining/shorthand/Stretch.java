package io.github.intervalscoach.intents.plantraining.shorthand;

import io.github.intervalscoach.intents.model.workout.Block.Role;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.StepKind;
import io.github.intervalscoach.intents.model.workout.Target;
import io.github.intervalscoach.intents.plantraining.sessions.Aim;
import io.github.intervalscoach.intents.plantraining.sessions.Effort;
import java.util.Optional;

/** One stretch while it is read. */
final class Stretch {
    private static final int SHORT_SECONDS = 300;

    private final Token begin;
    private Optional<Extent> extent = Optional.empty();
    private Optional<Effort> effort = Optional.empty();
    private Optional<Target> target = Optional.empty();
    private Optional<Span> cadence = Optional.empty();
    private Role role = Role.MAIN;
    private boolean isRest;
    private boolean isFloat;
    private boolean isRamp;
    private boolean isMost;

    Stretch(Token begin) {
        this.begin = begin;
    }

    void lasting(Extent length) {
        extent = Optional.of(length);
    }

    void feel(Token word, Effort said) {
        if (effort.isPresent() && !effort.get().equals(said)) {
            throw NotUnderstood.twice(word, "effort");
        }
        effort = Optional.of(said);
    }

    void aim(Token word, Target said) {
        if (target.isPresent()) {
            throw NotUnderstood.twice(word, "target");
        }
        target = Optional.of(said);
    }

    void turn(Token word, Span rpm) {
        if (cadence.isPresent()) {
            throw NotUnderstood.twice(word, "cadence");
        }
        cadence = Optional.of(rpm);
    }

    void plays(Role part) {
        role = part;
    }

    void rests() {
        isRest = true;
    }

    void floats() {
        isFloat = true;
    }

    void rises() {
        isRamp = true;
    }

    void allOut() {
        isMost = true;
    }

    Role role() {
        return role;
    }

    boolean hasLength() {
        return extent.isPresent();
    }

    /** Whether it is what stands between efforts. */
    boolean isBetween() {
        return isRest || isFloat;
    }

    /** Whether it is a rest on a bicycle, where resting is pedalling. */
    boolean isPedalledRest(Discipline discipline) {
        return isRest && discipline == Discipline.RIDE && target.isEmpty() && effort.isEmpty();
    }

    /** Whether it looks like what stands between efforts, and does not say so. */
    boolean isShortAndEasy() {
        return role == Role.MAIN
                && !isBetween()
                && effort.filter(said -> said == Effort.EASY || said == Effort.RECOVERY)
                        .isPresent()
                && extent.filter(length -> length.writtenSeconds().orElse(Integer.MAX_VALUE) <= SHORT_SECONDS)
                        .isPresent();
    }

    /** The step, of an effort or of what follows one. */
    Step step(Discipline discipline, Aim aim, boolean isAfterEffort) {
        Extent length = extent.orElseThrow(() -> NotUnderstood.at(
                begin, "how hard, and not for how long.", "Add a time or a distance: 4 min, 30 s, 800 m."));
        Step step =
                aimed(Step.of(length), discipline, aim, length.writtenSeconds().orElse(Integer.MAX_VALUE));
        boolean isEasy = effort.filter(said -> said == Effort.EASY || said == Effort.RECOVERY)
                .isPresent();
        Step kind = isBetween() || (isAfterEffort && isEasy) ? step.as(between(discipline)) : step;
        Step turned = cadence.map(kind::turning).orElse(kind);
        if (isRamp && target.filter(aimedAt -> aimedAt.span().isBand()).isEmpty()) {
            throw NotUnderstood.at(begin, "a ramp without its two ends.", "Write ramp 50-75%.");
        }
        return isRamp ? turned.marked(Marker.RAMP) : turned;
    }

    private StepKind between(Discipline discipline) {
        boolean isStill = isRest && !isFloat && effort.isEmpty() && target.isEmpty() && discipline != Discipline.RIDE;
        return isStill ? StepKind.REST : StepKind.RECOVERY;
    }

    private Step aimed(Step step, Discipline discipline, Aim aim, int seconds) {
        if (target.isPresent()) {
            Step said = effort.map(Effort::words).map(step::saying).orElse(step);
            return said.at(target.get());
        }
        if (isMost) {
            return step.saying("All out").marked(Marker.MAX_EFFORT);
        }
        if (effort.isPresent()) {
            return aim.at(step, effort.get(), seconds);
        }
        if (isFloat || isPedalledRest(discipline)) {
            return aim.at(step, Effort.RECOVERY, seconds);
        }
        if (isRest) {
            return step;
        }
        if (role != Role.MAIN) {
            return aim.at(step, Effort.EASY, seconds);
        }
        throw NotUnderstood.at(
                begin,
                "a stretch of which nobody says how hard.",
                "Add easy, tempo, threshold, vo2max, 95%, 220 w or 4:30/km behind it; rest or between where it is one.");
    }
}
