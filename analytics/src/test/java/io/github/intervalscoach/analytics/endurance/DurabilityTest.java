package io.github.intervalscoach.analytics.endurance;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.power.BestEffort;
import io.github.intervalscoach.analytics.power.DatedWatts;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Best efforts with work in the legs: of one ride, and of many. */
class DurabilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final PriorWork FRESH = PriorWork.kilojoules(0);
    private static final PriorWork TWO_THOUSAND = PriorWork.kilojoules(2000);

    /** 400 W, then 200 W until there are 100 kJ after 350 s, then 300 W. */
    private static final SampleStream RIDE = Streams.of(400, 150, 200, 200, 300, 100, 100, 50);

    @Test
    @Vector(id = "S-49", metric = "durability", oracle = Oracle.DERIVED, cases = 1)
    void fadeOfFiveMinutesAfterTwoThousandKilojoules() {
        var result = Durability.of(rides(342, 330, 310), rides(318, 300, 290), TWO_THOUSAND, TODAY);

        assertThat(value(result).fadePercent()).isCloseTo(7.01754386, within(5e-9));
        assertThat(value(result).freshWatts()).isEqualTo(342);
        assertThat(value(result).fatiguedWatts()).isEqualTo(318);
        assertThat(basis(result).variant()).isEqualTo("2000_kj");
        assertThat(basis(result).n()).isEqualTo(3);
        assertThat(basis(result).coverage()).isEqualTo(1);
    }

    @Test
    void refusesTwoRidesAndSaysWhy() {
        assertRefused(
                Durability.of(rides(342, 330, 310), rides(318, 300), TWO_THOUSAND, TODAY),
                Reason.INSUFFICIENT_DATA,
                new Gap("rides_reaching_the_work", 3, 2, "rides"),
                new Gap("all_out_rides", 3, 2, "rides"));
        assertThat(reason(Durability.of(List.of(), List.of(), TWO_THOUSAND, TODAY)))
                .isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void easyRidesDoNotCountAsFade() {
        // 75 % of 400 W are 300 W.
        var counted = Durability.of(rides(400), rides(300, 300, 300, 299), TWO_THOUSAND, TODAY);
        assertThat(value(counted).fadePercent()).isEqualTo(25);
        assertThat(basis(counted).n()).isEqualTo(3);
        assertThat(basis(counted).coverage()).isEqualTo(0.75);

        assertRefused(
                Durability.of(rides(400), rides(300, 300, 299), TWO_THOUSAND, TODAY),
                Reason.INSUFFICIENT_DATA,
                new Gap("rides_reaching_the_work", 3, 3, "rides"),
                new Gap("all_out_rides", 3, 2, "rides"));
    }

    @Test
    void onlyTheNinetyDaysUpToTheDayCount() {
        var fatigued = List.of(on(0, 310), on(89, 320), on(45, 315));
        assertThat(value(Durability.of(List.of(on(89, 340), on(90, 999), on(-1, 999)), fatigued, TWO_THOUSAND, TODAY))
                        .freshWatts())
                .isEqualTo(340);
        assertRefused(
                Durability.of(rides(340), List.of(on(0, 310), on(90, 320), on(45, 315)), TWO_THOUSAND, TODAY),
                Reason.INSUFFICIENT_DATA,
                new Gap("rides_reaching_the_work", 3, 2, "rides"),
                new Gap("all_out_rides", 3, 2, "rides"));
        assertThat(Durability.of(rides(340), List.of(on(0, 310), on(-1, 320), on(45, 315)), TWO_THOUSAND, TODAY)
                        .found())
                .isEmpty();
    }

    @Test
    void aBestAfterWorkIsABestOfAllToo() {
        assertThat(value(Durability.of(rides(300), rides(330, 320, 310), TWO_THOUSAND, TODAY)))
                .isEqualTo(new Durability(0, 330, 330));
    }

    @Property(tries = 200)
    void fadeIsAShareSoScaleDoesNotMatter(
            @ForAll @DoubleRange(min = 300, max = 500) double fresh,
            @ForAll @DoubleRange(min = 380, max = 500) double fatigued,
            @ForAll @DoubleRange(min = 0.5, max = 3) double factor) {
        var once = fade(fresh, fatigued);
        var scaled = fade(fresh * factor, fatigued * factor);

        assertThat(scaled.fadePercent()).isCloseTo(once.fadePercent(), within(1e-9));
        assertThat(once.fadePercent()).isBetween(0.0, 25.0);
    }

    private static Durability fade(double fresh, double fatigued) {
        return value(Durability.of(rides(fresh), rides(fatigued, fatigued, fatigued), TWO_THOUSAND, TODAY));
    }

    @Test
    void afterWorkOnlyTheRestOfTheRideCounts() {
        var after = BestAfterWork.of(RIDE, PriorWork.kilojoules(100), 100, GapPolicy.SPLIT);

        assertThat(value(after)).isEqualTo(new BestAfterWork(300, 350));
        assertThat(basis(after).variant()).isEqualTo("100_kj");
        assertThat(basis(after).n()).isEqualTo(150);
        assertThat(value(BestAfterWork.of(RIDE, FRESH, 100, GapPolicy.SPLIT))).isEqualTo(new BestAfterWork(400, 0));
    }

    @Test
    void aRideThatEndsTooSoonIsRefusedForWhatItLacks() {
        assertRefused(
                BestAfterWork.of(RIDE, PriorWork.kilojoules(136), 100, GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("prior_work", 136, 135, "kJ"));
        assertRefused(
                BestAfterWork.of(RIDE, PriorWork.kilojoules(135), 100, GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("unbroken_seconds", 100, 0, "seconds"));
        assertRefused(
                BestAfterWork.of(RIDE, PriorWork.kilojoules(100), 151, GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("unbroken_seconds", 151, 150, "seconds"));
        assertThat(value(BestAfterWork.of(RIDE, PriorWork.kilojoules(100), 150, GapPolicy.SPLIT))
                        .startSecond())
                .isEqualTo(350);
        assertThat(reason(BestAfterWork.of(SampleStream.everySecond(-1, 5), FRESH, 1, GapPolicy.SPLIT)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void workForEachKilogram() {
        var work = PriorWork.perKilogram(20, 70);

        assertThat(work).isEqualTo(new PriorWork(1400, "20_kj_per_kg"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorWork.perKilogram(20, 24.9))
                .withMessageContaining("Maybe it is in pounds");
        assertThatIllegalArgumentException().isThrownBy(() -> PriorWork.perKilogram(20, 250.1));
        assertThatIllegalArgumentException().isThrownBy(() -> PriorWork.perKilogram(20, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> PriorWork.perKilogram(-1, 70));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorWork.kilojoules(20_001))
                .withMessageContaining("Maybe it is in joules");
        assertThat(PriorWork.kilojoules(20_000).label()).isEqualTo("20000_kj");
        assertThat(PriorWork.perKilogram(10, 25).kilojoules()).isEqualTo(250);
        assertThat(PriorWork.perKilogram(10, 250).kilojoules()).isEqualTo(2500);
    }

    @Test
    void lostSamplesDoNoWorkAndSlowRecordingDoesTheSame() {
        double[] watts = RIDE.toArray();
        int[] every = IntStream.range(0, watts.length / 2).map(i -> 2 * i).toArray();
        var slow = SampleStream.at(
                every, IntStream.of(every).mapToDouble(i -> watts[i]).toArray());
        assertThat(value(BestAfterWork.of(slow, PriorWork.kilojoules(100), 60, GapPolicy.SPLIT)))
                .isEqualTo(new BestAfterWork(300, 350));

        Arrays.fill(watts, 200, 300, Double.NaN);
        assertThat(value(BestAfterWork.of(
                                SampleStream.everySecond(watts), PriorWork.kilojoules(100), 60, GapPolicy.SPLIT))
                        .startSecond())
                .isEqualTo(417);
    }

    @Test
    void fadeInOneRideComparesBeforeAndAfter() {
        var fade = FadeAfterWork.of(RIDE, PriorWork.kilojoules(100), 100, GapPolicy.SPLIT);

        assertThat(value(fade)).isEqualTo(new FadeAfterWork(25, 400, 300));
        assertThat(basis(fade).variant()).isEqualTo("100_kj");
        assertThat(basis(fade).n()).isEqualTo(150);
        assertThat(value(FadeAfterWork.of(
                                Streams.of(200, 300, 250, 300), PriorWork.kilojoules(60), 200, GapPolicy.SPLIT))
                        .percent())
                .isEqualTo(-25);
    }

    @Test
    void fadeNeedsAnEffortOnEitherSide() {
        assertRefused(
                FadeAfterWork.of(RIDE, PriorWork.kilojoules(100), 151, GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("unbroken_seconds", 151, 150, "seconds"));
        assertRefused(
                FadeAfterWork.of(RIDE, PriorWork.kilojoules(4), 60, GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("unbroken_seconds", 60, 10, "seconds"));
        assertRefused(
                FadeAfterWork.of(RIDE, PriorWork.kilojoules(500), 60, GapPolicy.SPLIT),
                Reason.INSUFFICIENT_DATA,
                new Gap("prior_work", 500, 135, "kJ"));
        assertThat(reason(FadeAfterWork.of(SampleStream.everySecond(-1, 5), FRESH, 1, GapPolicy.SPLIT)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(FadeAfterWork.of(RIDE, FRESH, 60, GapPolicy.SPLIT).found()).isEmpty();
    }

    @Test
    void nothingFadesFromNoPowerAtAll() {
        // A minute of coasting, a stop, ten seconds of 1 kW, a stop, a minute of 200 W.
        int[] seconds = IntStream.range(0, 130)
                .map(i -> i + (i < 60 ? 0 : i < 70 ? 100 : 200))
                .toArray();
        double[] watts = Streams.of(0, 60, 1000, 10, 200, 60).toArray();

        assertRefused(
                FadeAfterWork.of(SampleStream.at(seconds, watts), PriorWork.kilojoules(10), 60, GapPolicy.SPLIT),
                Reason.ZERO_DENOMINATOR,
                new Gap("power_before_work", 1, 0, "watts"));
    }

    @Test
    void saysWhenMuchOfTheLaterPartIsMissing() {
        double[] watts = Streams.of(400, 300, 300, 300).toArray();
        Arrays.fill(watts, 400, 450, Double.NaN);

        assertThat(basis(FadeAfterWork.of(
                                SampleStream.everySecond(watts), PriorWork.kilojoules(100), 60, GapPolicy.SPLIT))
                        .caveats())
                .containsExactly(Caveat.PARTIAL_COVERAGE);
    }

    @Test
    void theRecordedRideFadesByWhatItsCurvesSay() {
        SampleStream watts = RecordedRide.read().stream(Field.WATTS);
        MetricResult<FadeAfterWork> fade = FadeAfterWork.of(watts, PriorWork.kilojoules(1000), 300, GapPolicy.SPLIT);

        // Oracle: NumPy on the decoded file. 1000 kJ are done after 4355 s.
        assertThat(value(fade).beforeWatts()).isCloseTo(340.43, within(1e-9));
        assertThat(value(fade).afterWatts()).isCloseTo(311.4, within(1e-9));
    }

    @Property(tries = 150)
    void anyRideGivesFiniteNumbersOrARefusal(
            @ForAll("streams") SampleStream watts,
            @ForAll @IntRange(max = 60) int kilojoules,
            @ForAll @IntRange(min = 1, max = 60) int seconds,
            @ForAll GapPolicy gaps) {
        var prior = PriorWork.kilojoules(kilojoules);
        assertFinite(FadeAfterWork.of(watts, prior, seconds, gaps));
        assertFinite(BestAfterWork.of(watts, prior, seconds, gaps));
    }

    @Property(tries = 100)
    void moreWorkNeverLeavesABetterEffort(
            @ForAll("rides") double[] watts,
            @ForAll @IntRange(max = 40) int less,
            @ForAll @IntRange(max = 40) int more,
            @ForAll @IntRange(min = 1, max = 30) int seconds) {
        var ride = SampleStream.everySecond(watts);
        var early = BestAfterWork.of(ride, PriorWork.kilojoules(less), seconds, GapPolicy.SPLIT);
        var late = BestAfterWork.of(ride, PriorWork.kilojoules(less + more), seconds, GapPolicy.SPLIT);

        late.found()
                .ifPresent(best -> assertThat(best.watts())
                        .isLessThanOrEqualTo(value(early).watts()));
        assertThat(BestAfterWork.of(ride, FRESH, seconds, GapPolicy.SPLIT)
                        .map(BestAfterWork::watts)
                        .found())
                .isEqualTo(BestEffort.of(ride, seconds, GapPolicy.SPLIT)
                        .map(BestEffort::mean)
                        .found());
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }

    @Provide
    Arbitrary<double[]> rides() {
        return Streams.watts(30, 200);
    }

    private static List<DatedWatts> rides(double... watts) {
        return IntStream.range(0, watts.length)
                .mapToObj(i -> on(10 * i, watts[i]))
                .toList();
    }

    private static DatedWatts on(int daysAgo, double watts) {
        return new DatedWatts(TODAY.minusDays(daysAgo), watts);
    }
}
