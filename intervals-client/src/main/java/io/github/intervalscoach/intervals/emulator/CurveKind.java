package io.github.intervalscoach.intervals.emulator;

import io.github.intervalscoach.analytics.pace.BestSpeeds;
import io.github.intervalscoach.analytics.power.MeanMaximalCurve;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Optional;

/** What a curve is the best of. */
enum CurveKind {
    /** Mean power, W, by duration. */
    POWER {
        @Override
        Optional<BestCurve> of(Streams streams) {
            return byDuration(streams, "watts");
        }
    },
    /** Mean heart rate, bpm, by duration. */
    HR {
        @Override
        Optional<BestCurve> of(Streams streams) {
            return byDuration(streams, "heartrate");
        }
    },
    /** Time, s, by distance. */
    PACE {
        @Override
        Optional<BestCurve> of(Streams streams) {
            return streams.samples().odometer().flatMap(distance -> byDistance(streams.samples(), distance));
        }

        @Override
        boolean isBetter(double value, double than) {
            return value < than;
        }
    },
    /** Time, s, by distance, as on the flat. */
    GAP {
        @Override
        Optional<BestCurve> of(Streams streams) {
            return streams.column("ga_velocity")
                    .map(column ->
                            streams.samples().integrated(streams.samples().at(column.values())))
                    .flatMap(distance -> byDistance(streams.samples(), distance));
        }

        @Override
        boolean isBetter(double value, double than) {
            return value < than;
        }
    };

    /** The curve of one activity; empty where nothing was recorded that it could be made of. */
    abstract Optional<BestCurve> of(Streams streams);

    boolean isBetter(double value, double than) {
        return value > than;
    }

    private static Optional<BestCurve> byDuration(Streams streams, String type) {
        return streams.stream(type)
                .flatMap(stream -> MeanMaximalCurve.of(stream, GapPolicy.SPLIT).found())
                .map(curve -> BestCurve.of(curve, streams.samples()));
    }

    private static Optional<BestCurve> byDistance(Samples samples, SampleStream distance) {
        return BestSpeeds.of(distance, GapPolicy.SPLIT).found().map(best -> BestCurve.of(best, samples));
    }
}
