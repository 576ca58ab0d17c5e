package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Positions an athlete did not reach: the track leaps.
 *
 * <dl>
 *   <dt>Formula <dd>great-circle distance between neighbouring positions / time between them, above 12 m/s in a run, 35 in a ride, 3
 *                   in a swim; or more than 100 m while the recorder stood still for over 10 s; or, over the session, the sum of
 *                   these distances and the recorded distance more than 5 % apart
 *   <dt>Needs   <dd>two positions; for the sum a recorded distance of at least 1 km (house rule)
 *   <dt>Edges   <dd>a coordinate off the globe is no position. A lost signal while the recorder ran, as in a tunnel, is judged by
 *                   its speed alone. One wrong position leaps out and back and is one fault
 *   <dt>Source  <dd>convention; the 10 s are a house rule
 *   <dt>Dispute <dd>a wheel sensor is allowed to disagree with GPS by 1 to 3 %; under trees and between houses 5 % is common.
 *                   Accuracy is not recorded by the service, so it is not asked
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class GpsJumps {
    public static final MetricCard CARD = new MetricCard(
            "gps_jumps",
            "m/s",
            Evidence.D,
            List.of(Source.definition(
                    "convention: implied speed above 12, 35 or 3 m/s, a leap above 100 m, 5 % of the way")));

    /** Convention. */
    private static final double TELEPORT_METERS = 100;

    /** A longer hole without any sample is a stopped recorder, seconds (house rule). */
    private static final int STOPPED_SECONDS = 10;

    /** Convention. */
    private static final double MOST_APART_PERCENT = 5;

    private static final double LEAST_METERS = 1_000;

    private static final ValueDomain LATITUDE = new ValueDomain("latitude", -90, 90, "degrees");
    private static final ValueDomain LONGITUDE = new ValueDomain("longitude", -180, 180, "degrees");

    /** How fast an athlete can move; conventions. */
    public enum Sport {
        /** On foot, walking too. */
        RUN(12),
        /** On wheels, downhill too. */
        RIDE(35),
        /** In water. */
        SWIM(3);

        private final double fastest;

        Sport(double metersPerSecond) {
            this.fastest = metersPerSecond;
        }
    }

    private GpsJumps() {}

    /**
     * The jumps, from the position before the first leap to the one after the last. The evidence is the greatest speed,
     * m/s; of a jump across a stop, whose speed may be possible, the distance, m.
     */
    public static List<StreamFault> in(SampleStream latitudeDegrees, SampleStream longitudeDegrees, Sport sport) {
        SamplePairs places = places(latitudeDegrees, longitudeDegrees);
        double[] steps = steps(places);
        double[] speeds = speeds(places, steps);
        var tooFast = Stretch.where(steps.length, places::second, i -> speeds[i] > sport.fastest).stream()
                .map(s -> fault(places, s, greatest(speeds, s), "m/s"));
        var teleports = Stretch.where(
                        steps.length,
                        places::second,
                        i -> speeds[i] <= sport.fastest && steps[i] > TELEPORT_METERS && afterStop(places, i))
                .stream()
                .map(s -> fault(places, s, greatest(steps, s), "meters"));
        return Stream.concat(tooFast, teleports)
                .sorted(Comparator.comparingInt(StreamFault::startSecond))
                .toList();
    }

    /** A track more than 5 % longer or shorter than {@code recordedMeters}; the evidence is how much, percent. */
    public static Optional<StreamFault> againstDistance(
            SampleStream latitudeDegrees, SampleStream longitudeDegrees, double recordedMeters) {
        SamplePairs places = places(latitudeDegrees, longitudeDegrees);
        if (places.size() < 2 || !(recordedMeters >= LEAST_METERS && recordedMeters < Double.POSITIVE_INFINITY)) {
            return Optional.empty();
        }
        double track = Arrays.stream(steps(places)).sum();
        double percent = 100 * (track / recordedMeters - 1);
        int last = places.second(places.size() - 1);
        return Math.abs(percent) > MOST_APART_PERCENT
                ? Optional.of(new StreamFault(Fault.Code.GPS_JUMP, places.second(0), last, percent, "percent"))
                : Optional.empty();
    }

    private static SamplePairs places(SampleStream latitudeDegrees, SampleStream longitudeDegrees) {
        return SamplePairs.of(Only.within(LATITUDE, latitudeDegrees), Only.within(LONGITUDE, longitudeDegrees));
    }

    /** From the place before to each place, m; 0 to the first. */
    private static double[] steps(SamplePairs places) {
        var steps = new double[places.size()];
        for (int i = 1; i < steps.length; i++) {
            steps[i] = GreatCircle.meters(places.left(i - 1), places.right(i - 1), places.left(i), places.right(i));
        }
        return steps;
    }

    private static double[] speeds(SamplePairs places, double[] steps) {
        var speeds = new double[steps.length];
        for (int i = 1; i < speeds.length; i++) {
            speeds[i] = steps[i] / (places.second(i) - places.second(i - 1));
        }
        return speeds;
    }

    private static boolean afterStop(SamplePairs places, int i) {
        return places.heldSeconds(i - 1) >= Stretch.LONGEST_STEP
                && places.second(i) - places.second(i - 1) > STOPPED_SECONDS;
    }

    private static double greatest(double[] values, Stretch stretch) {
        return Arrays.stream(values, stretch.from(), stretch.to() + 1).max().orElseThrow();
    }

    private static StreamFault fault(SamplePairs places, Stretch stretch, double evidence, String unit) {
        return new StreamFault(
                Fault.Code.GPS_JUMP, places.second(stretch.from() - 1), stretch.endSecond(), evidence, unit);
    }
}
