package io.github.intervalscoach.intents.plantraining.ask;

import io.github.intervalscoach.intents.ChangingQuestion;
import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.TrueByDefault;
import io.github.intervalscoach.intents.Within;
import io.github.intervalscoach.intents.answer.Detail;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be planned.
 *
 * @param athlete whose training
 * @param action what is wanted
 * @param goal what for
 * @param date of the race, or by when
 * @param from first day
 * @param to last day
 * @param weeks how many
 * @param sport that is trained
 * @param daysOff weekdays without training
 * @param minutes most on single days
 * @param hoursPerWeek most in a week
 * @param raceMinutes how long the race will take
 * @param replace whether sessions that are planned on these days give way
 * @param text of a workout
 * @param folder of the library, a plan or a workout in it
 * @param illness how long lately, and for how long without symptoms
 * @param detail how much to say
 * @param dryRun whether nothing may be written yet
 * @param idempotencyToken the name of the change-set
 */
public record Question(
        @Described("id or name; default: the key's owner") Optional<String> athlete,

        Action action,

        @Described("fitness 80, threshold, keep going, race name")
        Optional<String> goal,

        @Described("of race or goal; default: next A race; workout, library: days, with commas")
        Optional<String> date,

        Optional<String> from,
        Optional<String> to,
        @Within(min = 1, max = 40) OptionalInt weeks,
        @Described("Run; several with commas") Optional<String> sport,
        @Described("weekdays never trained") List<String> daysOff,

        @Described("tue 60 indoor, 2026-03-19 0, mon 45 run")
        List<String> minutes,

        @Within(min = 1, max = 40) OptionalInt hoursPerWeek,
        @Within(min = 1, max = 6000) OptionalInt raceMinutes,

        @Described("delete what is planned there first") boolean replace,

        @Described("steps, or 4x8 min at 95%, 4 min rest") List<String> text,
        @Described("library folder, plan or workout") Optional<String> folder,
        @Described("5 days, 48 h without symptoms") Optional<String> illness,
        Detail detail,
        @TrueByDefault boolean dryRun,
        Optional<String> idempotencyToken)
        implements ChangingQuestion {
    public Question {
        daysOff = List.copyOf(daysOff);
        minutes = List.copyOf(minutes);
        text = List.copyOf(text);
    }

    /** Something wrong with one of the arguments. */
    public static InvalidQuestion contradiction(String cause, String cure) {
        return new InvalidQuestion("contradictory_arguments", cause, cure);
    }
}
