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
 * @param text of a workout
 * @param folder of the library, a plan or a workout in it
 * @param sickDays ill lately for so many days
 * @param symptomFreeHours without symptoms for so long
 * @param detail how much to say
 * @param dryRun whether nothing may be written yet
 * @param idempotencyToken the name of the change-set
 */
public record Question(
        @Described("athlete id exactly as given, or unambiguous name; default: owner of the key")
        Optional<String> athlete,

        Action action,

        @Described("fitness 80, threshold, keep going, or the race's name")
        Optional<String> goal,

        @Described(
                "of the race or goal; default: the calendar's next A race; friday 2026-03-13 is checked; workout: its days, with commas")
        Optional<String> date,

        @Described("first day of a range; replan: a day of the week")
        Optional<String> from,

        @Described("last day of it") Optional<String> to,
        @Within(min = 1, max = 40) OptionalInt weeks,

        @Described("as the service names it: Run; several with commas; default: those of the last weeks")
        Optional<String> sport,

        @Described("weekdays never trained: tuesday") List<String> daysOff,

        @Described("most on a day: tue 60, 2026-03-19 0, mon 45 run")
        List<String> minutes,

        @Within(min = 1, max = 40) OptionalInt hoursPerWeek,
        @Within(min = 1, max = 6000) OptionalInt raceMinutes,

        @Described("workout: language lines, or shorthand: 15 min warm-up, 4x8 min at 95-100%, 4 min rest")
        List<String> text,

        @Described("of the library, by name or id: folder to save a workout in; library: folder, plan or workout")
        Optional<String> folder,

        @Described("replan: ill for so many days") @Within(min = 1, max = 365)
        OptionalInt sickDays,

        @Within(min = 0, max = 2400) OptionalInt symptomFreeHours,
        @Described("how much to say") Detail detail,
        @TrueByDefault boolean dryRun,
        @Described("name for the change-set") Optional<String> idempotencyToken)
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
