package io.github.intervalscoach.intents.analyzerace.answer;

import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.List;
import java.util.Locale;

/** Words for races. */
public record RaceText(Units units) {
    /** As in {@code "City 10 km" Sunday 1 February 2026, Run, B race, 6.2 mi, 42:05 · id i81}. */
    public String line(RaceRef race) {
        var line = new StringBuilder();
        race.nameAsWritten().ifPresent(name -> line.append('"').append(name).append("\" "));
        line.append(Wording.longDate(race.day()));
        race.sport().ifPresent(sport -> line.append(", ").append(sport));
        race.priority().ifPresent(p -> line.append(", ").append(letter(p)).append(" race"));
        race.distanceMeters().ifPresent(m -> line.append(", ").append(units.distance(m)));
        race.raceSeconds().ifPresent(s -> line.append(", ").append(RaceTime.words(s)));
        race.activityId().ifPresent(id -> line.append(" \u00b7 id ").append(id));
        race.eventId().ifPresent(id -> line.append(" \u00b7 event ").append(id));
        return line.toString();
    }

    /** Several, to choose from. */
    public String table(List<RaceRef> races) {
        var table = Table.of("Day", "Name", "Sport", "Distance", "Time", "Id");
        for (RaceRef race : races) {
            table.row(
                    Wording.shortDate(race.day()) + " " + race.day().getYear(),
                    race.nameAsWritten().map(name -> "\"" + name + "\"").orElse(""),
                    race.sport().orElse(""),
                    race.distanceMeters().isPresent()
                            ? units.distance(race.distanceMeters().getAsDouble())
                            : "",
                    race.raceSeconds().isPresent()
                            ? RaceTime.words(race.raceSeconds().getAsInt())
                            : "",
                    race.activityId().or(race::eventId).orElse(""));
        }
        return table.toString();
    }

    /** Pace on foot and in the water, speed on wheels. */
    public String speed(double metersPerSecond, String sport) {
        return units.speedOrPace(sport, metersPerSecond);
    }

    private static String letter(String priority) {
        return priority.toUpperCase(Locale.ROOT);
    }
}
