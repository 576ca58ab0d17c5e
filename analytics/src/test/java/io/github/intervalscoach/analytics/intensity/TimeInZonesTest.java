package io.github.intervalscoach.analytics.intensity;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimeInZonesTest {
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
    void zonesAddUpToTheTimeThatIsKnown(@ForAll("streams") SampleStream samples) {
        double known = 0;
        for (int i = 0; i < samples.samples(); i++) {
            known += samples.value(i).isPresent() ? samples.heldSeconds(i) : 0;
        }
        double expected = known;

        TimeInZones.of(samples, List.of(0.0, 100.0, 200.0, 400.0))
                .found()
                .ifPresent(zones -> assertThat(
                                zones.seconds().stream().mapToDouble(s -> s).sum() + zones.unzonedSeconds())
                        .isCloseTo(expected, within(1e-9)));
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }
}
