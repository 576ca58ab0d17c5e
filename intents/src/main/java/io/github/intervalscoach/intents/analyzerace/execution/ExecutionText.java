package io.github.intervalscoach.intents.analyzerace.execution;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.BuildUp;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Ends;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Gate;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Whole;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.rules.RaceRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for the figures of a race, each with the rule that read it. */
record ExecutionText(ExecutionSection race, String sport, Units units) {

    String whole() {
        Whole w = race.whole();
        List<String> parts = new ArrayList<>();
        if (w.speedMetersPerSecond().orElse(0) > 0) {
            parts.add(units.speedOrPace(sport, w.speedMetersPerSecond().getAsDouble()));
        }
        if (w.normalizedWatts().isPresent()) {
            parts.add("normalized " + w.normalizedWatts().getAsInt() + " W");
        }
        w.intensityPercent().ifPresent(p -> parts.add("IF " + number(2, p / 100)));
        w.averageBpm().ifPresent(bpm -> parts.add("heart rate " + bpm + " bpm"));
        w.maxBpm().ifPresent(bpm -> parts.add("highest " + bpm));
        w.loadPoints().ifPresent(load -> parts.add("load " + number(0, load)));
        w.elevationGainMeters()
                .ifPresent(gain -> parts.add("climbing " + units.climb().of(gain)));
        w.temperatureCelsius().ifPresent(t -> parts.add(units.temperature().of(t)));
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
                        + tag(RaceRules.PACING) + ".");
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
                + "; courses and weather differ" + tag(RaceRules.SIMILAR) + ".";
    }

    /** How much was done is of use to few, so it waits for {@code Detail#FULL}. */
    String buildUp(boolean full) {
        BuildUp b = race.buildUp();
        List<String> parts = new ArrayList<>();
        parts.add(b.sessions()
                + (b.sessions() == 1 ? " session, " : " sessions, ")
                + Wording.duration(b.movingSeconds()));
        if (full) {
            b.loadPoints().ifPresent(load -> parts.add("load " + number(0, load)));
            b.longestMeters().ifPresent(m -> parts.add("longest " + sport + " " + units.distance(m)));
        }
        b.fitnessChangePoints()
                .ifPresent(c -> parts.add(signed(0, c).equals("0") ? "fitness unchanged" : "fitness " + signed(0, c)));
        b.lastWeekAgainstUsualPercent()
                .ifPresent(p -> parts.add(
                        "last week's load " + signed(0, p) + " % against the usual" + tag(RaceRules.BUILD_UP)));
        return "42 days before: " + String.join(", ", parts) + "." + morning();
    }

    private String morning() {
        return race.morning()
                .map(m -> " Race morning: form " + signed(0, m.formPoints()) + " (fitness "
                        + number(0, m.fitnessPoints()) + ", fatigue " + number(0, m.fatiguePoints()) + ", "
                        + Wording.shortDate(m.readOn()) + " evening)" + tag(RaceRules.MORNING) + ".")
                .orElse("");
    }

    private static String tag(Rule rule) {
        return " " + RuleCited.of(rule, "").tag();
    }

    /** What is over by now is nothing to go by. */
    Optional<String> recovery(LocalDate today) {
        var easy = race.recovery();
        if (today.isAfter(easy.until())) {
            return Optional.empty();
        }
        String days = easy.least() == easy.most() ? "" + easy.least() : easy.least() + " to " + easy.most();
        return Optional.of("Afterwards, by convention: " + days + " easy days, no hard session before "
                + Wording.shortDate(easy.until().plusDays(1)) + "; soreness or illness: longer"
                + tag(RaceRules.RECOVERY) + ".");
    }

    /** First against last. */
    Optional<String> ends() {
        return race.ends()
                .flatMap(Ends::lastAgainstFirst)
                .map(f -> "Last against first of these " + signed(1, f.percent()) + " % by "
                        + f.by().replace('_', ' ') + ": " + f.verdict().replace('_', ' ')
                        + tag(RaceRules.ENDS) + "; what was eaten when is not recorded.");
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
