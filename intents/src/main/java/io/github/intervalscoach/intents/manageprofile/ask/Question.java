package io.github.intervalscoach.intents.manageprofile.ask;

import io.github.intervalscoach.intents.ChangingQuestion;
import io.github.intervalscoach.intents.ChosenToken;
import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.TrueByDefault;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.manageprofile.answer.Include;
import io.github.intervalscoach.intents.model.memory.Remembered;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What about a profile.
 *
 * @param athlete whose
 * @param action what to do
 * @param sport only this sport
 * @param include what to add
 * @param detail how much to say
 * @param values thresholds and zones, or an item, as they shall be
 * @param target what is forgotten, changed or deleted
 * @param kind of what is remembered
 * @param text in the athlete's words
 * @param from first day it holds
 * @param to last day it holds
 * @param days weekdays it is about, as they are said
 * @param minutes at most
 * @param dryRun whether nothing may be written yet
 * @param idempotencyToken the name of the change-set
 */
public record Question(
        @Described("id or name; default: the key's owner") Optional<String> athlete,

        Action action,

        @Described("run, ride, swim, or the service's type; default all")
        Optional<String> sport,

        @Described("with capability: what the last ten lack")
        List<Include> include,

        Detail detail,

        @Described(
                "update: ftp=265, indoor_ftp, w_prime (J), p_max, lthr, max_hr, threshold_pace=4:05,"
                        + " power_zones=55,75,90 (%), hr_zones, pace_zones; empty clears; weight_kg; items: name, type=input_field")
        List<String> values,

        @Described("ids, names, or all") List<String> target,

        Optional<Remembered.Kind> kind,
        Optional<String> text,
        Optional<String> from,
        @Described("goal: its day") Optional<String> to,
        List<String> days,

        @Described("at most, of days, else of a week") OptionalInt minutes,

        @TrueByDefault boolean dryRun,
        Optional<String> idempotencyToken)
        implements ChangingQuestion {
    public Question {
        include = List.copyOf(include);
        values = List.copyOf(values);
        target = List.copyOf(target);
        days = List.copyOf(days);
        idempotencyToken.ifPresent(ChosenToken::parse);
        if (sport.filter(String::isBlank).isPresent()) {
            throw contradiction("sport is blank.", "Give one, such as run, or leave it out for all.");
        }
        if (action != Action.ADD_SPORT) {
            require(action, values.isEmpty(), "values", List.of(Action.UPDATE, Action.CREATE_ITEM, Action.UPDATE_ITEM));
        } else {
            require(action, sport.isEmpty(), "sport", List.of(action));
        }
        if (action == Action.DELETE_SPORT && sport.isEmpty()) {
            throw contradiction("sport is missing for delete_sport.", "Say which, such as sport=Rowing.");
        }
        require(action, target.isEmpty(), "target", List.of(Action.FORGET, Action.UPDATE_ITEM, Action.DELETE_ITEM));
        if (action == Action.APPLY_TO_PAST && from.or(() -> to).isPresent()) {
            throw contradiction(
                    "The service counts the zones of all past activities anew and can choose no days.",
                    "Leave from and to out, or leave the past as it is.");
        }
        requireOnly(
                action,
                kind.isPresent()
                        || text.isPresent()
                        || from.isPresent()
                        || to.isPresent()
                        || !days.isEmpty()
                        || minutes.isPresent());
        if (action == Action.REMEMBER
                && (kind.isEmpty() || text.filter(words -> !words.isBlank()).isEmpty())) {
            throw contradiction("remember needs kind and text.", "Add kind=injury and text with the user's words.");
        }
    }

    /** One that reads. */
    public static Question reading(
            Optional<String> athlete, Action action, Optional<String> sport, List<Include> include, Detail detail) {
        return new Question(
                athlete,
                action,
                sport,
                include,
                detail,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                true,
                Optional.empty());
    }

    private static void require(Action action, boolean isEmpty, String argument, List<Action> with) {
        if (with.contains(action) && isEmpty) {
            throw contradiction(
                    argument + " is missing for " + action.typed() + ".",
                    "Say action=" + action.typed() + " with " + argument + ".");
        }
        if (!with.contains(action) && !isEmpty) {
            String actions = with.stream().map(Action::typed).collect(Collectors.joining(", "));
            throw contradiction(
                    argument + " goes only with " + actions + ".", "Say one of these actions with " + argument + ".");
        }
    }

    private static void requireOnly(Action action, boolean isGiven) {
        if (isGiven && action != Action.REMEMBER) {
            throw contradiction(
                    "kind, text, from, to, days and minutes go only with remember.", "Say action=remember with them.");
        }
    }

    private static InvalidQuestion contradiction(String cause, String cure) {
        return new InvalidQuestion("contradictory_arguments", cause, cure);
    }
}
