package io.github.intervalscoach.intents.analyzerace.prediction;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.EvidenceRace;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.ModelLine;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.TimeRange;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for the figures of an outlook. */
record OutlookText(PredictionSection outlook, Units units) {
    String headline(boolean coming, boolean severalSports) {
        if (outlook.time().isPresent()) {
            TimeRange time = outlook.time().get();
            return units.distance(outlook.distanceMeters().orElseThrow()) + ": "
                    + RaceTime.words(time.lowSeconds()) + " to " + RaceTime.words(time.highSeconds())
                    + " on a flat, cool course";
        }
        if (outlook.power().isPresent()) {
            var power = outlook.power().get();
            return number(0, power.lowWatts()) + " to " + number(0, power.highWatts()) + " W over "
                    + Wording.duration(outlook.durationSeconds().orElse(0)) + "; power, not a time";
        }
        if (outlook.floor().isPresent()) {
            return "Cannot say: no race of 180 days to go by, and training is none";
        }
        if (severalSports) {
            return "Several sports in one race: no time is predicted";
        }
        return coming ? "No prediction; what is known of the race" : "Cannot say: nothing maximal to go by";
    }

    Optional<String> models() {
        if (outlook.models().isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("Model", outlook.time().isPresent() ? "Time" : "Power", "In the range");
        for (ModelLine line : outlook.models()) {
            table.row(
                    name(line.model()),
                    line.seconds().isPresent()
                            ? RaceTime.words(line.seconds().getAsDouble())
                            : number(0, line.watts().orElse(0)) + " W",
                    line.counted() ? "yes" : "no, does not hold there");
        }
        return Optional.of(table.toString());
    }

    private static String name(String model) {
        return switch (model) {
            case "vdot" -> "VDOT";
            case "riegel" -> "Riegel, exponent 1.06";
            case "riegel_own" -> "Riegel, own exponent";
            case "riegel_low_mileage" -> "Riegel, 1.15 (few kilometres a week)";
            case "cameron" -> "Cameron";
            case "critical_speed" -> "Critical speed";
            case "held" -> "Held that long, a floor";
            case "power_law" -> "Power law through the bests";
            default -> "Critical power";
        };
    }

    Optional<String> spread() {
        return outlook.time()
                .map(t -> "Middle of the models " + RaceTime.words(t.middleSeconds()) + "; they differ by \u00b1"
                        + number(1, t.modelSpreadPercent()) + " %, and \u00b1" + number(1, t.marginPercent())
                        + " % is added for a distance " + number(2, t.distanceRatio())
                        + " times the evidence's. What makes it wide: "
                        + driver(outlook.driver().orElse("")) + ".");
    }

    private static String driver(String driver) {
        return switch (driver) {
            case "models" -> "the models disagree";
            case "distance_gap" -> "the evidence is of another distance";
            default -> "races differ on equal days";
        };
    }

    Optional<String> evidence() {
        if (outlook.evidence().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Races of 180 days: "
                + outlook.evidence().stream().map(this::race).collect(Collectors.joining("; ")) + ".");
    }

    private String race(EvidenceRace race) {
        return Wording.shortDate(race.day()) + " " + units.distance(race.distanceMeters()) + " "
                + RaceTime.words(race.raceSeconds()) + ", " + RaceTime.days(race.daysOld()) + " ago"
                + (race.used() ? " (used)" : "");
    }

    Optional<String> floor() {
        return outlook.floor()
                .filter(f -> outlook.time().isEmpty())
                .map(f -> "A floor: " + units.distance(f.distanceMeters()) + " in "
                        + RaceTime.words(f.seconds()) + " within a session"
                        + f.day().map(day -> " on " + Wording.shortDate(day)).orElse("")
                        + "; at least that is possible, how much more nobody can say.");
    }

    Optional<String> fuelling() {
        return outlook.fuelling()
                .map(f -> "Fuelling: logged in " + f.withLog() + " of " + f.longSessions()
                        + " sessions of 90 min and more in 180 days"
                        + (f.medianGramsPerHour().isPresent()
                                ? ", median " + number(0, f.medianGramsPerHour().getAsDouble()) + " g/h, most "
                                        + number(0, f.mostGramsPerHour().orElse(0)) + " g/h"
                                : "")
                        + "; what to eat on the day is not prescribed from that.");
    }
}
