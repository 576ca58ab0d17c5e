package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Measure;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Reads;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.Locale;
import java.util.OptionalDouble;

/** Words and rounding for one quantity. */
record MeasureText(Reading reading, Units units) {
    private static final String RUN = "Run";

    String label() {
        Measured m = reading.measured();
        return switch (m.kind()) {
            case FTP_ESTIMATE -> "FTP as estimated";
            case BEST_POWER -> "Best " + m.of();
            case BEST_POWER_TIRED -> "Best " + m.of() + " after much work";
            case BEST_PACE -> "Best " + m.of();
            case EFFICIENCY -> "Efficiency, steady " + m.of();
            case DECOUPLING -> "Drift, steady " + m.of();
            case FITNESS -> "Fitness (load)";
            case LOAD -> "Load a week";
        };
    }

    String value(OptionalDouble value) {
        if (value.isEmpty()) {
            return "none";
        }
        double v = value.getAsDouble();
        return switch (reading.measured().kind()) {
            case FTP_ESTIMATE, BEST_POWER, BEST_POWER_TIRED -> Wording.number(0, v) + " W";
            case BEST_PACE -> units.pace(RUN, v);
            case EFFICIENCY -> Wording.number(2, v);
            case DECOUPLING -> Wording.number(1, v) + " %";
            case FITNESS, LOAD -> Wording.number(0, v);
        };
    }

    /**
     * Percent where the older value is above 0, which is how much of a change is felt. A trend is the rise of its line from
     * the first day to the last, about twice what the means of the two halves differ by, and says so.
     */
    String change() {
        Measured m = reading.measured();
        if (m.change().isEmpty()) {
            return "";
        }
        double change = m.change().getAsDouble();
        boolean points = m.kind() == Measured.Kind.DECOUPLING || m.kind() == Measured.Kind.FITNESS;
        double older = m.older().orElse(0);
        if (points || !(older > 0)) {
            return Wording.signed(1, change)
                    + m.interval().map(i -> range(i.low(), i.high(), 1)).orElse("");
        }
        double scale = 100 / older;
        return Wording.signed(1, scale * change) + " %"
                + m.interval()
                        .map(i -> range(scale * i.low(), scale * i.high(), 1))
                        .orElseGet(() -> m.detectable().isPresent()
                                ? " \u00b1 "
                                        + Wording.number(
                                                1, scale * m.detectable().getAsDouble())
                                : "");
    }

    String reads() {
        boolean lower = reading.measured().direction() == Measured.Direction.DOWN
                && reading.measured().kind().isBest();
        String since = reading.measured()
                .since()
                .map(day -> ", new level since about " + Wording.shortDate(day))
                .orElse("");
        return (lower ? "lower: declined, or not tried" : word(reading.reads(), reading.measured())) + since;
    }

    Measure typed() {
        Measured m = reading.measured();
        int digits = m.kind() == Measured.Kind.BEST_PACE || m.kind() == Measured.Kind.EFFICIENCY ? 3 : 1;
        return new Measure(
                m.kind().name().toLowerCase(Locale.ROOT),
                m.of(),
                m.kind().unit(),
                Round.to(digits, m.older()),
                Round.to(digits, m.newer()),
                Round.to(digits, m.change()),
                m.interval()
                        .map(i -> OptionalDouble.of(Round.to(digits, i.low())))
                        .orElse(OptionalDouble.empty()),
                m.interval()
                        .map(i -> OptionalDouble.of(Round.to(digits, i.high())))
                        .orElse(OptionalDouble.empty()),
                Round.to(digits, m.detectable()),
                m.n(),
                m.since(),
                reading.reads());
    }

    private static String word(Reads reads, Measured measured) {
        boolean performance = measured.kind().isPerformance();
        return switch (reads) {
            case BETTER -> performance ? "better" : "up";
            case WORSE -> performance ? "worse" : "down";
            case MIXED -> "mixed";
            case UNCHANGED -> "unchanged";
            case WITHIN_NOISE -> "within noise";
            case CANNOT_SAY -> "cannot say";
        };
    }

    private static String range(double low, double high, int decimals) {
        return " (" + Wording.signed(decimals, low) + " to " + Wording.signed(decimals, high) + ")";
    }
}
