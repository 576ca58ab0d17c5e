package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.analyzetraining.answer.GoalSection;
import io.github.intervalscoach.intents.analyzetraining.answer.GoalSection.Verdict;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.rules.GoalRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reasons, what would change them, what is missing, what to ask next. */
record Closing(Interpreted i, GoalSection goal) {
    List<RuleCited> evidence() {
        List<RuleCited> cited = new ArrayList<>();
        if (goal.verdict() == Verdict.CANNOT_SAY) {
            cited.add(RuleCited.of(
                    GoalRules.RECORD, "nothing is said below " + GoalRules.LEAST_APART + " stretches apart"));
            return cited;
        }
        if (goal.rises().isPresent() && goal.verdict() != Verdict.REACHED) {
            cited.add(RuleCited.of(GoalRules.RECORD, "held against own stretches of the same length"));
            cited.add(RuleCited.of(GoalRules.LIKELY, "the middle half of them, from here"));
        }
        if (isFitness() && goal.verdict() == Verdict.BEYOND_RECORD) {
            cited.add(RuleCited.of(GoalRules.NEEDED, "load needed against the most held so long"));
        }
        if (!isFitness() && goal.verdict() != Verdict.REACHED) {
            cited.add(RuleCited.of(GoalRules.LOAD, "load of the best stretch beside today's"));
        }
        return cited;
    }

    List<String> changes() {
        List<String> changes = new ArrayList<>();
        if (goal.verdict() == Verdict.CANNOT_SAY) {
            changes.add(enough());
            return changes;
        }
        if (goal.verdict() == Verdict.BEYOND_RECORD || goal.verdict() == Verdict.EDGE_OF_HISTORY) {
            goal.dayAtBestRate()
                    .filter(day -> day.isAfter(goal.day()))
                    .ifPresent(day -> changes.add("a later day: " + Wording.shortDate(day) + " " + day.getYear()
                            + " if your best rate were held, which rates seldom are"));
            work().ifPresent(changes::add);
        }
        if (!isFitness()) {
            changes.add("a full effort or race, since the estimate only follows those");
        }
        return changes;
    }

    /** Said plainly; for watts no more than that it is a condition the best stretch had. */
    private Optional<String> work() {
        var load = goal.load();
        if (isFitness()) {
            return load.neededForFitness().isEmpty()
                    ? Optional.empty()
                    : Optional.of("load of " + whole(load.neededForFitness().getAsDouble()) + " every week"
                            + (load.now().isPresent()
                                    ? "; at " + whole(load.now().getAsDouble()) + " it cannot happen"
                                    : ""));
        }
        if (load.now().isEmpty() || load.atBest().isEmpty()) {
            return Optional.empty();
        }
        boolean less = load.now().getAsDouble() < load.atBest().getAsDouble();
        return Optional.of(
                less
                        ? "at least the load of the best stretch, "
                                + whole(load.atBest().getAsDouble())
                                + " a week against " + whole(load.now().getAsDouble())
                                + " now; load alone does not decide watts"
                        : "something other than more load: it is above that of the best stretch already");
    }

    private String enough() {
        return i.asked().target().kind() == Target.Kind.THRESHOLD_PACE
                ? "a history of threshold pace, which is not kept; compare bests of two periods instead"
                : GoalRules.LEAST_APART + " stretches of " + goal.daysAhead() + " days with "
                        + (isFitness() ? "fitness" : "an FTP estimate") + ", so "
                        + GoalRules.LEAST_APART * goal.daysAhead() + " days on record, or a nearer day";
    }

    List<DataNote> notes() {
        List<DataNote> notes = new ArrayList<>();
        i.computed()
                .audited()
                .record()
                .map(days -> i.computed().audited().diary().withheld(days))
                .filter(count -> count > 0)
                .ifPresent(count -> notes.add(new DataNote(
                        "strava_withheld",
                        count + " sessions come from Strava, which forbids handing the data on.",
                        "Hours of stretches with them are not known.")));
        if (i.computed().audited().record().isEmpty()) {
            notes.add(new DataNote("nothing_logged", "No session in two years.", "There is nothing to judge by."));
        }
        return notes;
    }

    List<NextAction> next() {
        var scope = i.asked().scope();
        String id = i.asked().athlete().id();
        return List.of(
                i.asked().target().kind() == Target.Kind.THRESHOLD_PACE
                        ? new NextAction(
                                "compare_periods", scope.arguments(id, "date", "last 42 days"), "bests against before")
                        : new NextAction(
                                "analyze_training", scope.arguments(id, "view", "progress"), "which way it goes now"));
    }

    private boolean isFitness() {
        return i.asked().target().kind() == Target.Kind.FITNESS;
    }

    private static String whole(double value) {
        return Wording.number(0, value);
    }
}
