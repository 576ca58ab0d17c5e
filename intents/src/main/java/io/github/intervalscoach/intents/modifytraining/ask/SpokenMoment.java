package io.github.intervalscoach.intents.modifytraining.ask;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day in words and, where one was said, a time of it on the athlete's clock: {@code friday 06:15},
 * {@code 2026-03-20 17:30}, {@code tomorrow at 6 pm}.
 *
 * @param day the words without the time
 */
public record SpokenMoment(String day, Optional<LocalTime> time) {
    private static final Pattern TIME = Pattern.compile(
            "(?<day>.*?)(?:t(?=[0-9]{1,2}:)|\\s+(?:at\\s+)?)(?<hour>[0-9]{1,2})(?::(?<minute>[0-9]{2})(?::00)?)?\\s*(?<half>am|pm)?");
    private static final Pattern SOME_TIME = Pattern.compile("[0-9]\\s*:|[0-9]\\s*[ap]m\\b", Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    /**
     * Reads {@code said}.
     *
     * @throws InvalidQuestion with code {@code invalid_time} when a time is said that no clock shows
     */
    public static SpokenMoment of(String said) {
        if (!hasTime(said)) {
            return new SpokenMoment(said, Optional.empty());
        }
        Matcher words = TIME.matcher(said.strip().toLowerCase(Locale.ROOT));
        if (!words.matches() || words.group("day").isBlank()) {
            throw noTime(said);
        }
        return new SpokenMoment(words.group("day").strip(), Optional.of(time(words, said)));
    }

    /** Whether a time of day is said in it, be it one or not. */
    public static boolean hasTime(String said) {
        return SOME_TIME.matcher(said).find();
    }

    private static LocalTime time(Matcher words, String said) {
        String half = words.group("half");
        int hour = Integer.parseInt(words.group("hour"));
        int minute = Optional.ofNullable(words.group("minute"))
                .map(Integer::parseInt)
                .orElse(0);
        boolean isOfTwelve = half != null;
        if (minute > LAST_MINUTE || hour > (isOfTwelve ? NOON : LAST_HOUR) || (isOfTwelve && hour == 0)) {
            throw noTime(said);
        }
        return LocalTime.of(isOfTwelve ? hour % NOON + (half.equals("pm") ? NOON : 0) : hour, minute);
    }

    private static InvalidQuestion noTime(String said) {
        return new InvalidQuestion(
                "invalid_time",
                "\"" + OutsideText.name(said).shown() + "\" is not a day with a time of day.",
                "Write the time behind the day, 00:00 to 23:59, as in friday 17:30.");
    }
}
