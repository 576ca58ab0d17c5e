package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Earlier;
import io.github.intervalscoach.intents.analyzetraining.answer.NotRead;
import io.github.intervalscoach.intents.analyzetraining.answer.PoolSwim;
import io.github.intervalscoach.intents.analyzetraining.answer.SessionFeel;
import io.github.intervalscoach.intents.answer.PaceWords;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.profile.PaceUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** One session in words. */
record SessionText(Verdict verdict, UnitSystem units, PaceUnit paceUnit) {
    /** Below it a missing log of carbohydrate is no news; house rule. */
    private static final int LONG_SECONDS = 75 * 60;

    private static final double METERS_PER_YARD = 0.9144;

    /** Name, sport, length, load, plan. The name is quoted: it is the athlete's. */
    String subject() {
        Activity a = verdict.session().activity();
        List<String> facts = new ArrayList<>();
        facts.add("\"" + a.name().shown() + "\" " + a.sport());
        a.volume().movingSeconds().ifPresent(s -> facts.add(Wording.duration(s)));
        a.volume().distanceMeters().ifPresent(m -> facts.add(distance(m)));
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

    private String distance(double meters) {
        return isSwim()
                ? number(0, inYards() ? meters / METERS_PER_YARD : meters) + (inYards() ? " yd" : " m")
                : Wording.distance(meters, units);
    }

    private String speed(double metersPerSecond) {
        return Wording.isRide(verdict.session().activity().sport())
                ? "speed " + Wording.speed(metersPerSecond, units)
                : "pace " + pace(metersPerSecond);
    }

    private List<String> strokes(PoolSwim pool) {
        List<String> said = new ArrayList<>();
        String length =
                number(0, inYards() ? pool.lengthMeters() / METERS_PER_YARD : pool.lengthMeters()) + " " + pool.unit();
        said.add((pool.lengths().isPresent() ? pool.lengths().getAsInt() + " lengths" : "lengths") + " of " + length);
        add(said, "", pool.strokesPerMinute(), 0, " strokes/min");
        return said;
    }

    private boolean isSwim() {
        return verdict.session().activity().sport().contains("Swim");
    }

    private boolean inYards() {
        return paceUnit == PaceUnit.SECONDS_PER_100_YARDS;
    }

    /** What the athlete logged; that nothing was is said where it matters. */
    Optional<String> felt() {
        List<String> parts = new ArrayList<>();
        Optional<SessionFeel> felt = verdict.session().felt();
        felt.ifPresent(f -> {
            f.rpe().ifPresent(rpe -> parts.add("RPE " + rpe + " of 10" + bracketed(f.rpeReads(), "")));
            f.feel().ifPresent(feel -> parts.add("feel " + feel + " of 5" + bracketed(f.feelReads(), ", 1 is best")));
            f.carbohydrateGrams()
                    .ifPresent(grams -> parts.add("carbohydrate " + grams + " g"
                            + (grams == 0 ? " (logged)" : perHour(f.carbohydrateGramsPerHour()))));
        });
        boolean missing = felt.map(f -> f.carbohydrateGrams().isEmpty()).orElse(true);
        boolean isLong = verdict.session().activity().volume().movingSeconds().orElse(0) >= LONG_SECONDS;
        if (missing && isLong) {
            parts.add("carbohydrate not logged");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("Logged: " + String.join(", ", parts) + ".");
    }

    private static String bracketed(Optional<String> word, String more) {
        return word.map(known -> " (" + known + more + ")").orElse("");
    }

    private static String perHour(OptionalDouble grams) {
        return grams.isPresent() ? ", " + number(0, grams.getAsDouble()) + " g/h" : "";
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
            case "sound_power" -> "power has spikes";
            case "altitude" -> "no altitude was recorded";
            case "prior_work" -> number(0, n.found()) + " kJ, below the " + number(0, n.needed()) + " kJ gate";
            case "ftp", "threshold" -> "no threshold is set";
            default -> n.input().replace('_', ' ') + " " + number(1, n.found()) + ", needed " + number(1, n.needed());
        };
    }

    private String differences(Earlier e) {
        List<String> parts = new ArrayList<>();
        e.normalizedPowerChangeWatts().ifPresent(w -> parts.add("normalized " + signed(0, w) + " W"));
        e.averageHeartRateChangeBpm().ifPresent(b -> parts.add("heart rate " + signed(0, b) + " bpm"));
        if (e.normalizedPowerChangeWatts().isEmpty()) {
            e.speedChangeMetersPerSecond().ifPresent(change -> parts.add(faster(change)));
        }
        e.temperatureChangeCelsius().ifPresent(t -> parts.add(signed(0, t) + " \u00b0C"));
        return String.join(", ", parts);
    }

    private String faster(double change) {
        double now =
                verdict.session().activity().pace().averageMetersPerSecond().orElse(0);
        return now > 0 && now > change
                ? speed(now) + " against "
                        + (Wording.isRide(verdict.session().activity().sport())
                                ? Wording.speed(now - change, units)
                                : pace(now - change))
                : "speed " + signed(2, change) + " m/s";
    }

    String pace(double metersPerSecond) {
        return PaceWords.of(metersPerSecond, paceUnit);
    }

    static void add(List<String> parts, String label, OptionalDouble value, int decimals, String unit) {
        value.ifPresent(v -> parts.add(label + number(decimals, v) + unit));
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
