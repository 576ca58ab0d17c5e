package io.github.intervalscoach.intents.managegear.change;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.gear.Limit;
import io.github.intervalscoach.intents.model.gear.ReminderLimit;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Limits as people write them: {@code 5000 km}, {@code 300 h}. */
final class Limits {
    private static final Pattern AMOUNT =
            Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})(\\.[0-9])?\\s*([a-z]+)");
    private static final double METERS_PER_KM = 1000;
    private static final double METERS_PER_MILE = 1609.344;
    private static final double SECONDS_PER_HOUR = 3600;

    private Limits() {}

    /**
     * Each of {@code said}, in the order of {@link Limit}.
     *
     * @throws InvalidQuestion with code {@code invalid_limit}
     */
    static List<ReminderLimit> of(List<String> said) {
        Map<Limit, ReminderLimit> limits = new EnumMap<>(Limit.class);
        for (String text : said) {
            ReminderLimit limit = of(text);
            if (limits.put(limit.limit(), limit) != null) {
                throw invalid("\"" + shown(text) + "\" is a second limit of its kind.", "Give each kind once.");
            }
        }
        return List.copyOf(limits.values());
    }

    private static ReminderLimit of(String text) {
        Matcher amount = AMOUNT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!amount.matches()) {
            throw unknown(text);
        }
        String decimals = Objects.requireNonNullElse(amount.group(2), "");
        double number = Double.parseDouble(group(amount, 1).replace(",", "") + decimals);
        ReminderLimit limit = switch (group(amount, 3)) {
            case "km" -> limit(Limit.DISTANCE_METERS, number, METERS_PER_KM, text);
            case "mi", "mile", "miles" -> limit(Limit.DISTANCE_METERS, number, METERS_PER_MILE, text);
            case "h", "hour", "hours" -> limit(Limit.TIME_SECONDS, number, SECONDS_PER_HOUR, text);
            case "day", "days" -> limit(Limit.DAYS, number, 1, text);
            case "activity", "activities" -> limit(Limit.ACTIVITIES, number, 1, text);
            default -> throw unknown(text);
        };
        if (!decimals.isEmpty() && (limit.limit() == Limit.DAYS || limit.limit() == Limit.ACTIVITIES)) {
            throw invalid("\"" + shown(text) + "\" is not a whole number.", "Round it.");
        }
        return limit;
    }

    private static ReminderLimit limit(Limit kind, double number, double size, String text) {
        if (!(number > 0)) {
            throw invalid("\"" + shown(text) + "\" is no limit.", "A limit is above 0.");
        }
        return new ReminderLimit(kind, number * size);
    }

    private static String group(Matcher amount, int number) {
        return Objects.requireNonNull(amount.group(number));
    }

    private static InvalidQuestion unknown(String text) {
        return invalid(
                "\"" + shown(text) + "\" is not a limit.",
                "Write a number and one of km, mi, h, days, activities: 5000 km, 3000 mi, 300 h, 120 days, 40"
                        + " activities.");
    }

    private static InvalidQuestion invalid(String cause, String cure) {
        return new InvalidQuestion("invalid_limit", cause, cure);
    }

    private static String shown(String text) {
        return OutsideText.name(text).shown();
    }
}
