package io.github.intervalscoach.intents.analyzetraining.period;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.Candidate;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Distribution;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Shift;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** A period in words; from the typed section, so that both channels agree. */
record PeriodText(PeriodSection section, Units units) {
    Optional<String> sports() {
        if (section.bySport().isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("Sport", "Sessions", "Time", "Distance", "Load");
        section.bySport()
                .forEach(s -> table.row(
                        s.sport(),
                        String.valueOf(s.sessions()),
                        Wording.duration(s.movingSeconds()),
                        s.distanceMeters().isPresent()
                                ? units.distance(s.distanceMeters().getAsDouble())
                                : "",
                        whole(s.loadPoints())));
        return Optional.of(table.toString());
    }

    Optional<String> weeks() {
        if (section.weeks().size() < 2 || section.bySport().isEmpty()) {
            return Optional.empty();
        }
        if (section.weeks().stream().anyMatch(w -> !w.bySport().isEmpty())) {
            return Optional.of(WeekTable.of(section));
        }
        return Optional.of("Weeks: "
                + section.weeks().stream()
                        .map(w -> "from " + Wording.shortDate(w.monday())
                                + (w.days() < 7 ? " (" + w.days() + (w.days() == 1 ? " day)" : " days)") : "") + " "
                                + (w.sessions() == 0 ? "nothing" : Wording.duration(w.movingSeconds()))
                                + (w.loadPoints().isPresent() ? ", load " + whole(w.loadPoints()) : ""))
                        .collect(Collectors.joining("; "))
                + ".");
    }

    Optional<String> fitness() {
        return section.fitness()
                .map(f -> {
                    List<String> parts = new ArrayList<>();
                    change(parts, "fitness", f.fitnessStart(), f.fitnessEnd(), v -> number(0, v));
                    change(parts, "form", f.formStart(), f.formEnd(), v -> signed(0, v));
                    f.rampPointsPerWeek().ifPresent(r -> parts.add("ramp " + signed(1, r) + " points/week"));
                    return parts.isEmpty() ? "" : "Load model, end of day: " + String.join(", ", parts) + ".";
                })
                .filter(text -> !text.isEmpty());
    }

    Optional<String> rhythm() {
        List<String> parts = new ArrayList<>();
        section.restDays().ifPresent(days -> parts.add(days + (days == 1 ? " rest day" : " rest days")));
        section.week()
                .ifPresent(w -> parts.add("last 7 full days load " + number(0, w.loadPoints()) + ", monotony "
                        + number(1, w.monotony())
                        + (w.deload().orElse(false) ? " (a lighter week, so not judged)" : "")));
        section.longest()
                .filter(c -> c.movingSeconds().isPresent())
                .ifPresent(c -> parts.add(
                        "longest " + Wording.duration(c.movingSeconds().getAsInt()) + " on "
                                + Wording.shortDate(c.start().toLocalDate()) + " (" + c.id() + ")"));
        return parts.isEmpty() ? Optional.empty() : Optional.of(upper(String.join("; ", parts)) + ".");
    }

    List<String> intensity() {
        return section.distributions().stream().map(PeriodText::intensity).toList();
    }

    private static String intensity(Distribution d) {
        return "Intensity by " + d.by().replace('_', ' ') + " (" + d.sessions() + " of " + d.ofSessions()
                + " sessions): Z1\u20132 " + number(0, d.lowPercent()) + " %, Z3\u20134 " + number(0, d.middlePercent())
                + " %, Z5+ " + number(0, d.highPercent()) + " %, "
                + d.shape().map(shape -> shape.replace('_', ' ')).orElse("too little for a class") + ".";
    }

    Optional<String> before() {
        return section.before()
                .map(c -> "Against " + Wording.shortDate(c.from()) + " to " + Wording.shortDate(c.to()) + " ("
                        + c.sessions() + " sessions, load " + whole(c.loadPoints()) + "): load " + shift(c.load())
                        + "; time " + percent(c.timeChangePercent()) + ".");
    }

    Optional<String> trend() {
        return section.loadTrend()
                .map(t -> "Load a week, older half against newer (from " + Wording.shortDate(t.newerFrom()) + "): "
                        + number(0, t.olderPointsPerWeek()) + " \u2192 " + number(0, t.newerPointsPerWeek()) + ", "
                        + shift(t.change()) + ".");
    }

    private static String shift(Shift shift) {
        return percent(shift.percent())
                + (shift.lowPercent().isPresent() && shift.highPercent().isPresent()
                        ? " (" + signed(0, shift.lowPercent().getAsDouble()) + " to "
                                + signed(0, shift.highPercent().getAsDouble()) + ")"
                        : "")
                + ", "
                + switch (shift.reads()) {
                    case UP -> "more than noise";
                    case DOWN -> "less, beyond noise";
                    case WITHIN_NOISE -> "within noise";
                    case CANNOT_SAY -> "cannot say";
                };
    }

    Optional<String> sessions() {
        if (section.sessions().isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("Day", "Id", "Name as written", "Sport", "Time", "Load");
        for (Candidate c : section.sessions()) {
            table.row(
                    Wording.shortDate(c.start().toLocalDate()),
                    c.id(),
                    c.nameAsWritten().map(n -> "\"" + n + "\"").orElse(""),
                    c.sport().orElse(""),
                    c.movingSeconds().isPresent()
                            ? Wording.duration(c.movingSeconds().getAsInt())
                            : "",
                    whole(c.loadPoints()));
        }
        return Optional.of(table.toString());
    }

    private static void change(
            List<String> parts, String what, OptionalDouble start, OptionalDouble end, DoubleFunction<String> words) {
        if (start.isPresent() && end.isPresent()) {
            parts.add(what + " " + words.apply(start.getAsDouble()) + " \u2192 " + words.apply(end.getAsDouble()));
        } else {
            end.ifPresent(e -> parts.add(what + " " + words.apply(e) + " at the end"));
        }
    }

    private static String percent(OptionalDouble value) {
        return value.isPresent() ? signed(0, value.getAsDouble()) + " %" : "not known";
    }

    private static String whole(OptionalDouble value) {
        return value.isPresent() ? number(0, value.getAsDouble()) : "";
    }

    private static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
