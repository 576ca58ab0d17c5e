package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Earlier;
import io.github.intervalscoach.intents.analyzetraining.answer.PoolSwim;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** One session in words. */
record SessionText(Verdict verdict, Units units) {
    /** Name, sport, length, load, plan. The name is quoted: it is the athlete's. */
    String subject() {
        Activity a = verdict.session().activity();
        List<String> facts = new ArrayList<>();
        facts.add("\"" + a.name().shown() + "\" " + a.sport());
        a.volume().movingSeconds().ifPresent(s -> facts.add(Wording.duration(s)));
        a.volume().distanceMeters().ifPresent(m -> facts.add(units.distance(a.sport(), m)));
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
                .forEach(speed -> figures.add(speed(speed)));
        s.pool().ifPresent(pool -> figures.addAll(strokes(pool)));
        add(figures, "heart rate ", s.heart().average(), 0, " bpm");
        add(figures, "highest ", s.heart().max(), 0, " bpm");
        return figures.isEmpty() ? "No power, pace or heart rate to show." : sentence(String.join(", ", figures));
    }

    private String speed(double metersPerSecond) {
        return (Wording.isRide(sport()) ? "speed " : "pace ") + told(metersPerSecond);
    }

    private String told(double metersPerSecond) {
        return units.speedOrPace(sport(), metersPerSecond);
    }

    private String sport() {
        return verdict.session().activity().sport();
    }

    private List<String> strokes(PoolSwim pool) {
        List<String> said = new ArrayList<>();
        String length = units.distance(sport(), pool.lengthMeters());
        said.add((pool.lengths().isPresent() ? pool.lengths().getAsInt() + " lengths" : "lengths") + " of " + length);
        add(said, "", pool.strokesPerMinute(), 0, " strokes/min");
        return said;
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
                                                ? told(part.speedMetersPerSecond()
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

    private String differences(Earlier e) {
        List<String> parts = new ArrayList<>();
        e.normalizedPowerChangeWatts().ifPresent(w -> parts.add("normalized " + signed(0, w) + " W"));
        e.averageHeartRateChangeBpm().ifPresent(b -> parts.add("heart rate " + signed(0, b) + " bpm"));
        if (e.normalizedPowerChangeWatts().isEmpty()) {
            e.speedChangeMetersPerSecond().ifPresent(change -> parts.add(faster(change)));
        }
        e.temperatureChangeCelsius()
                .ifPresent(t -> parts.add(units.temperature().change(t)));
        return String.join(", ", parts);
    }

    private String faster(double change) {
        double now =
                verdict.session().activity().pace().averageMetersPerSecond().orElse(0);
        return now > 0 && now > change
                ? speed(now) + " against " + told(now - change)
                : "speed " + signed(2, change) + " m/s";
    }

    String pace(double metersPerSecond) {
        return units.pace(sport(), metersPerSecond);
    }

    static void add(List<String> parts, String label, OptionalDouble value, int decimals, String unit) {
        value.ifPresent(v -> parts.add(label + number(decimals, v) + unit));
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
