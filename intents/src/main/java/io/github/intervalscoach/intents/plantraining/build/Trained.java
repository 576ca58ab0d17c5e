package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.time.LocalDate;
import java.util.List;

/** Which sport of a plan is trained for what. */
final class Trained {
    private final PlanQuestion question;
    private final List<Sport> sports;

    Trained(PlanQuestion question) {
        this.question = question;
        this.sports =
                question.limits().sports().stream().filter(Sport::isEndurance).toList();
    }

    /** Sports for endurance, the first first. */
    List<Sport> endurance() {
        return sports;
    }

    /** Sports of the legs, the first first; swims have hard sessions of their own. */
    List<Sport> legs() {
        List<Sport> legs = sports.stream().filter(sport -> sport != Sport.SWIM).toList();
        return legs.isEmpty() ? sports : legs;
    }

    /** The sport of the goal where it is trained, else the first. */
    Sport ofGoal() {
        return question.goal().sport().filter(sports::contains).orElse(sports.get(0));
    }

    /** Whether a race that matters most is on {@code day}. */
    boolean racesOn(LocalDate day) {
        return question.settled().stream()
                .anyMatch(fixed ->
                        fixed.kind() == FixedDay.Kind.RACE_A && fixed.day().equals(day));
    }

    /** Whether runs come straight off the bicycle: in triathlon. */
    boolean hasBricks() {
        return sports.containsAll(List.of(Sport.RIDE, Sport.RUN, Sport.SWIM));
    }
}
