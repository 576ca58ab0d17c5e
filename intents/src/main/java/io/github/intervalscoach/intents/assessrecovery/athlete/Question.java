package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.dates.spoken.DayExpression;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.safety.Symptom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The question as it was asked. */
public record Question(
        @Described("id, unambiguous name, all, or a roster tag; default: the key's owner")
        Optional<String> athlete,

        @Described("day asked about, e.g. 2026-03-14, today, tomorrow, friday; at most 14 days ahead; default: today")
        Optional<String> date,

        @Described("symptoms the athlete reports now") List<Symptom> symptoms,

        @Described("how the athlete feels now, in their own judgement, against their usual")
        Optional<OwnWord> ownWord,

        @Described("what to add: outlook = fitness, fatigue and form six weeks back and ahead;"
                + " weather = the day's forecast")
        List<Include> include,

        @Described("how much to say; default: standard") Detail detail) {
    private static final int DAYS_AHEAD = 14;

    /**
     * Checks what can be checked without knowing the athlete.
     *
     * @throws InvalidQuestion with code {@code unknown_date}
     */
    public Question {
        include = List.copyOf(include);
        symptoms = symptoms.stream().distinct().sorted().toList();
        date.ifPresent(said -> DayExpression.parse(said, Facing.FUTURE));
    }

    /** The day asked about when {@code today} is the athlete's local day. */
    public LocalDate dayFrom(LocalDate today) {
        LocalDate day = date.map(
                        said -> DayExpression.parse(said, Facing.FUTURE).resolve(today))
                .orElse(today);
        if (day.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new InvalidQuestion(
                    "date_too_far",
                    day + " is more than " + DAYS_AHEAD + " days ahead of " + today + ".",
                    "Ask about a day up to " + today.plusDays(DAYS_AHEAD) + ".");
        }
        return day;
    }
}
