package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What was asked for beyond the default answer, in words; from the typed section, so that both channels agree. */
record MoreTables(ActivitySection section, Units units) {
    List<String> all() {
        List<String> tables = new ArrayList<>();
        if (!section.curve().isEmpty()) {
            tables.add("Best power: "
                    + section.curve().stream()
                            .map(p -> Wording.duration(p.seconds()) + " " + number(0, p.watts()) + " W")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        section.zones()
                .ifPresent(zones -> tables.add("Zones by " + zones.by().replace('_', ' ') + ": " + zones(zones) + "."));
        if (!section.splits().isEmpty()) {
            tables.add(splits());
        }
        if (!section.intervals().isEmpty()) {
            tables.add(intervals());
        }
        if (!section.faults().isEmpty()) {
            tables.add("Faults: "
                    + section.faults().stream()
                            .map(f -> f.code().replace('_', ' ') + " at " + f.startSecond() + "\u2013" + f.endSecond()
                                    + " s (" + evidence(f) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        return tables;
    }

    private static String evidence(ActivitySection.Fault fault) {
        return switch (fault.unit()) {
            case "1" -> number(2, fault.evidence());
            case "watts" -> number(0, fault.evidence()) + " W";
            case "seconds" -> Wording.duration((long) fault.evidence());
            default -> number(1, fault.evidence()) + " " + fault.unit();
        };
    }

    private static String zones(ActivitySection.Zones zones) {
        List<String> times = new ArrayList<>();
        for (int i = 0; i < zones.seconds().size(); i++) {
            times.add("Z" + (i + 1) + " " + Wording.duration(zones.seconds().get(i)));
        }
        return String.join(", ", times);
    }

    private String splits() {
        boolean ride = Wording.isRide(section.sport());
        boolean power =
                section.splits().stream().anyMatch(part -> part.powerWatts().isPresent());
        boolean pulse =
                section.splits().stream().anyMatch(part -> part.heartRateBpm().isPresent());
        var table = Table.of(cells("To", ride ? "Speed" : "Pace", power, "Power", pulse, "Heart rate"));
        double covered = 0;
        for (ActivitySection.Part split : section.splits()) {
            covered += split.meters().orElse(0);
            double speed = split.speedMetersPerSecond().orElse(0);
            table.row(cells(
                    units.distance(section.sport(), covered),
                    speed > 0 ? units.speedOrPace(section.sport(), speed) : "",
                    power,
                    whole(split.powerWatts(), " W"),
                    pulse,
                    whole(split.heartRateBpm(), "")));
        }
        return table.toString();
    }

    /** A column nobody recorded is left out. */
    private static String[] cells(
            String to, String speed, boolean hasPower, String power, boolean hasPulse, String pulse) {
        List<String> cells = new ArrayList<>(List.of(to, speed));
        if (hasPower) {
            cells.add(power);
        }
        if (hasPulse) {
            cells.add(pulse);
        }
        return cells.toArray(String[]::new);
    }

    private String intervals() {
        var table = Table.of("From", "Length", "Service calls it", "Power", "Heart rate");
        for (ActivitySection.Lap lap : section.intervals()) {
            table.row(
                    Wording.duration(lap.startSecond()),
                    Wording.duration(lap.seconds()),
                    lap.kind(),
                    whole(PowerFigures.widened(lap.averageWatts()), " W"),
                    whole(PowerFigures.widened(lap.averageHeartRateBpm()), ""));
        }
        return table.toString();
    }

    private static String whole(OptionalDouble value, String unit) {
        return value.isPresent() ? number(0, value.getAsDouble()) + unit : "";
    }
}
