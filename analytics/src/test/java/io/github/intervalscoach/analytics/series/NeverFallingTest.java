package io.github.intervalscoach.analytics.series;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NeverFallingTest {
    @Test
    void aSmallFallIsHeldAtTheHighestBefore() {
        var stream = SampleStream.at(new int[] {0, 2, 3, 7, 9}, 5, 20, 10, Double.NaN, 21);

        var result = rising(stream);

        assertThat(value(result).toArray()).containsExactly(5, 20, 20, Double.NaN, 21);
        assertThat(value(result).toSeconds()).containsExactly(0, 2, 3, 7, 9);
        assertThat(basis(result).n()).isEqualTo(4);
        assertThat(basis(result).coverage()).isEqualTo(0.8);
    }

    @Test
    void aFallIsCountedFromTheHighestSoFar() {
        assertRefused(
                rising(SampleStream.everySecond(0, 30, 25, 19)),
                Reason.OUT_OF_DOMAIN,
                new Gap("distance_fall", 10, 11, "meters"));
        assertThat(value(rising(SampleStream.everySecond(0, 30, 25, 20))).toArray())
                .containsExactly(0, 30, 30, 30);
    }

    @Test
    void refusesWhatIsNoDistance() {
        assertRefused(
                rising(SampleStream.everySecond(Double.NaN)),
                Reason.INSUFFICIENT_DATA,
                new Gap("distance", 1, 0, "samples"));
        assertRefused(
                rising(SampleStream.everySecond(0, 2_000_001)),
                Reason.OUT_OF_DOMAIN,
                new Gap("distance", 2_000_000, 2_000_001, "meters"));
    }

    @Property(tries = 200)
    void whatComesOutNeverFalls(@ForAll("streams") SampleStream stream) {
        rising(stream).found().ifPresent(held -> {
            assertThat(held.known()).isEqualTo(stream.known());
            double before = 0;
            for (int i = 0; i < held.samples(); i++) {
                if (held.value(i).isPresent()) {
                    assertThat(held.valueOrNaN(i)).isGreaterThanOrEqualTo(before);
                    before = held.valueOrNaN(i);
                }
            }
        });
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }

    private static MetricResult<SampleStream> rising(SampleStream stream) {
        return stream.neverFalling(ValueDomain.DISTANCE, 10);
    }
}
