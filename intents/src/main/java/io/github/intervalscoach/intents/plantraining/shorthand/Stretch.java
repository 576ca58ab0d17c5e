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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One stretch while it is read. */
final class Stretch {
    private static final int SHORT_SECONDS = 300;

    private final Token begin;
    private final List<Extent> extents = new ArrayList<>();
    private final List<Effort> efforts = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Span> cadences = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    private enum Trait {
        REST,
        FLOAT,
        RAMP,
        ALL_OUT
    }

    Stretch(Token begin) {
        this.begin = begin;
    }

    void lasting(Extent length) {
        extents.add(length);
    }

    void feel(Token word, Effort said) {
        if (efforts.stream().anyMatch(before -> before != said)) {
            throw NotUnderstood.twice(word, "effort");
        }
        efforts.add(said);
    }

    void aim(Token word, Target said) {
        if (!targets.isEmpty()) {
            throw NotUnderstood.twice(word, "target");
        }
        targets.add(said);
    }

    void turn(Token word, Span rpm) {
        if (!cadences.isEmpty()) {
            throw NotUnderstood.twice(word, "cadence");
        }
        cadences.add(rpm);
    }

    void plays(Role part) {
        roles.add(part);
    }

    void rests() {
        traits.add(Trait.REST);
    }

    void floats() {
        traits.add(Trait.FLOAT);
    }

    void rises() {
        traits.add(Trait.RAMP);
    }

    void allOut() {
        traits.add(Trait.ALL_OUT);
    }

    Role role() {
        return last(roles).orElse(Role.MAIN);
    }

    boolean hasLength() {
        return !extents.isEmpty();
    }

    /** Whether it is what stands between efforts. */
    boolean isBetween() {
        return traits.contains(Trait.REST) || traits.contains(Trait.FLOAT);
    }

    /** Whether it is a rest on a bicycle, where resting is pedalling. */
    boolean isPedalledRest(Discipline discipline) {
        return traits.contains(Trait.REST) && discipline == Discipline.RIDE && targets.isEmpty() && efforts.isEmpty();
    }

    /** Whether it looks like what stands between efforts, and does not say so. */
    boolean isShortAndEasy() {
        return role() == Role.MAIN
                && !isBetween()
                && (efforts.contains(Effort.EASY) || efforts.contains(Effort.RECOVERY))
                && last(extents)
                        .filter(length -> length.writtenSeconds().orElse(Integer.MAX_VALUE) <= SHORT_SECONDS)
                        .isPresent();
    }

    /** The step, of an effort or of what follows one. */
    Step step(Discipline discipline, Aim aim, boolean isAfterEffort) {
        Extent length = last(extents)
                .orElseThrow(() -> NotUnderstood.at(
                        begin, "how hard, and not for how long.", "Add a time or a distance: 4 min, 30 s, 800 m."));
        Step step =
                aimed(Step.of(length), discipline, aim, length.writtenSeconds().orElse(Integer.MAX_VALUE));
        boolean isEasy = efforts.contains(Effort.EASY) || efforts.contains(Effort.RECOVERY);
        Step kind = isBetween() || (isAfterEffort && isEasy) ? step.as(between(discipline)) : step;
        Step turned = last(cadences).map(kind::turning).orElse(kind);
        boolean isRamp = traits.contains(Trait.RAMP);
        if (isRamp && targets.stream().noneMatch(aimedAt -> aimedAt.span().isBand())) {
            throw NotUnderstood.at(begin, "a ramp without its two ends.", "Write ramp 50-75%.");
        }
        return isRamp ? turned.marked(Marker.RAMP) : turned;
    }

    private StepKind between(Discipline discipline) {
        boolean isStill = traits.equals(EnumSet.of(Trait.REST))
                && efforts.isEmpty()
                && targets.isEmpty()
                && discipline != Discipline.RIDE;
        return isStill ? StepKind.REST : StepKind.RECOVERY;
    }

    private Step aimed(Step step, Discipline discipline, Aim aim, int seconds) {
        if (!targets.isEmpty()) {
            Step said = last(efforts).map(Effort::words).map(step::saying).orElse(step);
            return said.at(targets.get(0));
        }
        if (traits.contains(Trait.ALL_OUT)) {
            return step.saying("All out").marked(Marker.MAX_EFFORT);
        }
        if (!efforts.isEmpty()) {
            return aim.at(step, efforts.get(0), seconds);
        }
        if (traits.contains(Trait.FLOAT) || isPedalledRest(discipline)) {
            return aim.at(step, Effort.RECOVERY, seconds);
        }
        if (traits.contains(Trait.REST)) {
            return step;
        }
        if (role() != Role.MAIN) {
            return aim.at(step, Effort.EASY, seconds);
        }
        throw NotUnderstood.at(
                begin,
                "a stretch of which nobody says how hard.",
                "Add easy, tempo, threshold, vo2max, 95%, 220 w or 4:30/km behind it; rest or between where it is one.");
    }

    private static <T> Optional<T> last(List<T> said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }
}
