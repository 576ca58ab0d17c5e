package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.safety.Symptom;
import java.util.List;
import java.util.stream.Collectors;

/** The words that several lines of the answer share. */
final class Words {
    private static final int SECONDS_PER_HOUR = 3600;

    private Words() {}

    /** A value as its signal is written, without the unit that the row names. */
    static String value(Signal.Key key, double value) {
        return switch (key) {
            case LN_RMSSD_7_NIGHTS -> Wording.number(2, value);
            case SLEEP_3_NIGHTS -> Wording.duration(StrictMath.round(value * SECONDS_PER_HOUR));
            default -> Wording.number(0, value);
        };
    }

    static String band(Signal signal) {
        if (signal.high().isEmpty()) {
            return "";
        }
        String high = value(signal.key(), signal.high().getAsDouble());
        return signal.low().isEmpty()
                ? "usually " + high
                : value(signal.key(), signal.low().getAsDouble()) + "\u2013" + high;
    }

    static String of(Decision decision) {
        return switch (decision) {
            case AS_PLANNED -> "as planned";
            case EASE -> "ease";
            case REST -> "rest";
            case CANNOT_SAY -> "cannot say";
        };
    }

    static String list(List<Symptom> symptoms) {
        return symptoms.stream().map(Symptom::words).collect(Collectors.joining(", "));
    }

    /** {@code fatigue 3 (usually 2), mood 4}. */
    static String ratings(List<Signal> ratings) {
        return ratings.stream()
                .map(s -> s.key().code().replace('_', ' ') + " "
                        + value(s.key(), s.value().orElse(0))
                        + (s.high().isPresent() ? " (" + band(s) + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    static String signedForm(double points) {
        return Wording.signed(0, points);
    }
}
