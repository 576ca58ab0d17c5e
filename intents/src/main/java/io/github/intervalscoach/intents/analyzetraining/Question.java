package io.github.intervalscoach.intents.analyzetraining;

import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.answer.Detail;
import java.util.List;
import java.util.Optional;

/**
 * One session or a period.
 *
 * @param athlete whose training
 * @param activity which session
 * @param date a day means the session of that day; more than a day means a period
 * @param from first day of a period
 * @param to last day of a period
 * @param include what to add
 * @param detail how much to say
 */
public record Question(
        @Described("athlete id exactly as given, or unambiguous name; default: owner of the key")
        Optional<String> athlete,

        @Described("one session: its id, or part of its name, or a sport; may go with date")
        Optional<String> activity,

        @Described("a day (yesterday, 2026-03-14) for one session, or a range (last week, march) for a period")
        Optional<String> date,

        @Described("first day of a period; not with date or activity")
        Optional<String> from,

        @Described("last day of a period; default today") Optional<String> to,
        @Described("what to add beyond the default answer") List<Include> include,
        @Described("how much to say") Detail detail) {
    public Question {
        include = List.copyOf(include);
        if (activity.isPresent() && (from.isPresent() || to.isPresent())) {
            throw contradiction("activity asks for one session, from and to for a period.", "Leave one of them out.");
        }
        if (date.isPresent() && (from.isPresent() || to.isPresent())) {
            throw contradiction("date and from or to both say when.", "Use date alone, or from with to.");
        }
        if (to.isPresent() && from.isEmpty()) {
            throw contradiction("to has no from.", "Add from, or use date, e.g. last 14 days.");
        }
        if (activity.filter(String::isBlank).isPresent()) {
            throw contradiction("activity is blank.", "Give an id, part of a name or a sport, or leave it out.");
        }
    }

    private static InvalidQuestion contradiction(String cause, String cure) {
        return new InvalidQuestion("contradictory_arguments", cause, cure);
    }
}
