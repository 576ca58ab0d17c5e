package io.github.intervalscoach.analytics.pace;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BestSpeedsTest {
    /** 100 m in 10 s, a hole of 100 s in which 50 m go by, 200 m in 10 s. */
    private static final SampleStream WITH_HOLE = SampleStream.at(
            IntStream.concat(IntStream.rangeClosed(0, 10), IntStream.rangeClosed(110, 120))
                    .toArray(),
            IntStream.concat(
                            IntStream.rangeClosed(0, 10).map(i -> 10 * i),
                            IntStream.rangeClosed(0, 10).map(i -> 150 + 20 * i))
                    .asDoubleStream()
                    .toArray());

    @Test
    void findsTheFastestStretch() {
        // 60 s at 3 m/s, 60 s at 5 m/s, 60 s at 4 m/s
        var bests = of(covered(60, 3, 60, 5, 60, 4), GapPolicy.SPLIT);

        assertThat(bests.fastest(300)).contains(new BestEffort(300, 60, 60));
        assertThat(bests.fastest(100)).contains(new BestEffort(100, 20, 60));
        assertThat(bests.best(60)).contains(new BestEffort(300, 60, 60));
        assertThat(bests.best(90)).contains(new BestEffort(420, 90, 60));
        assertThat(bests.best(60).orElseThrow().metersPerSecond()).isEqualTo(5);
        assertThat(bests.best(180)).contains(new BestEffort(720, 180, 0));
        assertThat(bests.fastest(720)).contains(new BestEffort(720, 180, 0));
        assertThat(bests.best(181)).isEmpty();
        assertThat(bests.fastest(721)).isEmpty();
    }

    @Test
    void aWindowMayStartBetweenSamples() {
        // Ends at 120 s: 300 m in 60 s, and 60 m more before them at 3 m/s
        var bests =
                of(SampleStream.at(new int[] {0, 60, 65, 70, 75, 80}, 0, 180, 205, 230, 255, 280), GapPolicy.ZERO_FILL);
        var sparse = of(SampleStream.at(new int[] {0, 10, 20, 30}, 0, 20, 70, 90), GapPolicy.SPLIT);

        assertThat(bests.fastest(100).orElseThrow().seconds()).isCloseTo(20, within(1e-12));
        // 50 m at 5 m/s between, then 5 m of either side at 2 m/s
        assertThat(sparse.fastest(55)).contains(new BestEffort(55, 12.5, 7.5));
        assertThat(sparse.best(12.5)).contains(new BestEffort(55, 12.5, 7.5));
        assertThat(sparse.fastest(25)).contains(new BestEffort(25, 5, 10));
    }

    @Test
    void noWindowReachesAcrossAHoleUnlessTold() {
        var bests = of(WITH_HOLE, GapPolicy.SPLIT);

        assertThat(bests.fastest(100)).contains(new BestEffort(100, 5, 110));
        assertThat(bests.fastest(200)).contains(new BestEffort(200, 10, 110));
        assertThat(bests.fastest(201)).isEmpty();
        assertThat(bests.best(10)).contains(new BestEffort(200, 10, 110));
        assertThat(bests.best(11)).isEmpty();
        assertThat(basis(BestSpeeds.of(WITH_HOLE, GapPolicy.SPLIT)).variant()).isEqualTo("split");
    }

    @Test
    void skippingJoinsWhatWasRecorded() {
        var bests = of(WITH_HOLE, GapPolicy.SKIP);

        assertThat(bests.fastest(100)).contains(new BestEffort(100, 5, 110));
        assertThat(bests.fastest(250).orElseThrow()).isEqualTo(new BestEffort(250, 15, 5));
        assertThat(bests.best(20)).contains(new BestEffort(300, 20, 0));
        assertThat(bests.best(5)).contains(new BestEffort(100, 5, 110));
        assertThat(bests.fastest(300)).contains(new BestEffort(300, 20, 0));
        assertThat(bests.fastest(301)).isEmpty();
    }

    @Test
    void aRaceClockCountsTheTimeOfAHoleAndNotItsMeters() {
        var bests = of(WITH_HOLE, GapPolicy.ZERO_FILL);

        assertThat(bests.fastest(300)).contains(new BestEffort(300, 120, 0));
        assertThat(bests.fastest(250)).contains(new BestEffort(250, 115, 5));
        assertThat(bests.best(20)).contains(new BestEffort(200, 20, 100));
        assertThat(bests.fastest(301)).isEmpty();
    }

    @Test
    void tenSecondsWithoutADistanceAreStraightAndElevenAHole() {
        assertThat(of(SampleStream.at(new int[] {0, 11}, 0, 55), GapPolicy.SPLIT)
                        .fastest(50))
                .contains(new BestEffort(50, 10, 0));
        assertThat(of(SampleStream.at(new int[] {0, 12}, 0, 60), GapPolicy.SPLIT)
                        .fastest(50))
                .isEmpty();
        assertThat(of(SampleStream.at(new int[] {0, 6, 12}, 0, Double.NaN, 60), GapPolicy.SPLIT)
                        .fastest(50))
                .isEmpty();
        assertThat(of(SampleStream.at(new int[] {0, 6, 11}, 0, Double.NaN, 55), GapPolicy.SPLIT)
                        .fastest(50))
                .isPresent();
    }

    @Test
    void standingStillIsNotPartOfTheBest() {
        var bests = of(covered(30, 0, 60, 4, 30, 0), GapPolicy.SPLIT);

        assertThat(bests.fastest(240)).contains(new BestEffort(240, 60, 30));
        assertThat(bests.best(90).orElseThrow().meters()).isEqualTo(240);
    }

    @Test
    void refusesWhoWentNowhere() {
        assertRefused(
                BestSpeeds.of(SampleStream.everySecond(7, 7), GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("distance_covered", 1, 0, "meters"));
        assertRefused(
                BestSpeeds.of(SampleStream.everySecond(Double.NaN), GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("distance", 1, 0, "samples"));
        assertRefused(
                BestSpeeds.of(SampleStream.everySecond(0, 100, 50), GapPolicy.SPLIT),
                Reason.OUT_OF_DOMAIN,
                new Gap("distance_fall", 10, 50, "meters"));
    }

    @Test
    void missingDistancesAreTold() {
        var result = BestSpeeds.of(SampleStream.everySecond(Double.NaN, 0, 5, Double.NaN, 15), GapPolicy.SKIP);

        assertThat(basis(result).coverage()).isEqualTo(0.6);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(basis(result).variant()).isEqualTo("skip");
        assertThat(value(result).fastest(15)).contains(new BestEffort(15, 3, 1));
    }

    @Test
    void asksForMetersAndSeconds() {
        var bests = of(covered(60, 3), GapPolicy.SPLIT);

        assertThatThrownBy(() -> bests.fastest(0.99)).hasMessageContaining("kilometers");
        assertThatThrownBy(() -> bests.best(0.99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bests.best(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bests.best(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(bests.fastest(1).orElseThrow().seconds()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(bests.best(1)).contains(new BestEffort(3, 1, 0));
    }

    @Property(tries = 150)
    void noOtherWindowIsFaster(
            @ForAll("runs") SampleStream run, @ForAll @DoubleRange(min = 0.05, max = 1) double share) {
        var bests = of(run, GapPolicy.SPLIT);
        int last = run.samples() - 1;
        double distance = Math.max(1, share * run.valueOrNaN(last));
        double time = Math.max(1, share * run.second(last));

        double fastest = bests.fastest(distance).orElseThrow().seconds();
        double farthest = bests.best(time).orElseThrow().meters();

        for (double start = 0; start + time <= run.second(last); start += 0.25) {
            assertThat(at(run, start + time) - at(run, start)).isLessThanOrEqualTo(farthest + 1e-9);
        }
        for (double start = 0; start + fastest * 0.999 <= run.second(last); start += 0.25) {
            assertThat(at(run, start + fastest * 0.999) - at(run, start)).isLessThan(distance);
        }
    }

    @Property(tries = 150)
    void theBestIsReallyThere(
            @ForAll("runs") SampleStream run, @ForAll @DoubleRange(min = 0.05, max = 1) double share) {
        var bests = of(run, GapPolicy.SPLIT);
        int last = run.samples() - 1;
        BestEffort fastest =
                bests.fastest(Math.max(1, share * run.valueOrNaN(last))).orElseThrow();
        BestEffort farthest = bests.best(Math.max(1, share * run.second(last))).orElseThrow();

        for (BestEffort best : new BestEffort[] {fastest, farthest}) {
            assertThat(at(run, best.startSecond() + best.seconds()) - at(run, best.startSecond()))
                    .isCloseTo(best.meters(), within(1e-6));
        }
        assertThat(bests.best(Math.max(1, fastest.seconds())).orElseThrow().meters())
                .isGreaterThanOrEqualTo(fastest.meters() - 1e-6);
    }

    @Property(tries = 100)
    void fartherTakesLongerAndLongerGetsFarther(@ForAll("runs") SampleStream run) {
        var bests = of(run, GapPolicy.SPLIT);
        int last = run.samples() - 1;
        double before = 0;
        for (double meters = 1; meters <= run.valueOrNaN(last); meters += run.valueOrNaN(last) / 20) {
            double seconds = bests.fastest(meters).orElseThrow().seconds();
            assertThat(seconds).isGreaterThanOrEqualTo(before - 1e-9);
            before = seconds;
        }
        before = 0;
        for (int seconds = 1; seconds <= run.second(last); seconds += 3) {
            double meters = bests.best(seconds).orElseThrow().meters();
            assertThat(meters).isGreaterThanOrEqualTo(before - 1e-9);
            before = meters;
        }
    }

    @Property(tries = 200)
    void anyStreamGivesFiniteNumbersOrARefusal(@ForAll("streams") SampleStream samples, @ForAll GapPolicy gaps) {
        BestSpeeds.of(samples, gaps).found().ifPresent(bests -> {
            bests.fastest(100)
                    .ifPresent(best -> assertThat(best.metersPerSecond()).isFinite());
            bests.best(30).ifPresent(best -> assertThat(best.startSecond()).isFinite());
        });
    }

    @ParameterizedTest
    @EnumSource
    void withoutHolesThePolicyDoesNotMatter(GapPolicy gaps) {
        assertThat(of(covered(60, 3, 60, 5, 60, 4), gaps).fastest(333))
                .isEqualTo(of(covered(60, 3, 60, 5, 60, 4), GapPolicy.SPLIT).fastest(333));
    }

    /** Runs with a sample every 1 to 8 s, some of it standing. */
    @Provide
    Arbitrary<SampleStream> runs() {
        var steps = Arbitraries.integers().between(1, 8).array(int[].class).ofSize(40);
        var speeds = Arbitraries.oneOf(
                        Arbitraries.just(0.0), Arbitraries.doubles().between(0.5, 8))
                .array(double[].class)
                .ofMinSize(5)
                .ofMaxSize(40);
        return Combinators.combine(steps, speeds).as((step, speed) -> {
            var seconds = new int[speed.length + 2];
            var meters = new double[speed.length + 2];
            seconds[1] = 1;
            meters[1] = 4;
            for (int i = 0; i < speed.length; i++) {
                seconds[i + 2] = seconds[i + 1] + step[i];
                meters[i + 2] = meters[i + 1] + step[i] * speed[i];
            }
            return SampleStream.at(seconds, meters);
        });
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }

    /** Distance at 1 Hz from stretches: seconds, m/s, seconds, m/s … */
    private static SampleStream covered(double... secondsAndSpeeds) {
        double[] values = {0};
        for (int k = 0; k < secondsAndSpeeds.length; k += 2) {
            int from = values.length;
            values = java.util.Arrays.copyOf(values, from + (int) secondsAndSpeeds[k]);
            for (int i = from; i < values.length; i++) {
                values[i] = values[i - 1] + secondsAndSpeeds[k + 1];
            }
        }
        return SampleStream.everySecond(values);
    }

    private static double at(SampleStream run, double second) {
        int i = 0;
        while (i + 2 < run.samples() && run.second(i + 1) <= second) {
            i++;
        }
        double share = (second - run.second(i)) / (run.second(i + 1) - run.second(i));
        return run.valueOrNaN(i) + share * (run.valueOrNaN(i + 1) - run.valueOrNaN(i));
    }

    private static BestSpeeds of(SampleStream distance, GapPolicy gaps) {
        return value(BestSpeeds.of(distance, gaps));
    }
}
