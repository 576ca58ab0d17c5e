package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Rep;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.rules.TrainingRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The verdict in a line; never with words from outside. */
final class Headline {
    private static final List<String> NUMBERS = List.of(
            "None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final int MOST_NAMED = 2;

    private Headline() {}

    static String of(Verdict verdict) {
        Optional<RampText> ramp = RampText.of(verdict.session());
        if (ramp.isPresent()) {
            return ramp.get().headline();
        }
        if (verdict.session().execution().matchedBy().isPresent()) {
            return reps(verdict.reps(), hasFaded(verdict))
                    + (verdict.session().execution().cutShortSeconds().isPresent()
                            ? "; ended before the plan did"
                            : "");
        }
        return session(verdict);
    }

    private static boolean hasFaded(Verdict verdict) {
        return verdict.findings().stream()
                .anyMatch(finding -> finding.adverse() && finding.rule().equals(TrainingRules.FADE));
    }

    private static String reps(Reps reps, boolean faded) {
        int all = reps.all().size();
        int on = reps.count(Reps.ON);
        if (all == 1) {
            String reads = reps.all().get(0).reads();
            return "Main set " + (reads.equals(Reps.ON) ? "on target" : reads + " target");
        }
        String count = on == all ? "All " + lower(all) : word(on) + " of " + lower(all);
        List<Rep> off =
                reps.all().stream().filter(rep -> !rep.reads().equals(Reps.ON)).toList();
        String rest = off.isEmpty() || off.size() > MOST_NAMED || all > ORDINALS.size()
                ? counts(reps)
                : "; "
                        + off.stream()
                                .map(rep -> named(rep, faded && rep.number() == all))
                                .collect(Collectors.joining(", "));
        return count + (on == all ? " reps" : "") + " on target" + rest;
    }

    private static String named(Rep rep, boolean faded) {
        String reads = rep.reads().equals(Reps.NOT_FOUND) ? "was not found" : "was " + rep.reads();
        return "the " + ORDINALS.get(rep.number() - 1) + " "
                + (faded && rep.reads().equals(Reps.BELOW) ? "faded" : reads);
    }

    private static String counts(Reps reps) {
        StringBuilder counts = new StringBuilder();
        for (String reads : List.of(Reps.BELOW, Reps.ABOVE, Reps.NOT_FOUND)) {
            if (reps.count(reads) > 0) {
                counts.append(counts.length() == 0 ? "; " : ", ")
                        .append(reps.count(reads))
                        .append(' ')
                        .append(reads.replace('_', ' '));
            }
        }
        return counts.toString();
    }

    private static String session(Verdict verdict) {
        StringBuilder line = new StringBuilder();
        OptionalDouble drift = verdict.session().drift().decouplingPercent();
        OptionalDouble thirds = verdict.thirdsPercent();
        if (thirds.isPresent() && thirds.getAsDouble() <= -5) {
            line.append("Faded: the last third ")
                    .append(Wording.number(1, -thirds.getAsDouble()))
                    .append(" % below the first");
        } else if (drift.isPresent()) {
            line.append("Steady, drift ")
                    .append(Wording.signed(1, drift.getAsDouble()))
                    .append(" %");
        } else {
            line.append("Done");
            verdict.session()
                    .activity()
                    .load()
                    .points()
                    .ifPresent(load -> line.append(", load ").append(Wording.number(0, load)));
        }
        return line.append(verdict.session().plan().isPresent() ? "" : "; no linked plan to compare with")
                .toString();
    }

    private static String word(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }

    private static String lower(int count) {
        return word(count).toLowerCase(Locale.ROOT);
    }
}
