package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.analyzetraining.activity.SessionText.sentence;
import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Rep;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Step;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The plan's work beside what was done, in words. */
record ExecutionText(Verdict verdict, SessionText session) {
    private static final int MOST_REPS = 12;
    private static final int MOST_STEPS = 4;

    Optional<String> repTable() {
        List<Rep> reps = verdict.reps().all();
        if (reps.isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("Rep", "Target", "Done", "Heart rate", "Reads");
        for (Rep rep : reps.subList(0, Math.min(MOST_REPS, reps.size()))) {
            table.row(
                    String.valueOf(rep.number()),
                    target(rep),
                    rep.done().isPresent() ? value(rep.done().getAsDouble(), rep.unit()) : "not found",
                    whole(rep.heartRateBpm()),
                    rep.reads().replace('_', ' '));
        }
        int more = reps.size() - MOST_REPS;
        return Optional.of(table + (more > 0 ? "\n" + more + " more reps with detail full." : ""));
    }

    Optional<String> execution() {
        List<String> parts = new ArrayList<>();
        verdict.reps()
                .heartRateRiseBpm()
                .ifPresent(rise -> parts.add("heart rate " + signed(0, rise) + " bpm from first to last rep"));
        verdict.session()
                .execution()
                .afterPlanSeconds()
                .ifPresent(s -> parts.add("the last " + Wording.duration(s) + " are outside the plan"));
        verdict.session()
                .execution()
                .cutShortSeconds()
                .ifPresent(s -> parts.add("it ended " + Wording.duration(s) + " before the plan did"));
        if (verdict.session().execution().matchedBy().equals(Optional.of("time_order"))) {
            parts.add("reps found by the plan's rhythm, since the service's intervals do not show them");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(sentence(String.join("; ", parts)));
    }

    /** Steps that are no reps and went otherwise; with everything asked for, all that are no reps. */
    Optional<String> steps(boolean all) {
        List<Step> told = verdict.session().execution().steps().stream()
                .filter(step -> isTold(step) || (all && !isRep(step)))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int most = all ? told.size() : Math.min(MOST_STEPS, told.size());
        String text = told.subList(0, most).stream().map(this::step).collect(Collectors.joining("; "));
        return Optional.of((all ? "Other steps: " : "Otherwise than planned: ") + text
                + (most < told.size() ? "; " + (told.size() - most) + " more with detail full" : "") + ".");
    }

    /** Reps have a table of their own. */
    static boolean isTold(Step step) {
        return Steps.isOff(step) && !isRep(step);
    }

    private static boolean isRep(Step step) {
        return step.role().equals("work")
                && !step.ramp()
                && !step.reads().equals(Steps.OPEN)
                && !step.reads().equals(Steps.SKIPPED)
                && !step.reads().equals(Steps.NOT_REACHED);
    }

    private String step(Step step) {
        StringBuilder text = new StringBuilder("step " + step.number() + ", ")
                .append(step.role().replace('_', '-'))
                .append(step.ramp() ? " ramp" : "");
        boolean timed = step.reads().equals(Steps.SHORT) || step.reads().equals(Steps.LONG);
        if (timed) {
            text.append(", ")
                    .append(Wording.duration(step.seconds().orElse(0)))
                    .append(" instead of ")
                    .append(Wording.duration(step.plannedSeconds().orElse(0)));
        } else if (step.done().isPresent() && step.targetFrom().isPresent()) {
            text.append(' ')
                    .append(value(step.done().getAsDouble(), step.unit()))
                    .append(" for ")
                    .append(band(
                            step.targetFrom().getAsDouble(), step.targetTo().orElse(0), step.unit()));
        }
        return text.append(", ").append(step.reads().replace('_', ' ')).toString();
    }

    Optional<String> balance() {
        return verdict.session()
                .wBalance()
                .map(w -> "W\u2032 balance low point " + number(1, w.lowestKilojoules()) + " of "
                        + number(1, w.capacityKilojoules()) + " kJ at " + Wording.duration(w.lowestAtSecond())
                        + " (FTP taken as critical power, which lies a little higher).");
    }

    /** What was left of W' after each rep, when asked for. */
    Optional<String> balanceByRep() {
        List<String> ends = verdict.reps().all().stream()
                .limit(MOST_REPS)
                .filter(rep -> rep.wBalanceEndKilojoules().isPresent())
                .map(rep -> rep.number() + ": "
                        + number(1, rep.wBalanceEndKilojoules().getAsDouble()))
                .toList();
        return ends.isEmpty()
                ? Optional.empty()
                : Optional.of("W\u2032 balance after each rep, kJ: " + String.join(", ", ends) + ".");
    }

    private String target(Rep rep) {
        return band(rep.targetFrom(), rep.targetTo(), rep.unit());
    }

    private String band(double from, double to, String unit) {
        return from == to ? value(from, unit) : plain(from, unit) + "\u2013" + value(to, unit);
    }

    private String value(double value, String unit) {
        return unit.equals("m/s") ? plain(value, unit) : plain(value, unit) + " " + unit;
    }

    private String plain(double value, String unit) {
        if (unit.equals("m/s")) {
            return value > 0 ? session.pace(value) : "0";
        }
        return number(0, value);
    }

    private static String whole(OptionalDouble value) {
        return value.isPresent() ? number(0, value.getAsDouble()) : "";
    }
}
