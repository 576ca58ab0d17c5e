package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Earlier;
import io.github.intervalscoach.intents.analyzetraining.answer.NotRead;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** One session in words. */
record SessionText(Verdict verdict, UnitSystem units) {
    /** Name, day, sport, length, load, plan. The name is quoted: it is the athlete's. */
    String subject() {
        Activity a = verdict.session().activity();
        List<String> facts = new ArrayList<>();
        facts.add("\"" + a.name().shown() + "\" " + Wording.longDate(a.day()));
        facts.add(a.sport());
        a.volume().movingSeconds().ifPresent(s -> facts.add(Wording.duration(s)));
        a.volume().distanceMeters().ifPresent(m -> facts.add(Wording.distance(m, units)));
        a.load().points().ifPresent(l -> facts.add("load " + number(0, l)));
        return String.join(", ", facts) + " \u00b7 "
                + (verdict.session().plan().isPresent() ? "linked to its plan" : "no linked plan") + " \u00b7 id "
                + a.id();
    }

    /** Power, heart rate and pace of the whole session. */
    String figures() {
        Session s = verdict.session();
        List<String> figures = new ArrayList<>();
        add(figures, "average ", s.power().averageWatts(), 0, " W");
        add(figures, "normalized ", s.power().normalizedWatts(), 0, " W");
        add(
                figures,
                "IF ",
                s.power().intensity(),
                2,
                s.ftpWatts().isPresent() ? " (FTP " + s.ftpWatts().getAsInt() + " W)" : "");
        add(figures, "VI ", s.power().variability(), 2, "");
        add(figures, "work ", s.power().kilojoules(), 0, " kJ");
        s.activity().pace().averageMetersPerSecond().stream()
                .filter(speed -> speed > 0 && !s.power().averageWatts().isPresent())
                .forEach(speed -> figures.add("pace " + pace(speed)));
        add(figures, "heart rate ", s.heart().average(), 0, " bpm");
        add(figures, "highest ", s.heart().max(), 0, " bpm");
        return figures.isEmpty() ? "No power, pace or heart rate to show." : sentence(String.join(", ", figures));
    }

    Optional<String> thirds() {
        if (verdict.thirdsPercent().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("By thirds: "
                + verdict.session().thirds().stream()
                        .map(part -> (part.powerWatts().isPresent()
                                        ? number(0, part.powerWatts().getAsDouble()) + " W"
                                        : part.speedMetersPerSecond().orElse(0) > 0
                                                ? pace(part.speedMetersPerSecond()
                                                        .getAsDouble())
                                                : "no pace")
                                + (part.heartRateBpm().isPresent()
                                        ? " at " + number(0, part.heartRateBpm().getAsDouble()) + " bpm"
                                        : ""))
                        .collect(Collectors.joining("; "))
                + ".");
    }

    Optional<String> earlier() {
        return verdict.earlier()
                .map(this::differences)
                .filter(text -> !text.isEmpty())
                .map(text -> "Against the same session on "
                        + Wording.shortDate(
                                verdict.earlier().orElseThrow().start().toLocalDate()) + ": " + text + ".");
    }

    Optional<String> notRead() {
        var reasons = new LinkedHashMap<String, List<String>>();
        for (NotRead refused : verdict.session().notRead()) {
            var why = reasons.computeIfAbsent(metric(refused), metric -> new ArrayList<>());
            if (!why.contains(reason(refused))) {
                why.add(reason(refused));
            }
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of("Not read: "
                        + reasons.entrySet().stream()
                                .map(refused -> refused.getKey() + " (" + String.join("; ", refused.getValue()) + ")")
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static String metric(NotRead n) {
        return n.metric().equals("aerobic_decoupling")
                ? "decoupling"
                : n.metric().replace('_', ' ');
    }

    private static String reason(NotRead n) {
        return switch (n.input()) {
            case "variability_index" -> "VI " + number(3, n.found()) + ", above the " + number(2, n.needed()) + " gate";
            case "intensity_factor" -> "IF " + number(3, n.found()) + ", above the " + number(2, n.needed()) + " gate";
            case "duration" ->
                Wording.duration((long) n.found()) + ", below the " + Wording.duration((long) n.needed()) + " gate";
            case "sound_heart_rate" -> "heart rate is not sound";
            case "ftp", "threshold" -> "no threshold is set";
            default -> n.input().replace('_', ' ') + " " + number(1, n.found()) + ", needed " + number(1, n.needed());
        };
    }

    private String differences(Earlier e) {
        List<String> parts = new ArrayList<>();
        e.normalizedPowerChangeWatts().ifPresent(w -> parts.add("normalized " + signed(0, w) + " W"));
        e.averageHeartRateChangeBpm().ifPresent(b -> parts.add("heart rate " + signed(0, b) + " bpm"));
        if (e.normalizedPowerChangeWatts().isEmpty()) {
            e.speedChangeMetersPerSecond().ifPresent(v -> parts.add("speed " + signed(2, v) + " m/s"));
        }
        e.temperatureChangeCelsius().ifPresent(t -> parts.add(signed(0, t) + " \u00b0C"));
        return String.join(", ", parts);
    }

    String pace(double metersPerSecond) {
        return verdict.session().activity().sport().toLowerCase(Locale.ROOT).contains("swim")
                ? Wording.swimPace(metersPerSecond)
                : Wording.pace(metersPerSecond, units);
    }

    static void add(List<String> parts, String label, OptionalDouble value, int decimals, String unit) {
        value.ifPresent(v -> parts.add(label + number(decimals, v) + unit));
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
