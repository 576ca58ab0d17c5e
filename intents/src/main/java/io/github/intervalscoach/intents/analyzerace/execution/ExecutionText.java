package io.github.intervalscoach.intents.analyzerace.execution;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.BuildUp;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.CoursePart;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Gate;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Whole;
import io.github.intervalscoach.intents.analyzerace.answer.RaceText;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Words for the figures of a race. */
record ExecutionText(ExecutionSection race, String sport, UnitSystem units) {
    private static final double FEET_PER_METER = 1 / 0.3048;

    Optional<String> parts(String unit, List<CoursePart> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of(unit, "Time", speedName(), "Level", "Power", "Heart rate", "Net climb");
        for (int i = 0; i < parts.size(); i++) {
            CoursePart part = parts.get(i);
            table.row(
                    String.valueOf(i + 1),
                    RaceTime.words(part.seconds()),
                    speed(part.speedMetersPerSecond()),
                    speed(part.gradeAdjustedMetersPerSecond()),
                    part.watts().isPresent() ? number(0, part.watts().getAsDouble()) + " W" : "",
                    part.bpm().isPresent() ? number(0, part.bpm().getAsDouble()) : "",
                    part.netClimbMeters().isPresent()
                            ? climb(part.netClimbMeters().getAsDouble())
                            : "");
        }
        return Optional.of(table.toString());
    }

    private String speedName() {
        return Wording.isRide(sport) ? "Speed" : "Pace";
    }

    private String speed(OptionalDouble metersPerSecond) {
        return metersPerSecond.orElse(0) > 0 ? new RaceText(units).speed(metersPerSecond.getAsDouble(), sport) : "";
    }

    private String climb(double meters) {
        return units == UnitSystem.METRIC ? signed(0, meters) + " m" : signed(0, meters * FEET_PER_METER) + " ft";
    }

    String whole() {
        Whole w = race.whole();
        List<String> parts = new ArrayList<>();
        if (w.speedMetersPerSecond().isPresent()) {
            parts.add(speed(w.speedMetersPerSecond()));
        }
        if (w.normalizedWatts().isPresent()) {
            parts.add("normalized " + w.normalizedWatts().getAsInt() + " W");
        }
        w.intensityPercent().ifPresent(p -> parts.add("IF " + number(2, p / 100)));
        w.averageBpm().ifPresent(bpm -> parts.add("heart rate " + bpm + " bpm"));
        w.maxBpm().ifPresent(bpm -> parts.add("highest " + bpm));
        w.loadPoints().ifPresent(load -> parts.add("load " + number(0, load)));
        w.elevationGainMeters().ifPresent(gain -> parts.add("climbing " + climb(gain)));
        w.temperatureCelsius().ifPresent(t -> parts.add(number(0, t) + " \u00b0C"));
        parts.add(
                w.carbohydrateGrams().isPresent()
                        ? "carbohydrate " + w.carbohydrateGrams().getAsInt() + " g logged"
                        : "fuelling not logged");
        return sentence(String.join(", ", parts));
    }

    Optional<String> pacing() {
        return race.lastAgainstFirst()
                .map(f -> "Last third against first " + signed(1, f.percent()) + " % by "
                        + f.by().replace('_', ' ')
                        + (f.heartRateChangeBpm().isPresent()
                                ? ", heart rate "
                                        + signed(0, f.heartRateChangeBpm().getAsDouble()) + " bpm"
                                : "")
                        + (race.lowestWPrimeJoules().isPresent()
                                ? "; W\u2032 low point "
                                        + number(1, race.lowestWPrimeJoules().getAsDouble() / 1000) + " kJ"
                                : "")
                        + ".");
    }

    Optional<String> drift() {
        if (race.decouplingPercent().isPresent()) {
            return Optional.of(
                    "Decoupling " + signed(1, race.decouplingPercent().getAsDouble()) + " %.");
        }
        return race.decouplingGates().isEmpty()
                ? Optional.empty()
                : Optional.of("Not read: decoupling ("
                        + race.decouplingGates().stream()
                                .map(ExecutionText::gate)
                                .collect(Collectors.joining("; "))
                        + "), a race is rarely steady and easy enough.");
    }

    private static String gate(Gate gate) {
        return switch (gate.input()) {
            case "intensity_factor" ->
                "IF " + number(2, gate.found()) + ", above the " + number(2, gate.needed()) + " gate";
            case "variability_index" ->
                "VI " + number(2, gate.found()) + ", above the " + number(2, gate.needed()) + " gate";
            case "duration" ->
                Wording.duration((long) gate.found()) + ", below the " + Wording.duration((long) gate.needed())
                        + " gate";
            default -> gate.input().replace('_', ' ');
        };
    }

    Optional<String> planned() {
        return race.planned().map(p -> {
            List<String> parts = new ArrayList<>();
            p.seconds().ifPresent(s -> parts.add(RaceTime.words(s)));
            p.loadPoints().ifPresent(load -> parts.add("load " + number(0, load)));
            return "Planned: " + String.join(", ", parts) + ".";
        });
    }

    String similar() {
        var similar = race.similar();
        if (similar.count() == 0) {
            return "No similar race (this sport, distance within 15 %) in the three years before.";
        }
        return "Rank " + similar.rank().orElse(1) + " of " + (similar.count() + 1) + " similar in three years: "
                + similar.races().stream()
                        .map(s -> Wording.shortDate(s.day()) + " " + s.day().getYear() + " "
                                + RaceTime.words(s.raceSeconds()) + " ("
                                + signed(1, s.speedDifferencePercent()) + " % now)")
                        .collect(Collectors.joining(", "))
                + "; courses and weather differ.";
    }

    String buildUp() {
        BuildUp b = race.buildUp();
        List<String> parts = new ArrayList<>();
        parts.add(b.sessions()
                + (b.sessions() == 1 ? " session, " : " sessions, ")
                + Wording.duration(b.movingSeconds()));
        b.loadPoints().ifPresent(load -> parts.add("load " + number(0, load)));
        b.longestMeters().ifPresent(m -> parts.add("longest " + sport + " " + Wording.distance(m, units)));
        b.fitnessChangePoints().ifPresent(c -> parts.add("fitness " + signed(0, c)));
        b.lastWeekAgainstUsualPercent()
                .ifPresent(p -> parts.add("last week " + signed(0, p) + " % of the usual week's load"));
        String morning = race.morning()
                .map(m -> " Race morning: form " + signed(0, m.formPoints()) + " (fitness "
                        + number(0, m.fitnessPoints()) + ", fatigue " + number(0, m.fatiguePoints()) + ", "
                        + Wording.shortDate(m.readOn()) + " evening).")
                .orElse("");
        return "42 days before: " + String.join(", ", parts) + "." + morning;
    }

    String recovery(LocalDate today) {
        var easy = race.recovery();
        String days = easy.least() == easy.most() ? "" + easy.least() : easy.least() + " to " + easy.most();
        return "Afterwards, by convention: " + days + " easy days, no hard session before "
                + Wording.shortDate(easy.until().plusDays(1))
                + (today.isAfter(easy.until()) ? " (over by now)" : "; soreness or illness: longer") + ".";
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
