package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection;
import io.github.intervalscoach.intents.answer.PaceWords;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.profile.PaceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What was asked for beyond the default answer, in words; from the typed section, so that both channels agree. */
record MoreTables(ActivitySection section, UnitSystem units, PaceUnit pace) {
    private static final double METERS_PER_YARD = 0.9144;

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
                                    + " s (" + number(1, f.evidence()) + " " + f.unit() + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        return tables;
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
        var table = Table.of("To", ride ? "Speed" : "Pace", "Power", "Heart rate");
        double covered = 0;
        for (ActivitySection.Part split : section.splits()) {
            covered += split.meters().orElse(0);
            double speed = split.speedMetersPerSecond().orElse(0);
            table.row(
                    covered(covered),
                    speed > 0 ? ride ? Wording.speed(speed, units) : PaceWords.of(speed, pace) : "",
                    whole(split.powerWatts(), " W"),
                    whole(split.heartRateBpm(), ""));
        }
        return table.toString();
    }

    /** Swimmers count meters or yards; nobody else does. */
    private String covered(double meters) {
        return switch (pace) {
            case SECONDS_PER_100_METERS -> number(0, meters) + " m";
            case SECONDS_PER_100_YARDS -> number(0, meters / METERS_PER_YARD) + " yd";
            default -> Wording.distance(meters, units);
        };
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
