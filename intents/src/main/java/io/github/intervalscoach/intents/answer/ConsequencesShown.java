package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.change.Consequences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a change does to the training around it, before and after.
 *
 * @param hardDaysHours hours between the closest two hard sessions
 * @param longestHours of the longest session
 * @param rulesBroken ids of rules that hold before and not after
 * @param rulesMended ids of rules that hold after and not before
 */
public record ConsequencesShown(
        List<Week> weeks,
        List<KeyDate> keyDates,
        Optional<Figure> hardDaysHours,
        Optional<Figure> longestHours,
        List<String> rulesBroken,
        List<String> rulesMended) {
    private static final double SECONDS_PER_HOUR = 3600;

    public ConsequencesShown {
        weeks = List.copyOf(weeks);
        keyDates = List.copyOf(keyDates);
        rulesBroken = List.copyOf(rulesBroken);
        rulesMended = List.copyOf(rulesMended);
    }

    /** A number before and after; absent where it is unknown. */
    public record Figure(OptionalDouble before, OptionalDouble after) {
        static Figure of(int decimals, OptionalDouble before, OptionalDouble after) {
            return new Figure(Round.to(decimals, before), Round.to(decimals, after));
        }
    }

    /** A week's planned work. */
    public record Week(LocalDate monday, Figure hours, Figure loadPoints) {}

    /** Form on the morning of a day that matters. */
    public record KeyDate(LocalDate day, String what, Figure form) {}

    /** As they are shown; empty where nothing was worked out. */
    public static Optional<ConsequencesShown> of(Consequences consequences) {
        return consequences.equals(Consequences.NONE) ? Optional.empty() : Optional.of(shown(consequences));
    }

    private static ConsequencesShown shown(Consequences all) {
        return new ConsequencesShown(
                all.weeks().stream()
                        .map(week -> new Week(
                                week.monday(),
                                Figure.of(1, week.hoursBefore(), week.hoursAfter()),
                                Figure.of(0, week.loadPointsBefore(), week.loadPointsAfter())))
                        .toList(),
                all.keyDates().stream()
                        .map(form -> new KeyDate(form.day(), form.what(), Figure.of(0, form.before(), form.after())))
                        .toList(),
                all.hardDays().map(hours -> Figure.of(0, hours.hoursBefore(), hours.hoursAfter())),
                all.longestSession()
                        .map(seconds -> Figure.of(1, hours(seconds.secondsBefore()), hours(seconds.secondsAfter()))),
                all.rulesBroken(),
                all.rulesMended());
    }

    private static OptionalDouble hours(OptionalDouble seconds) {
        return seconds.isPresent() ? OptionalDouble.of(seconds.getAsDouble() / SECONDS_PER_HOUR) : seconds;
    }
}
