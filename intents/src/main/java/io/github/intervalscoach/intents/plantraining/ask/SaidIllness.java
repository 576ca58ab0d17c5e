package io.github.intervalscoach.intents.plantraining.ask;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An illness as it is told: {@code 5 days, 48 h without symptoms}.
 *
 * @param sickDays empty where only the hours are told
 * @param symptomFreeHours empty where nobody has asked
 */
public record SaidIllness(OptionalInt sickDays, OptionalInt symptomFreeHours) {
    private static final Pattern FORM =
            Pattern.compile("(?:([0-9]{1,3}) ?d(?:ays?)?)?(?:,? ?([0-9]{1,4}) ?h(?:ours?|rs?)?"
                    + "(?: (?:without (?:any )?symptoms|symptom-free|free))?)?");
    private static final int YEAR = 365;

    /**
     * What {@code said} tells.
     *
     * @throws InvalidQuestion with code {@code unknown_illness}
     */
    public static SaidIllness parse(String said) {
        Matcher matcher = FORM.matcher(said.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches() || (matcher.group(1) == null && matcher.group(2) == null)) {
            throw unknown(said);
        }
        OptionalInt days = number(matcher.group(1));
        if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > YEAR)) {
            throw unknown(said);
        }
        return new SaidIllness(days, number(matcher.group(2)));
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static InvalidQuestion unknown(String said) {
        return new InvalidQuestion(
                "unknown_illness",
                "\"" + OutsideText.name(said).shown() + "\" does not say how long.",
                "Write 5 days, or 5 days, 48 h without symptoms; 1 to 365 days.");
    }
}
