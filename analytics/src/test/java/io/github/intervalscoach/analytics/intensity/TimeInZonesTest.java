package io.github.intervalscoach.analytics.intensity;

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
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.intensity.ZoneBounds.Edge;
import io.github.intervalscoach.analytics.intensity.ZoneBounds.Smoothing;
import io.github.intervalscoach.analytics.intensity.ZoneBounds.Zeros;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeInZonesTest {
    private static final ZoneBounds POWER = ZoneBounds.ofPower(List.of(0.0, 150.0, 230.0, 320.0));

    @Test
    void aBoundBelongsToTheZoneAboveIt() {
        var zones = value(TimeInZones.of(SampleStream.everySecond(0, 149, 150, 151, 230), List.of(0.0, 150.0, 230.0)));

        assertThat(zones.seconds()).containsExactly(2.0, 2.0, 1.0);
        assertThat(zones.unzonedSeconds()).isZero();
    }

    @Test
    void aHeartRateOfZeroIsInNoZone() {
        var zones = value(TimeInZones.of(SampleStream.everySecond(0, 0, 120, 160), List.of(60.0, 150.0)));

        assertThat(zones.seconds()).containsExactly(1.0, 1.0);
        assertThat(zones.unzonedSeconds()).isEqualTo(2);
    }

    @Test
    @Vector(id = "S-31", metric = "time_in_zones", oracle = Oracle.PUBLISHED, cases = 4)
    void aRecordedRideWithBoundsThatBelongToTheZoneBelow() {
        var watts = RecordedRide.read().stream(Field.WATTS);
        var zones = value(TimeInZones.of(watts, POWER.edge(Edge.UPPER_INCLUSIVE)));

        assertThat(zones.seconds()).containsExactly(36 * 60 + 25.0, 19 * 60 + 6.0, 58 * 60 + 6.0, 25 * 60 + 40.0);
        assertThat(zones.unzonedSeconds()).isZero();
    }

    @Test
    void theSameRideByTheOtherRules() {
        // Oracle: NumPy on the same file; the smoothing is a trailing mean that grows over the first 30 s.
        var watts = RecordedRide.read().stream(Field.WATTS);

        assertThat(value(TimeInZones.of(watts, POWER)).seconds()).containsExactly(2173.0, 1141.0, 3483.0, 1560.0);
        assertThat(value(TimeInZones.of(watts, POWER.smoothing(Smoothing.THIRTY_SECONDS)))
                        .seconds())
                .containsExactly(2135.0, 1334.0, 3775.0, 1113.0);
        assertThat(value(TimeInZones.of(watts, POWER.edge(Edge.UPPER_INCLUSIVE).smoothing(Smoothing.THIRTY_SECONDS)))
                        .seconds())
                .containsExactly(2136.0, 1335.0, 3774.0, 1112.0);
    }

    @Test
    void theRulesAreNamedInTheResult() {
        var ride = Streams.of(200, 10);

        assertThat(basis(TimeInZones.of(ride, List.of(0.0))).variant()).isEqualTo("lower_inclusive");
        assertThat(basis(TimeInZones.of(ride, POWER.edge(Edge.UPPER_INCLUSIVE))).variant())
                .isEqualTo("upper_inclusive");
        assertThat(basis(TimeInZones.of(ride, POWER.smoothing(Smoothing.THIRTY_SECONDS)))
                        .variant())
                .isEqualTo("lower_inclusive_smoothed_30s");
    }

    @Test
    void aBoundBelongsToTheZoneBelowItExceptTheLowest() {
        var zones = value(TimeInZones.of(
                SampleStream.everySecond(0, 149, 150, 151, 230, 231, 320, 321), POWER.edge(Edge.UPPER_INCLUSIVE)));

        assertThat(zones.seconds()).containsExactly(3.0, 2.0, 2.0, 1.0);
    }

    @Test
    void aLostSensorIsNotPartOfTheHeartRate() {
        var result = TimeInZones.of(
                SampleStream.everySecond(0, 0, 90, 120, 160, Double.NaN),
                ZoneBounds.ofHeartRate(List.of(100.0, 150.0)));

        assertThat(value(result).seconds()).containsExactly(1.0, 1.0);
        assertThat(value(result).unzonedSeconds()).isEqualTo(1);
        assertThat(basis(result).n()).isEqualTo(3);
        assertThat(basis(result).coverage()).isEqualTo(0.5);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertRefused(
                TimeInZones.of(Streams.of(0, 60), ZoneBounds.ofHeartRate(List.of(100.0))),
                Reason.INSUFFICIENT_DATA,
                new Gap("zone_samples", 1, 0, "samples"));
    }

    @Test
    void smoothingIsTheMeanOfTheLastThirtySeconds() {
        // 29 s at 100 W and one at 400 W: 110 W; thirty seconds later the peak is forgotten.
        var zones = value(TimeInZones.of(
                Streams.of(100, 29, 400, 1, 100, 40),
                ZoneBounds.ofPower(List.of(0.0, 109.9, 110.1, 300.0)).smoothing(Smoothing.THIRTY_SECONDS)));

        assertThat(zones.seconds()).containsExactly(29.0 + 11, 30.0, 0.0, 0.0);
    }

    @Test
    void smoothingWeighsEachSampleAsLongAsItStands() {
        // 100 W for 5 s and 400 W for 1 s are 150 W; what is older than 30 s is forgotten.
        var samples = SampleStream.at(new int[] {0, 9, 10, 40}, 100, 400, Double.NaN, 200);
        var zones = value(TimeInZones.of(
                samples, ZoneBounds.ofPower(List.of(0.0, 149.0, 151.0, 199.0)).smoothing(Smoothing.THIRTY_SECONDS)));

        assertThat(zones.seconds()).containsExactly(5.0, 1.0, 0.0, 1.0);
    }

    @Test
    void smoothingLeavesALostSensorOut() {
        var bounds = new ZoneBounds(List.of(1.0, 140.0), Edge.LOWER_INCLUSIVE, Zeros.MISSING, Smoothing.THIRTY_SECONDS);

        assertThat(value(TimeInZones.of(Streams.of(150, 10, 0, 10, 150, 10), bounds))
                        .seconds())
                .containsExactly(0.0, 20.0);
    }

    @Test
    void smoothingRefusesWhatIsNoPower() {
        var bounds = POWER.smoothing(Smoothing.THIRTY_SECONDS);

        assertThat(reason(TimeInZones.of(SampleStream.everySecond(100, -1), bounds)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(TimeInZones.of(SampleStream.everySecond(100, 1e7), bounds)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void zoneOneOfPowerStartsAtZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneBounds.ofPower(List.of(150.0, 230.0)))
                .withMessageContaining("Maybe the bounds are upper bounds?");
        assertThat(POWER.zones()).isEqualTo(4);
        assertThat(POWER.zone(-1)).isZero();
        assertThat(POWER.zone(150)).isEqualTo(2);
    }

    @Test
    void aSampleStandsUntilTheNextAtMostFiveSeconds() {
        var zones = value(TimeInZones.of(SampleStream.at(new int[] {0, 3, 300}, 100, 200, 100), List.of(0.0, 150.0)));

        assertThat(zones.seconds()).containsExactly(4.0, 5.0);
    }

    @Test
    void missingSamplesCountNowhereAndAreTold() {
        var result = TimeInZones.of(SampleStream.everySecond(100, Double.NaN, 200), List.of(0.0, 150.0));

        assertThat(value(result).seconds()).containsExactly(1.0, 1.0);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(reason(TimeInZones.of(SampleStream.everySecond(Double.NaN), List.of(0.0))))
                .isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void boundsThatDoNotRiseAreTheCallersMistake() {
        var ride = Streams.of(200, 10);

        assertThatIllegalArgumentException().isThrownBy(() -> TimeInZones.of(ride, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeInZones.of(ride, List.of(100.0, 100.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeInZones.of(ride, List.of(Double.NaN)));
    }

    @Property(tries = 300)
    void zonesAddUpToTheTimeThatIsKnown(@ForAll("streams") SampleStream samples, @ForAll Edge edge) {
        double known = 0;
        for (int i = 0; i < samples.samples(); i++) {
            known += samples.value(i).isPresent() ? samples.heldSeconds(i) : 0;
        }
        double expected = known;

        for (Smoothing smoothing : Smoothing.values()) {
            TimeInZones.of(samples, POWER.edge(edge).smoothing(smoothing))
                    .found()
                    .ifPresent(zones -> assertThat(sum(zones)).isCloseTo(expected, within(1e-9)));
        }
    }

    @Property(tries = 200)
    void theHalvesOfASessionAddUp(@ForAll("rides") double[] watts, @ForAll @IntRange(min = 1, max = 49) int cut) {
        var whole = SampleStream.everySecond(watts);
        var first = value(TimeInZones.of(whole.slice(0, cut), POWER)).seconds();
        var second =
                value(TimeInZones.of(whole.slice(cut, watts.length), POWER)).seconds();
        var both = value(TimeInZones.of(whole, POWER)).seconds();

        for (int zone = 0; zone < both.size(); zone++) {
            assertThat(first.get(zone) + second.get(zone)).isEqualTo(both.get(zone));
        }
    }

    @Property(tries = 200)
    void orderDoesNotMatter(@ForAll("rides") double[] watts, @ForAll Random random) {
        assertThat(value(TimeInZones.of(SampleStream.everySecond(Days.shuffled(watts, random)), POWER)))
                .isEqualTo(value(TimeInZones.of(SampleStream.everySecond(watts), POWER)));
    }

    @Property(tries = 200)
    void scaleDoesNotMatter(@ForAll("rides") double[] watts, @ForAll Edge edge) {
        var doubled = new ZoneBounds(
                POWER.lower().stream().map(bound -> 2 * bound).toList(), edge, Zeros.COUNT, Smoothing.NONE);

        assertThat(value(TimeInZones.of(SampleStream.everySecond(Days.each(watts, w -> 2 * w)), doubled)))
                .isEqualTo(value(TimeInZones.of(SampleStream.everySecond(watts), POWER.edge(edge))));
    }

    @Property(tries = 300)
    void anyStreamGivesFiniteTimesOrARefusal(
            @ForAll("streams") SampleStream samples,
            @ForAll Edge edge,
            @ForAll Zeros zeros,
            @ForAll Smoothing smoothing) {
        assertFinite(TimeInZones.of(samples, new ZoneBounds(List.of(0.0, 100.0, 200.0), edge, zeros, smoothing)));
    }

    private static double sum(TimeInZones zones) {
        return zones.seconds().stream().mapToDouble(s -> s).sum() + zones.unzonedSeconds();
    }

    @Provide
    Arbitrary<double[]> rides() {
        return Streams.watts(50, 120);
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }
}
