package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.compareperiods.answer.Side;
import java.util.List;
import java.util.stream.Collectors;

/** The verdict in a line. */
record Headline(Interpreted found, Units units) {
    private static final int MOST_NAMED = 3;

    static String of(Interpreted found) {
        return new Headline(found, Units.of(found.asked().athlete())).says();
    }

    /** The same in a few words, beside what was asked for. */
    static String beside(Interpreted found) {
        var judgement = found.judgement();
        List<Judged> real = judgement.real();
        if (judgement.decided() == 0) {
            return "; too little on record to compare the rest";
        }
        return real.isEmpty()
                ? "; nothing else of " + judgement.decided() + " is real"
                : "; also real: " + new Headline(found, Units.of(found.asked().athlete())).named(real);
    }

    private String says() {
        if (found.newer().done().isEmpty() || found.older().done().isEmpty()) {
            return nothing();
        }
        var judgement = found.judgement();
        if (judgement.decided() == 0) {
            return "Cannot say: too little on record to tell a difference from noise";
        }
        List<Judged> real = judgement.real();
        if (!real.isEmpty() && real.stream().noneMatch(d -> d.holdsCorrected().orElse(false))) {
            return "Perhaps " + named(real) + ": real alone, not when corrected for " + judgement.decided() + " tests"
                    + rest(judgement.decided() - judgement.countReal());
        }
        if (!real.isEmpty()) {
            return "Real: " + named(real) + rest(judgement.decided() - judgement.countReal());
        }
        if (!judgement.onlyMarked().isEmpty()) {
            return "No difference that holds: " + named(judgement.onlyMarked())
                    + (judgement.onlyMarked().size() == 1 ? " is" : " are") + " real only with the "
                    + MarkText.what(found.marks()) + " in the " + sides();
        }
        int unsaid = judgement.differences().size() - judgement.decided();
        return "No real difference: "
                + (unsaid > judgement.decided()
                        ? judgement.decided() + " within noise, " + unsaid + " cannot be told from so few values"
                        : "all " + judgement.decided() + " compared are within noise");
    }

    private String nothing() {
        if (found.newer().done().isEmpty() && found.older().done().isEmpty()) {
            return "Nothing on record in either period: nothing to compare";
        }
        return "Nothing to compare: nothing on record in the "
                + (found.older().done().isEmpty() ? "older" : "newer") + " period";
    }

    private String named(List<Judged> differences) {
        String shown = differences.stream()
                .limit(MOST_NAMED)
                .map(d -> words(d.tested()))
                .collect(Collectors.joining(", "));
        int more = differences.size() - MOST_NAMED;
        return shown + (more > 0 ? " and " + more + " more" : "");
    }

    private String words(Tested tested) {
        var text = MeasureText.of(tested.measure(), tested.of(), units);
        return text.label()
                + tested.outcome().map(o -> " " + text.signed(o.change())).orElse("")
                + (text.hint().isEmpty() ? "" : " (higher is worse)");
    }

    private String rest(int others) {
        int onlyMarked = found.judgement().onlyMarked().size();
        return (onlyMarked > 0 ? "; " + onlyMarked + " more only with the " + MarkText.what(found.marks()) : "")
                + (others > 0 ? "; the other " + others + " within noise" : "");
    }

    private String sides() {
        boolean newer = found.marks().stream().anyMatch(mark -> mark.in() == Side.NEWER);
        boolean older = found.marks().stream().anyMatch(mark -> mark.in() == Side.OLDER);
        return newer && older ? "two periods" : newer ? "newer period" : "older period";
    }
}
