package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Averaging;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.StepKind;
import io.github.intervalscoach.intents.model.workout.Target;
import java.util.Locale;
import java.util.StringJoiner;

/** The line of one step: words, extent, targets, cadence, rest, keywords; the order the service needs. */
final class StepText {
    private StepText() {}

    static String of(Step step) {
        var line = new StringJoiner(" ", "- ", "");
        add(line, step.cue());
        line.add(extent(step.extent()));
        if (step.markers().contains(Marker.RAMP)) {
            line.add("ramp");
        }
        step.targets().forEach(target -> line.add(TargetText.of(target)));
        step.cadenceRpm().ifPresent(rpm -> line.add(TargetText.numbers(rpm, "rpm")));
        if (step.trailingRestSeconds() > 0) {
            line.add(time(step.trailingRestSeconds())).add("rest");
        }
        for (Marker marker : step.markers()) {
            add(line, keyword(marker, step.cue()));
        }
        if (step.kind() != StepKind.UNMARKED) {
            line.add(Keywords.INTENSITY + Keywords.text(step.kind()));
        }
        for (Target target : step.targets()) {
            target.averaging().ifPresent(window -> line.add(averaging(target, window)));
        }
        return line.toString();
    }

    private static void add(StringJoiner line, String word) {
        if (!word.isEmpty()) {
            line.add(word);
        }
    }

    private static String averaging(Target target, Averaging window) {
        return Keywords.text(target.scale().quantity()) + "=" + Keywords.text(window);
    }

    private static String keyword(Marker marker, String cue) {
        return switch (marker) {
            case RAMP -> "";
            case FREE_RIDE -> "freeride";
            case MAX_EFFORT -> "maxeffort";
            case POWER_HIDDEN -> "hidepower";
            // The words may already stand in the cue, where the service reads them too.
            case LAP_PRESS -> cue.toLowerCase(Locale.ROOT).contains("press lap") ? "" : "press lap";
        };
    }

    private static String extent(Extent extent) {
        return extent.writtenSeconds().isPresent()
                ? time(extent.writtenSeconds().getAsInt())
                : distance((Extent.Distance) extent);
    }

    private static String distance(Extent.Distance distance) {
        return Numbers.text(distance.amount()) + Units.text(distance.unit());
    }

    /** Hours, minutes and seconds, those that are not zero. */
    static String time(int seconds) {
        var text = new StringBuilder();
        part(text, seconds / 3600, "h");
        part(text, seconds / 60 % 60, "m");
        part(text, seconds % 60, "s");
        return text.toString();
    }

    private static void part(StringBuilder text, int amount, String unit) {
        if (amount > 0) {
            text.append(amount).append(unit);
        }
    }
}
