package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection;
import io.github.intervalscoach.intents.analyzetraining.answer.AfterWork;
import io.github.intervalscoach.intents.analyzetraining.answer.ClimbDone;
import io.github.intervalscoach.intents.analyzetraining.answer.DurabilitySection;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.analyzetraining.answer.SessionComment;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands beside the figures of a session, in words; what was asked for and is not there is said. */
record ExtraText(ActivitySection section, Units units, Scope scope) {
    private static final int MOST_CLIMBS = 10;

    List<String> all() {
        List<String> parts = new ArrayList<>();
        section.durability().map(this::durability).ifPresent(parts::addAll);
        boolean readable = section.notRead().stream().noneMatch(n -> n.metric().equals(ClimbSearch.CLIMBS));
        if (scope.shows(Include.CLIMBS) && readable) {
            parts.add(climbs());
        }
        if (scope.shows(Include.WEATHER)) {
            parts.add(section.weather()
                    .map(weather -> new WeatherText(weather, units).says())
                    .orElse("No weather is stored with this session."));
        }
        if (scope.shows(Include.COMMENTS)) {
            parts.add(comments());
        }
        return parts;
    }

    private List<String> durability(DurabilitySection durability) {
        List<String> parts = new ArrayList<>();
        if (!durability.efforts().isEmpty()) {
            var table =
                    Table.of("Best after", "Length", "Before", "After", "Change", "Before, of 42-day best", "Reads");
            durability
                    .efforts()
                    .forEach(e -> table.row(
                            e.workKilojoules() + " kJ",
                            Wording.duration(e.seconds()),
                            number(0, e.beforeWatts()) + " W",
                            number(0, e.afterWatts()) + " W",
                            signed(1, -e.fadePercent()) + " %",
                            e.beforeOfBestPercent().isPresent()
                                    ? number(0, e.beforeOfBestPercent().getAsDouble()) + " %"
                                    : "unknown",
                            e.verdict().replace('_', ' ')));
            parts.add(table.toString());
            parts.add(meaning(durability.efforts()));
        }
        return parts;
    }

    private static String meaning(List<AfterWork> efforts) {
        boolean silent = efforts.stream().allMatch(e -> e.verdict().equals(PlacedBests.CANNOT_SAY));
        return silent
                ? "As ridden, not as possible: no pair of efforts was all-out before and after the work, so this ride"
                        + " says nothing about durability."
                : "Only rows that read real or within noise were all-out before and after.";
    }

    private String climbs() {
        List<ClimbDone> climbs = section.climbs();
        if (climbs.isEmpty()) {
            return "No climbs of 300 m at 3 % or more were found.";
        }
        List<ClimbDone> shown = climbs.stream()
                .sorted((a, b) -> Double.compare(b.gainMeters(), a.gainMeters()))
                .limit(MOST_CLIMBS)
                .toList();
        var table = Table.of("At", "Length", "Climbed", "Gradient", "Time", "VAM", "Power", "Heart rate");
        climbs.stream()
                .filter(shown::contains)
                .forEach(c -> table.row(
                        units.distance(c.startMeters()),
                        units.distance(c.lengthMeters()),
                        units.climb().of(c.gainMeters()),
                        number(1, c.gradientPercent()) + " %" + category(c),
                        Wording.duration(c.seconds()),
                        units.climb().of(c.ascentMetersPerHour()) + "/h",
                        whole(c.powerWatts(), " W"),
                        whole(c.heartRateBpm(), "")));
        int more = climbs.size() - shown.size();
        return table + (more > 0 ? "\n" + more + " smaller climbs are in the typed answer." : "");
    }

    private static String category(ClimbDone climb) {
        int category = List.of("four", "three", "two", "one").indexOf(climb.category());
        return category >= 0
                ? ", category " + (4 - category)
                : climb.category().equals("hors") ? ", hors cat\u00e9gorie" : "";
    }

    private String comments() {
        return section.comments().isEmpty()
                ? "No comments are written below it."
                : "Comments, as written by others:\n"
                        + IntStream.range(0, section.comments().size())
                                .mapToObj(i -> (i + 1) + ". "
                                        + comment(section.comments().get(i)))
                                .collect(Collectors.joining("\n"));
    }

    private static String comment(SessionComment c) {
        String when = c.written()
                .map(moment -> Wording.shortDate(moment.toLocalDate()) + " "
                        + moment.toLocalTime().withSecond(0).withNano(0) + " ")
                .orElse("");
        return when + c.authorAsWritten().map(name -> "\"" + name + "\": ").orElse("") + "\"" + c.textAsWritten()
                + "\"";
    }

    private static String whole(OptionalDouble value, String unit) {
        return value.isPresent() ? number(0, value.getAsDouble()) + unit : "";
    }
}
