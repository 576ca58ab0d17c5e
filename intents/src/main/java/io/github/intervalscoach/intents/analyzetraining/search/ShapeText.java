package io.github.intervalscoach.intents.analyzetraining.search;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.insight.IntervalShape;
import io.github.intervalscoach.intents.model.insight.IntervalShape.Basis;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repeats as coaches write them: {@code 4x8min@95-105%}, {@code 3-5 x 8-12 min}, {@code 30s 150%}. A single length means
 * a tenth either way, a single intensity five points either way, none anything from 80 % on; house rules, and told.
 */
final class ShapeText {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,3})(?:-(\\d{1,3}))?\\s*x\\s*)?"
            + "(\\d{1,4})(?:-(\\d{1,4}))?\\s*(s|sec|secs|m|min|mins|minutes|h)"
            + "(?:\\s*@?\\s*(\\d{1,3})(?:-(\\d{1,3}))?\\s*%(?:\\s*ftp)?)?");
    private static final double EITHER_WAY = 0.1;
    private static final int POINTS_EITHER_WAY = 5;
    private static final int LEAST_EFFORT = 80;
    private static final int HIGHEST = 999;
    private static final int DAY_SECONDS = 86_400;

    private ShapeText() {}

    static Optional<IntervalShape> parse(String words) {
        Matcher found = FORM.matcher(
                words.strip().toLowerCase(Locale.ROOT).replace('\u2013', '-').replace('\u00d7', 'x'));
        boolean says = found.matches() && (found.group(1) != null || found.group(6) != null);
        if (!says) {
            return Optional.empty();
        }
        try {
            return Optional.of(shape(found));
        } catch (IllegalArgumentException e) {
            throw new InvalidQuestion(
                    "invalid_search",
                    "Such repeats cannot be looked for: " + e.getMessage(),
                    "Write the smaller number first, e.g. 3-5x8-12min@95-105%.");
        }
    }

    private static IntervalShape shape(Matcher found) {
        int unit = switch (found.group(5).charAt(0)) {
            case 's' -> 1;
            case 'm' -> 60;
            default -> 3600;
        };
        int from = unit * number(found.group(3));
        OptionalInt to = find(found.group(4));
        int shortest = to.isPresent() ? from : (int) StrictMath.round(from * (1 - EITHER_WAY));
        int longest = to.isPresent() ? unit * to.getAsInt() : (int) StrictMath.round(from * (1 + EITHER_WAY));
        OptionalInt low = find(found.group(6));
        OptionalInt high = find(found.group(7));
        OptionalInt reps = find(found.group(1));
        return new IntervalShape(
                shortest,
                Math.min(DAY_SECONDS, longest),
                low.isEmpty() ? LEAST_EFFORT : low.getAsInt() - (high.isEmpty() ? POINTS_EITHER_WAY : 0),
                low.isEmpty() ? HIGHEST : high.orElse(low.getAsInt() + POINTS_EITHER_WAY),
                Basis.AUTO,
                reps,
                find(found.group(2)).isPresent() ? find(found.group(2)) : reps);
    }

    private static OptionalInt find(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(number(digits));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
