package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.series.SampleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Loads from minutes in zones. */
class ZoneTrimpTest {
    @Test
    @Vector(id = "S-04", metric = "edwards_trimp", oracle = Oracle.DERIVED, cases = 1)
    void edwardsWeighsFiveZonesByTheirNumber() {
        assertThat(value(EdwardsTrimp.ofMinutes(10, 20, 15, 8, 2)).points()).isCloseTo(137, within(1e-9));
    }

    @Test
    @Vector(id = "S-05", metric = "lucia_trimp", oracle = Oracle.DERIVED, cases = 1)
    void luciaWeighsThreeZonesByTheirNumber() {
        assertThat(value(LuciaTrimp.ofMinutes(60, 20, 10)).points()).isCloseTo(130, within(1e-9));
    }

    @Test
    void fromAStreamItIsTheSameAsFromItsMinutes() {
        var session = Streams.of(100, 600, 120, 1200, 140, 900, 160, 480, 180, 120);

        assertThat(value(EdwardsTrimp.of(session, 200)).points()).isCloseTo(137, within(1e-9));
        assertThat(value(LuciaTrimp.of(Streams.of(120, 3600, 150, 1200, 175, 600), 140, 170))
                        .points())
                .isCloseTo(130, within(1e-9));
        assertThat(basis(EdwardsTrimp.of(session, 200)).n()).isEqualTo(3300);
        assertThat(basis(EdwardsTrimp.of(session, 200)).caveats()).isEmpty();
    }

    @Property(seed = "2026")
    void edwardsCountsABoundIntoTheZoneAboveIt(
            @ForAll @IntRange(min = 10, max = 25) int tenth, @ForAll @IntRange(min = 1, max = 5) int zone) {
        // A maximum that is a multiple of ten has bounds that are whole beats
        int bound = (zone + 4) * tenth;

        assertThat(edwardsPerMinute(bound, 10 * tenth)).isEqualTo(zone);
        assertThat(edwardsPerMinute(bound - 0.01, 10 * tenth)).isEqualTo(zone - 1);
    }

    @Test
    void edwardsCountsNothingBelowHalfAndZoneFiveAboveTheMaximum() {
        assertThat(edwardsPerMinute(40, 190)).isZero();
        assertThat(edwardsPerMinute(195, 190)).isEqualTo(5);
        assertThat(edwardsPerMinute(300, 190)).isEqualTo(5);
        assertThat(basis(EdwardsTrimp.of(SampleStream.everySecond(199.5), 190)).caveats())
                .isEmpty();
        assertThat(basis(EdwardsTrimp.of(SampleStream.everySecond(199.6), 190)).caveats())
                .containsExactly(Caveat.CLAMPED);
    }

    @Test
    void luciaCountsAThresholdIntoTheZoneAboveIt() {
        assertThat(luciaPerMinute(139.9)).isEqualTo(1);
        assertThat(luciaPerMinute(140)).isEqualTo(2);
        assertThat(luciaPerMinute(169.9)).isEqualTo(2);
        assertThat(luciaPerMinute(170)).isEqualTo(3);
        assertThat(luciaPerMinute(500)).isEqualTo(3);
        assertThat(basis(LuciaTrimp.of(SampleStream.everySecond(250), 140, 170)).caveats())
                .isEmpty();
        assertThat(basis(LuciaTrimp.of(SampleStream.everySecond(251), 140, 170)).caveats())
                .containsExactly(Caveat.CLAMPED);
    }

    @Test
    void aFifthMissingIsSaidAndMoreIsRefused() {
        var fifth = SampleStream.everySecond(join(constant(80, 150), constant(20, GAP)));
        var more = SampleStream.everySecond(join(constant(79, 150), constant(21, GAP)));
        var gap = new Gap("heart_rate_coverage", 80, 79, "percent");

        assertThat(basis(EdwardsTrimp.of(fifth, 190)).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(basis(LuciaTrimp.of(fifth, 140, 170)).coverage()).isEqualTo(0.8);
        assertRefused(EdwardsTrimp.of(more, 190), Reason.INSUFFICIENT_DATA, gap);
        assertRefused(LuciaTrimp.of(more, 140, 170), Reason.INSUFFICIENT_DATA, gap);
    }

    @Test
    void minutesThatAreNoneRefuse() {
        assertRefused(
                EdwardsTrimp.ofMinutes(10, 20, Double.NaN, 8, 2),
                Reason.MISSING_INPUT,
                new Gap("zone_minutes", 0, 0, "minutes"));
        assertRefused(
                LuciaTrimp.ofMinutes(60, -1, 10), Reason.OUT_OF_DOMAIN, new Gap("zone_minutes", 0, -1, "minutes"));
        assertRefused(
                LuciaTrimp.ofMinutes(14_401, 0, 0),
                Reason.OUT_OF_DOMAIN,
                new Gap("zone_minutes", 14_400, 14_401, "minutes"));
        assertThat(value(LuciaTrimp.ofMinutes(0, 0, 0)).points()).isZero();
        assertThat(basis(EdwardsTrimp.ofMinutes(14_400, 0, 0, 0, 0)).n()).isEqualTo(5);
    }

    @Test
    void settingsThatContradictThemselvesAreAMistake() {
        var bpm = SampleStream.everySecond(150);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EdwardsTrimp.of(bpm, 99))
                .withMessageContaining("never set");
        assertThatIllegalArgumentException().isThrownBy(() -> EdwardsTrimp.of(bpm, 251));
        assertThat(value(EdwardsTrimp.of(bpm, 100)).points()).isCloseTo(5 / 60.0, within(1e-12));
        assertThat(value(EdwardsTrimp.of(bpm, 250)).points()).isCloseTo(2 / 60.0, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> EdwardsTrimp.ofMinutes(1, 2, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LuciaTrimp.of(bpm, 170, 140))
                .withMessageContaining("swapped");
        assertThatIllegalArgumentException().isThrownBy(() -> LuciaTrimp.of(bpm, 140, 140));
        assertThatIllegalArgumentException().isThrownBy(() -> LuciaTrimp.of(bpm, 29, 140));
        assertThatIllegalArgumentException().isThrownBy(() -> LuciaTrimp.of(bpm, 140, 251));
        assertThat(value(LuciaTrimp.of(bpm, 30, 250)).points()).isCloseTo(2 / 60.0, within(1e-12));
    }

    private static double edwardsPerMinute(double bpm, int maxBpm) {
        return value(EdwardsTrimp.of(Streams.of(bpm, 60), maxBpm)).points();
    }

    private static double luciaPerMinute(double bpm) {
        return value(LuciaTrimp.of(Streams.of(bpm, 60), 140, 170)).points();
    }
}
