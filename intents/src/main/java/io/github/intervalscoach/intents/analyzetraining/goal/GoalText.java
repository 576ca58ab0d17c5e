package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.analyzetraining.answer.GoalSection;
import io.github.intervalscoach.intents.analyzetraining.answer.GoalSection.Verdict;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The sections of the answer in words, from what was rounded. */
record GoalText(GoalSection goal, Target.Kind kind, Amounts amounts) {
    private static final double DAYS_PER_MONTH = 30;

    String headline() {
        String what = amounts.named(goal.target()) + " by " + Wording.shortDate(goal.day()) + " "
                + goal.day().getYear();
        return switch (goal.verdict()) {
            case REACHED ->
                "Already there: " + level(goal.standing().current()) + " now, " + amounts.named(goal.target())
                        + " wanted";
            case IN_REACH -> "In reach on your record: " + what + needs();
            case EDGE_OF_HISTORY -> "Only with your best stretch over again: " + what + needs();
            case BEYOND_RECORD -> "No, not on your record: " + what + needs();
            case CANNOT_SAY -> "Cannot say whether " + what + " is in reach: too little on record to judge by";
        };
    }

    private String needs() {
        String asks = " takes " + difference() + " in " + goal.daysAhead() + " days";
        if (isOnlyTheLoadBeyond()) {
            return asks + ", and "
                    + Wording.number(0, goal.load().neededForFitness().orElseThrow())
                    + " points every week, more than you held over any stretch so long";
        }
        return goal.rises()
                .map(rises -> asks + "; your best over as many was " + amounts.change(rises.best()))
                .orElse(asks);
    }

    /** A rise that was done before, from a lower level where it took less. */
    private boolean isOnlyTheLoadBeyond() {
        double required = goal.target() - goal.standing().current().orElse(goal.target());
        return goal.verdict() == Verdict.BEYOND_RECORD
                && goal.load().neededForFitness().isPresent()
                && goal.rises().filter(rises -> required <= rises.best()).isPresent();
    }

    Optional<String> stands() {
        var standing = goal.standing();
        List<String> parts = new ArrayList<>();
        standing.set().ifPresent(set -> parts.add("set " + amounts.level(set)));
        if (standing.days() > 0) {
            parts.add((kind == Target.Kind.FTP ? "as estimated " : "") + level(standing.current()) + " ("
                    + level(standing.low()) + " to " + level(standing.high()) + " over " + standing.days()
                    + " known of the last 28 days)");
        }
        standing.bestTwentyMinutesWatts()
                .ifPresent(watts ->
                        parts.add("best 20 min of 12 weeks " + Wording.number(0, watts) + " W, a full effort or not"));
        return parts.isEmpty() ? Optional.empty() : Optional.of("Stands: " + String.join("; ", parts) + ".");
    }

    Optional<String> needed() {
        return goal.requiredPerMonth().isEmpty() || goal.verdict() == Verdict.REACHED
                ? Optional.empty()
                : Optional.of("Needed: " + difference() + ", a month (30 days) " + perMonth() + ".");
    }

    private String perMonth() {
        double now = goal.standing().current().orElse(0);
        return amounts.difference(now, now + (goal.target() - now) * DAYS_PER_MONTH / goal.daysAhead());
    }

    Optional<String> rises() {
        return goal.rises()
                .map(rises -> "Own changes over " + goal.daysAhead() + " days: best " + amounts.change(rises.best())
                        + " ("
                        + Wording.shortDate(rises.bestFrom()) + " "
                        + rises.bestFrom().getYear() + " to "
                        + Wording.shortDate(rises.bestTo()) + " "
                        + rises.bestTo().getYear() + "), median "
                        + amounts.change(rises.median()) + ", middle half " + amounts.change(rises.lowerQuartile())
                        + " to " + amounts.change(rises.upperQuartile()) + "; " + rises.windows()
                        + " stretches that overlap, " + rises.apart() + " apart.");
    }

    Optional<String> likely() {
        return goal.likelyLow().isEmpty()
                ? Optional.empty()
                : Optional.of("Likely by then at such rates: " + level(goal.likelyLow()) + " to "
                        + level(goal.likelyHigh()) + ".");
    }

    Optional<String> load() {
        var load = goal.load();
        List<String> parts = new ArrayList<>();
        parts.add(work("now", load.now(), load.nowHours()));
        if (load.atBest().isPresent() || load.atBestHours().isPresent()) {
            parts.add(work("in the best stretch", load.atBest(), load.atBestHours()));
        }
        parts.add(load.plannedTo()
                .map(last -> "planned " + points(load.planned()) + " until " + Wording.shortDate(last)
                        + (last.isBefore(goal.day()) ? ", nothing known after" : ""))
                .orElse("nothing planned with a load"));
        if (goal.verdict() != Verdict.REACHED && load.neededForFitness().isPresent()) {
            parts.add(work("needed every week", load.neededForFitness(), load.neededHours()));
        }
        return Optional.of("Load a week, all sports: " + String.join("; ", parts) + ".");
    }

    private static String work(String when, OptionalDouble points, OptionalDouble hours) {
        return when + " " + points(points)
                + (hours.isPresent() ? " (" + Wording.number(1, hours.getAsDouble()) + " h)" : "");
    }

    private static String points(OptionalDouble value) {
        return value.isPresent() ? Wording.number(0, value.getAsDouble()) : "not known";
    }

    private String difference() {
        return amounts.difference(goal.standing().current().orElse(0), goal.target());
    }

    private String level(OptionalDouble value) {
        return value.isPresent() ? amounts.level(value.getAsDouble()) : "not known";
    }
}
