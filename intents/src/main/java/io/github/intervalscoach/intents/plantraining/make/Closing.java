package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.analytics.planning.TaperLength;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.answer.MemoryRow;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Verdict;
import io.github.intervalscoach.intents.plantraining.ask.Action;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What stands around a plan: how it was understood, rules, notes, the way on. */
record Closing(Draft draft, PlanSection plan) {
    private static final int LEAST_WEEKS = 3;

    Understood understood() {
        var days = draft.span().proposed();
        return new Understood(
                draft.known().asked().question().action().word() + " for " + plan.goal(),
                days.first(),
                days.last(),
                Optional.empty());
    }

    Confidence confidence() {
        boolean isKnown = draft.state().weeks().size() >= LEAST_WEEKS
                && draft.target().assumptions().isEmpty();
        return isKnown ? Confidence.MEDIUM : Confidence.LOW;
    }

    List<String> assumptions() {
        var all = new ArrayList<>(draft.target().assumptions());
        all.addAll(draft.restraints().assumptions());
        OptionalInt asked = draft.known().asked().question().weeks();
        if (draft.target().goal().isRace() && asked.isPresent() && draft.span().weeks() < asked.getAsInt()) {
            all.add("The race is nearer than " + asked.getAsInt()
                    + " weeks: planned to it; name a later date for more.");
        }
        if (draft.span().planned().first().isAfter(draft.known().asked().today().plusDays(1))) {
            all.add("Until then the days go by as the calendar has them.");
        }
        return all;
    }

    List<MemoryRow> memory() {
        return draft.restraints().memory().stream().map(MemoryRow::of).toList();
    }

    List<RuleCited> evidence() {
        var cited = new ArrayList<RuleCited>();
        if (draft.known().asked().question().action() == Action.BUILD) {
            cited.add(RuleCited.of(PlanRules.RECOVERY_WEEKS, rhythm()));
            cited.add(RuleCited.of(PlanRules.OWN_RAMP, ramp()));
        }
        draft.target()
                .goal()
                .raceDuration()
                .flatMap(duration -> TaperLength.of(duration).found())
                .ifPresent(taper -> cited.add(RuleCited.of(
                        PlanRules.TAPER,
                        "the last " + taper.days() + " days have less load and keep their intensity")));
        draft.state().longest().stream()
                .filter(longest ->
                        longest.sport() == draft.restraints().limits().firstSport())
                .findFirst()
                .ifPresent(longest -> cited.add(RuleCited.of(
                        PlanRules.LONGEST,
                        "the longest of 30 days is " + Wording.duration(longest.minutes() * 60L)
                                + ", a tenth more at most")));
        return cited;
    }

    private String rhythm() {
        RecoveryRhythm rhythm = draft.rhythm();
        return rhythm.loadWeeks() + " weeks of load to 1 of recovery"
                + (rhythm.why() == RecoveryRhythm.Why.ILLNESS ? ", after the illness" : "");
    }

    private String ramp() {
        return draft.state().sustainedRampPerWeek().isPresent()
                ? "fitness rises at most "
                        + Wording.number(1, draft.state().sustainedRampPerWeek().getAsDouble())
                        + " a week, as it did over four weeks of the last half-year"
                : "fitness did not rise for four weeks in half a year, so the usual limit holds";
    }

    List<String> whatWouldChangeIt() {
        if (canReplace() && !plan.standing().isEmpty()) {
            return List.of("replace=true, which deletes the sessions that stand and plans their days anew");
        }
        return plan.verdict() == Verdict.CONTRADICTION
                ? List.of("giving way on one of these limits")
                : plan.verdict() == Verdict.SHORT_OF_GOAL
                        ? List.of("a later date, more hours, or fitness "
                                + (long) StrictMath.floor(
                                        draft.infeasible().orElseThrow().reachable())
                                + " as the goal")
                        : List.of();
    }

    /** A session that a taper takes away is told before everything else. */
    List<Alert> alerts() {
        return draft.released().stream()
                .filter(draft.release()::isInTheWay)
                .map(event -> new Alert(
                        PlanRules.BEFORE_RACE.id(),
                        event.sport().orElse("Session") + " of " + Wording.shortDate(event.day())
                                + (event.movingSeconds().isPresent()
                                        ? ", "
                                                + Wording.duration(
                                                        event.movingSeconds().getAsInt()) + ","
                                        : "")
                                + " is planned too near to the race; it would be deleted (" + event.id() + ")"))
                .toList();
    }

    List<DataNote> notes() {
        var notes = new ArrayList<DataNote>();
        if (draft.known().withheld() > 0) {
            notes.add(new DataNote(
                    "strava_withheld",
                    draft.known().withheld() + " sessions cannot be read.",
                    "Hours and the longest session may be more than known."));
        }
        long unknown = draft.settled().stream()
                .filter(fixed -> fixed.kind().isSession()
                        && fixed.loadPoints().isEmpty()
                        && draft.span().planned().contains(fixed.day()))
                .count();
        if (unknown > 0) {
            notes.add(new DataNote(
                    "load_unknown",
                    unknown + (unknown == 1 ? " session that stands has" : " sessions that stand have")
                            + " no planned load.",
                    "They count in no load, fitness or form."));
        }
        String without = draft.restraints().limits().sports().stream()
                .filter(sport -> sport.isEndurance() && isUnknown(sport))
                .map(sport -> sport.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            notes.add(new DataNote(
                    "threshold_missing",
                    "No threshold is set for: " + without + ".",
                    "Those sessions go by feel, and their load is a guess."));
        }
        return notes;
    }

    private boolean isUnknown(Sport sport) {
        var anchors = draft.state().anchors(sport);
        return anchors.ftpWatts().isEmpty()
                && anchors.thresholdMetersPerSecond().isEmpty()
                && anchors.heartRates().threshold().isEmpty();
    }

    /** The nearest goal that can be reached; or the days anew where what stands is in the way. */
    List<NextAction> next() {
        return switch (plan.verdict()) {
            case SHORT_OF_GOAL ->
                List.of(new NextQuestion(draft).withGoal((long)
                        StrictMath.floor(draft.infeasible().orElseThrow().reachable())));
            case FEASIBLE ->
                canReplace() && !new OffLimits(draft).days().isEmpty()
                        ? List.of(new NextQuestion(draft).replacing())
                        : List.of();
            case CONTRADICTION -> List.of();
        };
    }

    private boolean canReplace() {
        return !draft.known().asked().question().replace() && plan.keptSessions() > 0;
    }
}
