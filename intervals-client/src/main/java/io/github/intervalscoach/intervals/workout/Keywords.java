package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Averaging;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.Quantity;
import io.github.intervalscoach.intents.model.workout.StepKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Words that mean something once a step's extent or target has been seen. */
final class Keywords {
    static final String INTENSITY = "intensity=";

    private Keywords() {}

    /** Whether the word is one of them; what it says is then in the draft. */
    static boolean read(String word, StepDraft draft) {
        Optional<Marker> marker = marker(word);
        marker.ifPresent(draft::mark);
        return marker.isPresent() || intensity(word, draft) || averaging(word, draft);
    }

    /** What a word marks a step as. */
    static Optional<Marker> marker(String word) {
        return switch (word) {
            case "ramp" -> Optional.of(Marker.RAMP);
            case "free", "freeride" -> Optional.of(Marker.FREE_RIDE);
            case "maxeffort" -> Optional.of(Marker.MAX_EFFORT);
            case "hidepower", "/hidepower" -> Optional.of(Marker.POWER_HIDDEN);
            default -> Optional.empty();
        };
    }

    private static boolean intensity(String word, StepDraft draft) {
        if (!word.startsWith(INTENSITY)) {
            return false;
        }
        String value = word.substring(INTENSITY.length());
        Optional<StepKind> kind = Arrays.stream(StepKind.values())
                .filter(k -> text(k).equals(value))
                .findFirst();
        kind.ifPresentOrElse(draft::kind, () -> draft.trap(StepTrap.UNKNOWN_INTENSITY));
        return true;
    }

    /** How the language calls a kind of step; empty for one it is not told. */
    static String text(StepKind kind) {
        return kind == StepKind.UNMARKED
                ? ""
                : kind.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static boolean averaging(String word, StepDraft draft) {
        int equals = word.indexOf('=');
        Optional<Quantity> quantity = equals < 0 ? Optional.empty() : quantity(word.substring(0, equals));
        if (quantity.isEmpty()) {
            return false;
        }
        String value = word.substring(equals + 1);
        Arrays.stream(Averaging.values())
                .filter(window -> text(window).equals(value))
                .findFirst()
                .ifPresentOrElse(
                        window -> draft.average(quantity.get(), window), () -> draft.trap(TargetTrap.AVERAGING_LOST));
        return true;
    }

    private static Optional<Quantity> quantity(String name) {
        return Arrays.stream(Quantity.values())
                .filter(quantity -> text(quantity).equals(name))
                .findFirst();
    }

    /** How the language calls a quantity. */
    static String text(Quantity quantity) {
        return switch (quantity) {
            case POWER -> "power";
            case HEART_RATE -> "hr";
            case PACE -> "pace";
        };
    }

    /** How the language writes an averaging. */
    static String text(Averaging window) {
        return window.seconds().isPresent() ? window.seconds().getAsInt() + "s" : "lap";
    }
}
