package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.insight.ActivityWeather;
import io.github.intervalscoach.intents.model.insight.Comment;
import io.github.intervalscoach.intents.model.insight.Track;
import io.github.intervalscoach.intents.model.insight.Track.Position;
import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intervals.wire.MapRow;
import io.github.intervalscoach.intervals.wire.MessageRow;
import io.github.intervalscoach.intervals.wire.WeatherRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an activity was, in what weather, and what was said about it. */
final class SurroundingsMapping {
    private SurroundingsMapping() {}

    /** Gaps stay in place, so that samples keep their number. */
    static Optional<Track> track(MapRow row) {
        if (row.latlngs() == null) {
            return Optional.empty();
        }
        List<Optional<Position>> samples = new ArrayList<>();
        for (@Nullable List<@Nullable Double> pair : row.latlngs()) {
            samples.add(position(pair));
        }
        return samples.stream().allMatch(Optional::isEmpty) ? Optional.empty() : Optional.of(new Track(samples));
    }

    private static Optional<Position> position(@Nullable List<@Nullable Double> pair) {
        OptionalDouble north = Values.at(pair, 0);
        OptionalDouble east = Values.at(pair, 1);
        boolean known =
                north.isPresent() && east.isPresent() && Position.isOnTheGlobe(north.getAsDouble(), east.getAsDouble());
        return known ? Optional.of(new Position(north.getAsDouble(), east.getAsDouble())) : Optional.empty();
    }

    /** Nothing when the service knows nothing. */
    static Optional<ActivityWeather> weather(WeatherRow row) {
        var weather = new ActivityWeather(
                span(row.minWeatherTemp(), row.averageWeatherTemp(), row.maxWeatherTemp()),
                span(row.minFeelsLike(), row.averageFeelsLike(), row.maxFeelsLike()),
                span(row.minWindSpeed(), row.averageWindSpeed(), row.maxWindSpeed()),
                Values.number(row.averageWindGust()),
                Values.number(row.prevailingWindDeg()),
                Values.number(row.headwindPercent()),
                Values.number(row.tailwindPercent()),
                Values.number(row.averageClouds()),
                Values.number(row.maxRain()));
        boolean tells = Stream.of(
                        weather.temperatureCelsius().average(),
                        weather.windMetersPerSecond().average(),
                        weather.cloudsPercent(),
                        weather.mostRainMillimeters())
                .anyMatch(OptionalDouble::isPresent);
        return tells ? Optional.of(weather) : Optional.empty();
    }

    private static ActivityWeather.Span span(@Nullable Double least, @Nullable Double average, @Nullable Double most) {
        return new ActivityWeather.Span(Values.number(least), Values.number(average), Values.number(most));
    }

    /** Those that still stand and say something, oldest first. */
    static List<Comment> comments(List<MessageRow> rows) {
        return rows.stream()
                .filter(row -> row.deleted() == null)
                .flatMap(SurroundingsMapping::comment)
                .sorted(Comparator.comparing(
                                (Comment comment) -> comment.written().orElse(Instant.EPOCH))
                        .thenComparing(Comment::id))
                .toList();
    }

    private static Stream<Comment> comment(MessageRow row) {
        Optional<OutsideText> text = Values.prose(row.content());
        return text.isEmpty()
                ? Stream.empty()
                : Stream.of(new Comment(
                        Values.requireId("id", row.id()),
                        Values.id(row.athleteId()),
                        Values.text(row.name()).map(OutsideText::name),
                        Instants.find(row.created()),
                        text.get(),
                        new ExactText(String.valueOf(row.content()))));
    }
}
