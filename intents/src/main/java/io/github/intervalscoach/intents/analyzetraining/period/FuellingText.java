package io.github.intervalscoach.intents.analyzetraining.period;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Daily;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Fuelled;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Reads;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Tier;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.rules.PeriodRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Fuelling in words; a logged 0 and no log never look alike. */
record FuellingText(Fuelling fuelling) {
    private static final int MOST_ROWS = 10;
    private static final int NEWEST = 10;
    private static final int TWO_AND_A_HALF_HOURS = 150;

    /** One line for a period nobody asked the fuelling of. */
    String summary() {
        return "Carbohydrate in sessions of 90 min or more: logged in " + fuelling.logged() + " of "
                + fuelling.longSessions() + " (" + fuelling.loggedZero() + " as 0 g)"
                + (fuelling.gramsPerHour().isPresent()
                        ? ", " + number(0, fuelling.gramsPerHour().getAsDouble()) + " g/h where logged"
                        : "")
                + ".";
    }

    /** For the headline: the verdict of the tier with the most sessions that has one. */
    String verdict() {
        if (fuelling.longSessions() == 0) {
            return "no session of 90 min or more to fuel";
        }
        return fuelling.tiers().stream()
                .filter(tier -> tier.reads() != Reads.CANNOT_SAY)
                .max((a, b) -> Integer.compare(a.logged(), b.logged()))
                .map(tier -> "carbohydrate " + word(tier) + " in " + name(tier) + " (" + tier.logged() + " of "
                        + tier.sessions() + " logged)")
                .orElse("whether long sessions are fuelled enough cannot be said: " + fuelling.logged() + " of "
                        + fuelling.longSessions() + " logged");
    }

    Optional<String> tiers() {
        if (fuelling.tiers().isEmpty()) {
            return Optional.empty();
        }
        var table =
                Table.of("Duration", "Sessions", "Logged (0 g)", "Not logged", "g/h where logged", "Advice", "Reads");
        fuelling.tiers()
                .forEach(t -> table.row(
                        name(t),
                        String.valueOf(t.sessions()),
                        t.logged() + " (" + t.loggedZero() + ")",
                        String.valueOf(t.sessions() - t.logged()),
                        shown(t.gramsPerHour()),
                        t.guideLow() + "\u2013" + t.guideHigh(),
                        word(t)));
        return Optional.of(table.toString());
    }

    /** The long ones, newest first. */
    Optional<String> sessions() {
        List<Fuelled> longOnes = fuelling.sessions().stream()
                .filter(f -> f.movingSeconds().orElse(0) >= PeriodRules.LONG_SECONDS)
                .toList();
        if (longOnes.isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("Day", "Id", "Time", "Carbohydrate", "g/h");
        longOnes.stream()
                .limit(MOST_ROWS)
                .forEach(f -> table.row(
                        Wording.shortDate(f.day()),
                        f.id(),
                        Wording.duration(f.movingSeconds().orElse(0)),
                        grams(f),
                        shown(f.gramsPerHour())));
        return Optional.of(table.toString());
    }

    /** The newest ten, however short. */
    String newest() {
        List<Fuelled> newest = fuelling.sessions().stream().limit(NEWEST).toList();
        List<Fuelled> logged =
                newest.stream().filter(f -> f.carbohydrateGrams().isPresent()).toList();
        return "Newest " + newest.size() + " sessions of any length: logged in " + logged.size()
                + (logged.isEmpty()
                        ? ""
                        : " ("
                                + logged.stream()
                                        .map(f -> Wording.shortDate(f.day()) + " " + grams(f))
                                        .collect(Collectors.joining(", "))
                                + ")")
                + ", not logged in " + (newest.size() - logged.size()) + ".";
    }

    private static String grams(Fuelled f) {
        return f.carbohydrateGrams().isPresent() ? f.carbohydrateGrams().getAsInt() + " g" : "not logged";
    }

    String eaten() {
        return fuelling.daily()
                .map(FuellingText::eaten)
                .orElse("Eaten by day: not logged, so nothing can be said of whole days.");
    }

    private static String eaten(Daily d) {
        return "Eaten on whole days, as logged: carbohydrate "
                + (d.carbohydrateGrams().isPresent()
                        ? number(0, d.carbohydrateGrams().getAsDouble()) + " g a day"
                                + (d.gramsPerKg().isPresent()
                                        ? " (" + number(1, d.gramsPerKg().getAsDouble()) + " g/kg)"
                                        : "")
                                + " over " + d.days() + " of " + d.ofDays() + " days"
                        : "not logged")
                + ", energy "
                + (d.energyKcal().isPresent()
                        ? number(0, d.energyKcal().getAsDouble()) + " kcal a day over " + d.energyDays()
                        : "not logged")
                + ".";
    }

    private static String name(Tier tier) {
        return tier.fromMinutes() >= TWO_AND_A_HALF_HOURS
                ? "sessions of 2 h 30 or more"
                : "sessions of 1 h 30 to 2 h 30";
    }

    private static String word(Tier tier) {
        return switch (tier.reads()) {
            case BELOW -> "below advice";
            case WITHIN -> "as advised";
            case ABOVE -> "above advice";
            case MIXED, CANNOT_SAY ->
                tier.reads().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String shown(OptionalDouble rate) {
        return rate.isPresent() ? number(0, rate.getAsDouble()) : "";
    }
}
