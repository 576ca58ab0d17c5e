package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The curve is what trying every window finds, for every duration, on all that is hard for it. */
class EveryWindowTest {
    private static final int SECONDS = 3_000;

    @Test
    void ofTheRecordedRide() {
        assertExact(RecordedRide.read().stream(Field.WATTS).toArray());
    }

    @Test
    void ofTheRecordedRideRepeatedAfterAnHour() {
        double[] ride = RecordedRide.read().stream(Field.WATTS).toArray();

        assertExact(ride(i -> ride[i % 1280], 5_000));
        assertExact(ride(i -> ride[i % 1283], 5_000));
    }

    @Test
    void ofSteadyPower() {
        var chance = new Random(1);

        assertExact(ride(i -> 250, SECONDS));
        assertExact(ride(i -> 249 + chance.nextInt(3), SECONDS));
        assertExact(ride(i -> i % 2 == 0 ? 249 : 251, SECONDS));
        assertExact(ride(i -> 0, SECONDS));
    }

    @Test
    void ofIntervals() {
        var chance = new Random(2);

        for (int period : new int[] {2, 30, 32, 60, 61, 64, 96, 480, 720}) {
            assertExact(ride(i -> i % period < period / 2 ? 300 : 100, SECONDS));
            assertExact(ride(i -> i % period < 2 * period / 3 ? 300 : 100, SECONDS));
            assertExact(ride(i -> (i % period < period / 2 ? 300 : 100) + chance.nextInt(3), SECONDS));
        }
    }

    @Test
    void ofSawsWavesAndRamps() {
        assertExact(ride(i -> 100 + i % 60 * 5, SECONDS));
        assertExact(ride(i -> 100 + (59 - i % 60) * 5, SECONDS));
        assertExact(ride(i -> 100 + Math.abs(i % 120 - 60) * 4, SECONDS));
        assertExact(ride(i -> Math.rint(200 + 100 * StrictMath.sin(i / 40.0)), SECONDS));
        assertExact(ride(i -> i, SECONDS));
        assertExact(ride(i -> SECONDS - i, SECONDS));
        assertExact(ride(i -> i == SECONDS / 2 ? 1000 : 0, SECONDS));
    }

    @Test
    void ofFractionsWithinTheErrorOfAddingUp() {
        var chance = new Random(3);

        assertWithinRounding(ride(i -> 3.1, SECONDS));
        assertWithinRounding(ride(i -> 3.1 + 0.01 * chance.nextGaussian(), SECONDS));
        assertWithinRounding(ride(i -> i % 60 < 30 ? 3.3 : 1.1, SECONDS));
        assertWithinRounding(ride(i -> 200 + 100 * StrictMath.sin(i / 40.0), SECONDS));
        assertWithinRounding(ride(i -> i / 7.0, SECONDS));
    }

    /** Lengths around whole blocks and cells, on noise over blocks that repeat. */
    @Property(tries = 150)
    void ofAnyLength(@ForAll @IntRange(min = 1, max = 420) int seconds, @ForAll("patterns") int[] pattern) {
        assertExact(ride(i -> pattern[i % pattern.length], seconds));
    }

    @Property(tries = 20)
    void joinedRidesAreAtLeastAsGoodAsEachAlone(@ForAll("patterns") int[] first, @ForAll("patterns") int[] second) {
        double[] one = Arrays.stream(first).asDoubleStream().toArray();
        double[] other = Arrays.stream(second).asDoubleStream().toArray();
        double[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);

        MeanMaximalCurve joined = curve(both);
        for (double[] part : new double[][] {one, other}) {
            for (int length = 1; length <= part.length; length++) {
                assertThat(joined.at(length).orElseThrow())
                        .isGreaterThanOrEqualTo(curve(part).at(length).orElseThrow());
            }
        }
    }

    @Provide
    Arbitrary<int[]> patterns() {
        return Arbitraries.integers()
                .between(0, 600)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(150);
    }

    private static double[] ride(IntToDoubleFunction watts, int seconds) {
        var values = new double[seconds];
        Arrays.setAll(values, watts);
        return values;
    }

    private static MeanMaximalCurve curve(double[] values) {
        return value(MeanMaximalCurve.of(SampleStream.everySecond(values), GapPolicy.SPLIT));
    }

    private static void assertExact(double[] values) {
        double[] prefix = prefix(values);
        double[] best = everyWindow(prefix);
        MeanMaximalCurve curve = curve(values);
        for (int length = 1; length <= values.length; length++) {
            int start = curve.startSecond(length).orElseThrow();
            boolean exact = curve.at(length).orElseThrow() == best[length] / length
                    && prefix[start + length] - prefix[start] == best[length];
            if (!exact) {
                assertThat(curve.at(length)).as("best of %d s", length).hasValue(best[length] / length);
                assertThat(prefix[start + length] - prefix[start]).isEqualTo(best[length]);
            }
        }
    }

    private static void assertWithinRounding(double[] values) {
        double[] prefix = prefix(values);
        double[] best = everyWindow(prefix);
        MeanMaximalCurve curve = curve(values);
        double slack = 1e-11 * prefix[values.length];
        for (int length = 1; length <= values.length; length++) {
            assertThat(curve.at(length).orElseThrow() * length).isCloseTo(best[length], within(slack));
        }
    }

    private static double[] prefix(double[] values) {
        var prefix = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            prefix[i + 1] = prefix[i] + values[i];
        }
        return prefix;
    }

    /** The greatest sum of each length. */
    private static double[] everyWindow(double[] prefix) {
        var best = new double[prefix.length];
        for (int start = 0; start < prefix.length; start++) {
            for (int end = start + 1; end < prefix.length; end++) {
                best[end - start] = Math.max(best[end - start], prefix[end] - prefix[start]);
            }
        }
        return best;
    }
}
