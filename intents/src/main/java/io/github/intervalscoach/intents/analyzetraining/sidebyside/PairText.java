package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.Difference;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.SidePart;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.rules.SideBySideRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Two sessions in words. */
record PairText(Interpreted verdict, Units units) {
    private static final double UNLIKE = 0.15;

    /** Name, day, sport, length, way, load, air, fuel. The name is quoted: it is the athlete's. */
    String subject(Side side) {
        Activity a = side.activity();
        List<String> facts = new ArrayList<>();
        facts.add("\"" + a.name().shown() + "\" " + Wording.longDate(a.day()));
        facts.add(a.sport());
        a.volume().movingSeconds().ifPresent(s -> facts.add(Wording.duration(s)));
        a.volume().distanceMeters().ifPresent(m -> facts.add(units.distance(a.sport(), m)));
        a.load().points().ifPresent(l -> facts.add("load " + number(0, l)));
        a.averageTemperatureCelsius()
                .ifPresent(t -> facts.add(units.temperature().of(t)));
        facts.add(fuel(a));
        side.decouplingPercent().ifPresent(d -> facts.add("decoupling " + signed(1, d) + " %"));
        return String.join(", ", facts) + " \u00b7 id " + a.id();
    }

    private static String fuel(Activity activity) {
        if (activity.carbohydrateIntakeGrams().isEmpty()) {
            return "carbohydrate not logged";
        }
        int grams = activity.carbohydrateIntakeGrams().getAsInt();
        return grams + " g carbohydrate" + (grams == 0 ? " (logged as 0)" : "");
    }

    /** The parts of both, line by line. */
    Optional<String> parts() {
        Computed c = verdict.computed();
        if (c.output() == Output.NONE
                || c.session().parts().isEmpty()
                || c.against().parts().isEmpty()) {
            return Optional.empty();
        }
        String here = Wording.shortDate(c.session().activity().day());
        String there = Wording.shortDate(c.against().activity().day());
        var table = Table.of(c.byReps() ? "Rep" : "Third", here, there, "Change");
        for (int i = 0; i < c.session().parts().size(); i++) {
            SidePart one = c.session().parts().get(i);
            SidePart other = c.against().parts().get(i);
            table.row(String.valueOf(one.number()), cell(one), cell(other), change(one, other));
        }
        return Optional.of(table.toString());
    }

    /** How each fell from its first to its last part. */
    Optional<String> fade() {
        Computed c = verdict.computed();
        if (verdict.fadeChange().isEmpty()) {
            return Optional.empty();
        }
        String what = c.output() == Output.GRADE_ADJUSTED_SPEED ? "Grade-adjusted, last " : "Last ";
        String text = what + (c.byReps() ? "rep" : "third") + " against first: "
                + signed(1, c.session().fadePercent().getAsDouble()) + " %, then "
                + signed(1, c.against().fadePercent().getAsDouble()) + " % "
                + RuleCited.of(SideBySideRules.FELL_MORE, "").tag() + "." + lengths(c);
        boolean covered = c.session().fadeAsCoveredPercent().isPresent()
                && c.against().fadeAsCoveredPercent().isPresent();
        return Optional.of(
                covered
                        ? text + " As run: "
                                + signed(1, c.session().fadeAsCoveredPercent().getAsDouble()) + " %, then "
                                + signed(1, c.against().fadeAsCoveredPercent().getAsDouble()) + " %."
                        : text);
    }

    /** Thirds of sessions of unlike length are unlike too. */
    private static String lengths(Computed c) {
        int here = c.session().last().seconds();
        int there = c.against().last().seconds();
        return c.byReps() || Math.abs(here - there) <= UNLIKE * there
                ? ""
                : " Thirds are " + Wording.duration(here) + " here, " + Wording.duration(there) + " there.";
    }

    /** Heart rate at equal output, with its noise. */
    Optional<String> cost() {
        return verdict.cost().map(PairText::cost);
    }

    static String cost(Difference cost) {
        String worth = switch (cost.reads()) {
            case REAL -> "beyond your session-to-session noise of \u00b1" + noise(cost) + ", so probably real";
            case WITHIN_NOISE -> "within your session-to-session noise of \u00b1" + noise(cost);
            case CANNOT_SAY ->
                "cannot say whether that is more than noise, only " + cost.n()
                        + (cost.n() == 1 ? " such session before" : " such sessions before");
        };
        return "Heart rate at equal output " + signed(0, cost.change()) + " bpm: " + worth + " "
                + RuleCited.of(SideBySideRules.HEART_RATE_COST, "").tag() + ".";
    }

    private static String noise(Difference cost) {
        return number(0, cost.noise().orElse(0)) + " (n " + cost.n() + ")";
    }

    /** Reasons that do not fit, in one line. */
    Optional<String> ruledOut(List<Cause> causes, CauseText words) {
        return causes.isEmpty()
                ? Optional.empty()
                : Optional.of("Hardly: "
                        + causes.stream()
                                .map(cause -> CauseText.name(cause.kind()) + " ("
                                        + cause.speaksAgainst().stream()
                                                .map(words::says)
                                                .collect(Collectors.joining(", "))
                                        + ")")
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    private String cell(SidePart part) {
        List<String> facts = new ArrayList<>();
        OptionalDouble output = verdict.computed().output().of(part);
        facts.add(output.isPresent() ? output(output.getAsDouble()) : "no output");
        part.heartRateBpm().ifPresent(bpm -> facts.add(number(0, bpm) + " bpm"));
        if (!verdict.computed().byReps()) {
            part.climbMeters().ifPresent(m -> facts.add("climb " + units.climb().of(m)));
        }
        return String.join(", ", facts);
    }

    private String change(SidePart one, SidePart other) {
        List<String> facts = new ArrayList<>();
        Output output = verdict.computed().output();
        CauseSearch.percent(output.of(one), output.of(other)).ifPresent(p -> facts.add(signed(1, p) + " %"));
        CauseSearch.difference(one.heartRateBpm(), other.heartRateBpm())
                .ifPresent(bpm -> facts.add(signed(0, bpm) + " bpm"));
        return String.join(", ", facts);
    }

    private String output(double value) {
        if (verdict.computed().output() == Output.POWER) {
            return number(0, value) + " W";
        }
        String sport = verdict.computed().session().activity().sport();
        if (value <= 0) {
            return "standing";
        }
        return units.speedOrPace(sport, value);
    }
}
