package io.github.intervalscoach.intents.managegear.ask;

import io.github.intervalscoach.intents.ChangingQuestion;
import io.github.intervalscoach.intents.ChosenToken;
import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.TrueByDefault;
import io.github.intervalscoach.intents.Within;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.change.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which gear, and what is to become of it.
 *
 * @param athlete whose
 * @param action what to do
 * @param gear one piece
 * @param type only this kind
 * @param detail how much to say
 * @param name what gear or a reminder is called from now on
 * @param notes words about a piece
 * @param reminder which of the piece
 * @param limits of a reminder
 * @param date when it was bought or retired
 * @param days how long a reminder keeps quiet
 * @param activity what was done with it
 * @param dryRun whether nothing may be written yet
 * @param idempotencyToken the name of the change-set
 */
public record Question(
        @Described("id or name; default: the key's owner") Optional<String> athlete,

        @Described("due: only what is due or soon") Action action,

        @Described("id, or words of its name") Optional<String> gear,

        @Described("run, ride, or the service's: Chain") Optional<String> type,

        Detail detail,
        Optional<String> name,
        Optional<String> notes,
        @Described("id or words") Optional<String> reminder,

        @Described("5000 km, 3000 mi, 300 h, 120 days, 40 activities")
        List<String> limits,

        @Described("bought or retired on") Optional<String> date,

        @Within(min = 1, max = 365) OptionalInt days,
        @Described("assign: id, or a day") Optional<String> activity,
        @TrueByDefault boolean dryRun,
        Optional<String> idempotencyToken)
        implements ChangingQuestion {
    public Question {
        limits = List.copyOf(limits);
        requireWords(gear, "gear");
        requireWords(type, "type");
        requireWords(name, "name");
        requireWords(reminder, "reminder");
        requireWords(date, "date");
        requireWords(activity, "activity");
        idempotencyToken.ifPresent(ChosenToken::parse);
    }

    /** A question that changes nothing. */
    public static Question about(
            Optional<String> athlete, Action action, Optional<String> gear, Optional<String> type, Detail detail) {
        return new Question(
                athlete,
                action,
                gear,
                type,
                detail,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    /** What the change-set shall be called, where the caller says so. */
    public Optional<Token> chosen() {
        return idempotencyToken.map(Token::new);
    }

    /** Something wrong with one of the arguments. */
    static InvalidQuestion contradiction(String cause, String cure) {
        return new InvalidQuestion("contradictory_arguments", cause, cure);
    }

    private static void requireWords(Optional<String> given, String name) {
        if (given.filter(String::isBlank).isPresent()) {
            throw contradiction(name + " is blank.", "Give one, or leave it out.");
        }
    }
}
