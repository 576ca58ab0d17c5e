package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.terrain.Altitude;
import io.github.intervalscoach.analytics.terrain.Ascent;
import io.github.intervalscoach.analytics.terrain.GradeAdjustedPace;
import io.github.intervalscoach.analytics.terrain.Gradient;
import io.github.intervalscoach.intents.analyzetraining.activity.Reading;
import io.github.intervalscoach.intents.analyzetraining.activity.Stretch;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.StreamKind;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One session and the ground and air it went through.
 *
 * @param speed as covered; absent when the athlete excluded it
 * @param graded on the flat for the same effort, of the service or else of the library; on foot only
 */
record Ground(
        Reading reading,
        Optional<SampleStream> speed,
        Optional<SampleStream> graded,
        Optional<SampleStream> altitude,
        Optional<SampleStream> temperature) {
    static Ground of(Reading reading, Optional<ActivityStreams> streams) {
        Optional<SampleStream> speed = reading.speed().flatMap(s -> find(streams, StreamKind.SPEED_METERS_PER_SECOND));
        Optional<SampleStream> altitude = find(streams, StreamKind.ALTITUDE_METERS);
        Optional<SampleStream> graded = reading.speed().isPresent() && isOnFoot(reading)
                ? find(streams, StreamKind.GRADE_ADJUSTED_SPEED_METERS_PER_SECOND)
                        .or(() -> graded(speed, altitude, reading.distance()))
                : Optional.empty();
        return new Ground(reading, speed, graded, altitude, find(streams, StreamKind.TEMPERATURE_CELSIUS));
    }

    /** Meters climbed from {@code stretch}'s first to its last sample. */
    OptionalDouble climb(Stretch stretch) {
        if (altitude.isEmpty() || reading.distance().isEmpty()) {
            return OptionalDouble.empty();
        }
        return Altitude.of(
                        part(altitude.get(), stretch),
                        part(reading.distance().get(), stretch),
                        Altitude.Smoothing.DISTANCE_WINDOW)
                .found()
                .flatMap(profile ->
                        Ascent.of(profile, Ascent.Altimeter.BAROMETER).found())
                .map(ascent -> OptionalDouble.of(ascent.gainMeters()))
                .orElse(OptionalDouble.empty());
    }

    /** Meters covered in {@code stretch}. */
    OptionalDouble meters(Stretch stretch) {
        if (reading.distance().isEmpty()) {
            return OptionalDouble.empty();
        }
        SampleStream distance = reading.distance().get();
        double first = Double.NaN;
        double last = Double.NaN;
        for (int i = Stretch.index(distance, stretch.from()); i < Stretch.index(distance, stretch.to()); i++) {
            if (distance.value(i).isPresent()) {
                last = distance.value(i).getAsDouble();
                first = Double.isNaN(first) ? last : first;
            }
        }
        return Double.isNaN(first) ? OptionalDouble.empty() : OptionalDouble.of(last - first);
    }

    private static SampleStream part(SampleStream stream, Stretch stretch) {
        return stream.slice(Stretch.index(stream, stretch.from()), Stretch.index(stream, stretch.to()));
    }

    private static Optional<SampleStream> graded(
            Optional<SampleStream> speed, Optional<SampleStream> altitude, Optional<SampleStream> distance) {
        if (speed.isEmpty() || altitude.isEmpty() || distance.isEmpty()) {
            return Optional.empty();
        }
        return Altitude.of(altitude.get(), distance.get(), Altitude.Smoothing.DISTANCE_WINDOW)
                .found()
                .flatMap(profile -> Gradient.of(profile).found())
                .flatMap(gradient -> GradeAdjustedPace.of(
                                speed.get(), gradient.riseOverRun(), GradeAdjustedPace.Variant.EMPIRICAL)
                        .found())
                .map(GradeAdjustedPace::metersPerSecond);
    }

    private static boolean isOnFoot(Reading reading) {
        return reading.activity().sport().endsWith("Run")
                || reading.activity().sport().equals("Walk")
                || reading.activity().sport().equals("Hike");
    }

    private static Optional<SampleStream> find(Optional<ActivityStreams> streams, StreamKind kind) {
        return streams.flatMap(s -> s.find(kind)).filter(stream -> stream.known() > 0);
    }
}
