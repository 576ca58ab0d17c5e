package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The best of one duration, and the test of twenty minutes that rests on it. */
class BestEffortTest {
    @Test
    void isTheBestWindowAndTheFirstOnATie() {
        var ride = SampleStream.everySecond(1, 5, 3, 9, 2, 6, 6);

        assertThat(value(BestEffort.of(ride, 2, GapPolicy.SPLIT))).isEqualTo(new BestEffort(6, 2, 2));
        assertThat(value(BestEffort.of(ride, 1, GapPolicy.SPLIT))).isEqualTo(new BestEffort(9, 1, 3));
        assertThat(value(BestEffort.of(ride, 7, GapPolicy.SPLIT))).isEqualTo(new BestEffort(32 / 7.0, 7, 0));
    }

    @Test
    void ofAPartLooksNowhereElse() {
        var ride = SampleStream.everySecond(9, 9, 1, 2, 3, 4, 9, 9);

        assertThat(value(BestEffort.of(ride, 2, 6, 2, GapPolicy.SPLIT))).isEqualTo(new BestEffort(3.5, 2, 4));
        assertRefused(
                BestEffort.of(ride, 2, 6, 5, GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("unbroken_seconds", 5, 4, "seconds"));
        assertRefused(
                BestEffort.of(ride, 8, 20, 1, GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("unbroken_seconds", 1, 0, "seconds"));
    }

    @Test
    void doesNotBridgeAStopUnlessAsked() {
        var ride = SampleStream.at(new int[] {0, 1, 2, 100, 101}, 100, 300, 300, 400, 300);

        assertThat(value(BestEffort.of(ride, 2, GapPolicy.SPLIT))).isEqualTo(new BestEffort(350, 2, 100));
        assertThat(value(BestEffort.of(ride, 4, GapPolicy.SKIP))).isEqualTo(new BestEffort(325, 4, 1));
        assertRefused(
                BestEffort.of(ride, 4, GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("unbroken_seconds", 4, 3, "seconds"));
        assertThat(basis(BestEffort.of(ride, 2, GapPolicy.SKIP)).variant()).isEqualTo("skip");
    }

    @Test
    void refusesNegativeValuesAndNoDurationIsTheCallersMistake() {
        assertThat(reason(BestEffort.of(SampleStream.everySecond(1, -1), 1, GapPolicy.SPLIT)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestEffort.of(SampleStream.everySecond(1), 0, GapPolicy.SPLIT));
    }

    @Property(tries = 150)
    void isOnePointOfTheCurve(
            @ForAll("streams") SampleStream samples,
            @ForAll GapPolicy gaps,
            @ForAll @IntRange(min = 1, max = 99) int seconds) {
        var one = BestEffort.of(samples, seconds, gaps);
        assertFinite(one);
        MeanMaximalCurve.of(samples, gaps).found().ifPresent(curve -> {
            assertThat(one.found().isPresent()).isEqualTo(curve.at(seconds).isPresent());
            one.found()
                    .ifPresent(best ->
                            assertThat(best.mean()).isCloseTo(curve.at(seconds).orElseThrow(), withinPercentage(1e-7)));
        });
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }

    @Test
    void aTestIsTwentyMinutesAfterFiveHardOnes() {
        var ride = Streams.of(150, 900, 340, 300, 120, 600, 300, 1200, 100, 300);

        assertThat(value(TwentyMinuteTest.of(ride))).isEqualTo(new TwentyMinuteTest(300, 1800, 340));
        assertThat(basis(TwentyMinuteTest.of(ride)).n()).isEqualTo(3300);
        assertThat(basis(TwentyMinuteTest.of(ride)).caveats()).isEmpty();
    }

    @Test
    void fiveMinutesAsHardAsTheTwentyAreHardEnoughAndLessAreNot() {
        assertThat(value(TwentyMinuteTest.of(Streams.of(300, 300, 100, 60, 300, 1200, 299, 99)))
                        .priorWatts())
                .isEqualTo(300);
        assertRefused(
                TwentyMinuteTest.of(Streams.of(299, 300, 100, 60, 300, 1200)),
                Reason.NOT_APPLICABLE,
                new Gap("prior_five_minutes", 300, 299, "watts"));
        assertRefused(
                TwentyMinuteTest.of(Streams.of(300, 1200, 400, 299)),
                Reason.NOT_APPLICABLE,
                new Gap("prior_five_minutes", 324.9166666666667, 0, "watts"));
    }

    @Test
    void aRideShorterThanTheTestIsRefused() {
        assertRefused(
                TwentyMinuteTest.of(Streams.of(300, 1199)),
                Reason.INSUFFICIENT_DATA,
                new Gap("unbroken_seconds", 1200, 1199, "seconds"));
    }

    @Test
    void saysWhenMuchOfTheRideIsMissing() {
        var seconds = new double[3000];
        Arrays.fill(seconds, 0, 300, 320);
        Arrays.fill(seconds, 300, 600, Double.NaN);
        Arrays.fill(seconds, 600, 3000, 300);

        assertThat(basis(TwentyMinuteTest.of(SampleStream.everySecond(seconds))).caveats())
                .containsExactly(Caveat.PARTIAL_COVERAGE);
    }
}
