package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Detail;
import java.util.List;
import java.util.Optional;

/**
 * Two periods.
 *
 * @param athlete whose training
 * @param date one period, in words
 * @param from its first day
 * @param to its last day
 * @param withDate the other period, in words
 * @param withFrom its first day
 * @param withTo its last day
 * @param sport only this sport
 * @param include what to add
 * @param detail how much to say
 */
public record Question(
        @Described("id or name; default: the key's owner") Optional<String> athlete,

        @Described("one period: last 14 days, march, 2026-W11, 2026-03-01..2026-03-14; default last 14 days")
        Optional<String> date,

        @Described("its first day, instead of date") Optional<String> from,
        @Described("its last day; default today") Optional<String> to,

        @Described("the other period, as date, or: last year (the same days), 28 days before; default: as long, just"
                + " before")
        Optional<String> withDate,

        @Described("its first day, instead of with_date") Optional<String> withFrom,
        @Described("its last day; needs with_from") Optional<String> withTo,

        @Described("run, ride, swim, or the service's type; default all")
        Optional<String> sport,

        List<Include> include,
        Detail detail) {
    public Question {
        include = List.copyOf(include);
        requireOne(date.isPresent(), from.isPresent(), to.isPresent(), "date", "from");
        requireOne(withDate.isPresent(), withFrom.isPresent(), withTo.isPresent(), "with_date", "with_from");
        if (sport.filter(String::isBlank).isPresent()) {
            throw contradiction("sport is blank.", "Give one, such as run, or leave it out for all.");
        }
    }

    private static void requireOne(boolean words, boolean first, boolean last, String date, String from) {
        String to = from.replace("from", "to");
        if (words && (first || last)) {
            throw contradiction(
                    date + " and " + from + " or " + to + " both say when.",
                    "Use " + date + " alone, or " + from + " with " + to + ".");
        }
        if (last && !first) {
            throw contradiction(to + " has no " + from + ".", "Add " + from + ", or use " + date + ".");
        }
    }

    private static InvalidQuestion contradiction(String cause, String cure) {
        return new InvalidQuestion("contradictory_arguments", cause, cure);
    }
}
