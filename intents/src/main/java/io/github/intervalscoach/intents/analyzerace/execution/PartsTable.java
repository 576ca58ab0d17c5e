package io.github.intervalscoach.intents.analyzerace.execution;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.CoursePart;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of a course side by side; a column that nobody measured is left out. */
record PartsTable(String sport, Units units) {
    /** A column and what it says of a part. */
    private record Column(String name, Function<CoursePart, String> says) {
        boolean isTold(List<CoursePart> parts) {
            return parts.stream().anyMatch(part -> !says.apply(part).isEmpty());
        }
    }

    /** Parts that are numbered. */
    Optional<String> numbered(String unit, List<CoursePart> parts) {
        List<String> numbers =
                IntStream.rangeClosed(1, parts.size()).mapToObj(String::valueOf).toList();
        return named(unit, numbers, parts);
    }

    /** Parts that have a name each. */
    Optional<String> named(String unit, List<String> names, List<CoursePart> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns =
                columns().stream().filter(column -> column.isTold(parts)).toList();
        var table = Table.of(Stream.concat(Stream.of(unit), columns.stream().map(Column::name))
                .toArray(String[]::new));
        for (int i = 0; i < parts.size(); i++) {
            CoursePart part = parts.get(i);
            table.row(Stream.concat(
                            Stream.of(names.get(i)),
                            columns.stream().map(column -> column.says().apply(part)))
                    .toArray(String[]::new));
        }
        return Optional.of(table.toString());
    }

    private List<Column> columns() {
        return List.of(
                new Column("Time", part -> RaceTime.words(part.seconds())),
                new Column(Wording.isRide(sport) ? "Speed" : "Pace", part -> speed(part.speedMetersPerSecond())),
                new Column("Level", part -> speed(part.gradeAdjustedMetersPerSecond())),
                new Column("Power", part -> whole(part.watts(), " W")),
                new Column("Heart rate", part -> whole(part.bpm(), "")),
                new Column(
                        "Net climb",
                        part -> part.netClimbMeters().isPresent()
                                ? units.climb().change(part.netClimbMeters().getAsDouble())
                                : ""));
    }

    private String speed(OptionalDouble metersPerSecond) {
        return metersPerSecond.orElse(0) > 0 ? units.speedOrPace(sport, metersPerSecond.getAsDouble()) : "";
    }

    private static String whole(OptionalDouble value, String unit) {
        return value.isPresent() ? number(0, value.getAsDouble()) + unit : "";
    }
}
