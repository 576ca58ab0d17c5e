package io.github.intervalscoach.intents.plantraining.shorthand;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.Target;
import io.github.intervalscoach.intents.model.workout.Workout;
import java.util.Comparator;
import java.util.List;

/** What a workout is called: its main set. */
public final class Title {
    private static final int LONGEST = 60;

    private Title() {}

    /** Of {@code workout}, a {@code sport}. */
    public static String of(Workout workout, String sport) {
        List<Block> sets =
                workout.blocks().stream().filter(block -> block.rounds() > 1).toList();
        if (sets.isEmpty()) {
            return workout.blocks().stream()
                    .flatMap(block -> block.steps().stream())
                    .max(Comparator.comparingDouble(Title::size))
                    .map(step -> shortened(sport + " " + words(step)))
                    .orElse(sport);
        }
        Block first = sets.get(0);
        String more = sets.size() == 1 ? "" : " and " + (sets.size() - 1) + " more";
        return shortened(first.rounds() + "\u00d7" + words(first.steps().get(0)) + more);
    }

    private static double size(Step step) {
        return step.extent().writtenSeconds().isPresent()
                ? step.extent().writtenSeconds().getAsInt()
                : step.extent().writtenMeters().orElse(0) / 3;
    }

    private static String words(Step step) {
        String aim = step.targets().stream().findFirst().map(Title::aim).orElse(step.cue());
        return (length(step.extent()) + " " + aim).strip();
    }

    private static String length(Extent extent) {
        if (extent instanceof Extent.Distance distance) {
            String amount =
                    Wording.number(distance.amount() == Math.rint(distance.amount()) ? 0 : 1, distance.amount());
            return amount + " " + distance.unit().sign();
        }
        int seconds = extent.writtenSeconds().orElse(0);
        return seconds % 60 == 0
                ? seconds / 60 + " min"
                : seconds < 60 ? seconds + " s" : seconds / 60 + ":" + two(seconds % 60);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String aim(Target target) {
        Scale scale = target.scale();
        Span span = target.span();
        if (scale.isZone()) {
            return "Z" + (int) span.from() + (span.isBand() ? "-Z" + (int) span.last() : "");
        }
        if (scale.paceMeters().isPresent()) {
            return clock(span.from()) + (span.isBand() ? "-" + clock(span.last()) : "");
        }
        String numbers = number(span.from()) + (span.isBand() ? "-" + number(span.last()) : "");
        return switch (scale) {
            case WATTS -> numbers + " W";
            case BPM -> numbers + " bpm";
            case PERCENT_MAX_HEART_RATE -> numbers + "% HR";
            case PERCENT_THRESHOLD_HEART_RATE -> numbers + "% LTHR";
            default -> numbers + "%";
        };
    }

    private static String clock(double seconds) {
        return (int) seconds / 60 + ":" + two((int) seconds % 60);
    }

    private static String number(double value) {
        return Wording.number(value == Math.rint(value) ? 0 : 1, value);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST);
    }
}
