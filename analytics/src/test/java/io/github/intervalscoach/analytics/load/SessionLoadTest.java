package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Load of a session from power and from what the athlete says. */
class SessionLoadTest {

    @Test
    @Vector(id = "S-09", metric = "training_stress", oracle = Oracle.DERIVED, cases = 3)
    void ninetyMinutesJustBelowThreshold() {
        TrainingStress ride = value(TrainingStress.of(240, 250, 5400));

        assertThat(ride.intensityFactor()).isCloseTo(0.96, within(1e-12));
        assertThat(ride.points()).isCloseTo(138.24, within(1e-9));
        assertThat(value(TrainingStress.of(250, 250, 3600)).points()).isEqualTo(100);
    }

    @Property(seed = "2026")
    void anHourAtThresholdIsAHundred(@ForAll @IntRange(min = 1, max = 600) int ftp) {
        assertThat(value(TrainingStress.of(ftp, ftp, 3600)).points()).isEqualTo(100);
    }

    @Property(seed = "2026")
    void stressIsLinearInTimeAndSquareInPower(@ForAll @DoubleRange(min = 1, max = 1000) double watts) {
        double once = value(TrainingStress.of(watts, 250, 1800)).points();

        assertThat(value(TrainingStress.of(watts, 250, 3600)).points()).isCloseTo(2 * once, within(1e-9 * once));
        assertThat(value(TrainingStress.of(2 * watts, 250, 1800)).points()).isCloseTo(4 * once, within(1e-9 * once));
    }

    @Test
    void stressRefusesWhatIsNoPowerNoThresholdAndNoTime() {
        assertRefused(TrainingStress.of(200, 0, 3600), Reason.OUT_OF_DOMAIN, new Gap("threshold_power", 1, 0, "watts"));
        assertRefused(
                TrainingStress.of(-1, 250, 3600), Reason.OUT_OF_DOMAIN, new Gap("normalized_power", 0, -1, "watts"));
        assertRefused(
                TrainingStress.of(Double.NaN, 250, 3600),
                Reason.MISSING_INPUT,
                new Gap("normalized_power", 0, 0, "watts"));
        assertRefused(
                TrainingStress.of(Double.POSITIVE_INFINITY, 250, 3600),
                Reason.OUT_OF_DOMAIN,
                new Gap("normalized_power", 2500, Double.MAX_VALUE, "watts"));
        assertRefused(TrainingStress.of(200, 250, 0), Reason.OUT_OF_DOMAIN, new Gap("duration", 1, 0, "seconds"));
        assertThat(value(TrainingStress.of(0, 250, 3600)).points()).isZero();
    }

    @Test
    @Vector(id = "S-07", metric = "session_rpe", oracle = Oracle.PUBLISHED, cases = 4)
    void ratingTimesMinutes() {
        // The rows of Foster 2001 table 5 whose printed product is one
        assertThat(value(SessionRpe.of(7, 60 * 120)).points()).isEqualTo(840);
        assertThat(value(SessionRpe.of(7, 60 * 40)).points()).isEqualTo(280);
        assertThat(value(SessionRpe.of(3, 60 * 60)).points()).isEqualTo(180);
        assertThat(value(SessionRpe.of(2, 60 * 25)).points()).isEqualTo(50);
    }

    @Test
    void stressKeepsWhatTheNormalizedPowerRestsOn() {
        var power = NormalizedPower.of(Streams.of(200, 300), NormalizedPower.Variant.SERVICE);
        var stress = TrainingStress.of(power, 250, 300);

        assertThat(basis(stress)).isEqualTo(basis(power));
        assertThat(basis(stress).caveats()).containsExactly(Caveat.SHORT);
        assertThat(value(stress).intensityFactor()).isCloseTo(0.8, within(1e-12));
        assertRefused(
                TrainingStress.of(NormalizedPower.of(Streams.of(200, 29), NormalizedPower.Variant.SERVICE), 250, 29),
                Reason.INSUFFICIENT_DATA,
                new Gap("power_seconds", 30, 29, "seconds"));
    }

    @Test
    void anAbsentRatingAndOneOfAnotherScaleRefuse() {
        assertRefused(SessionRpe.of(0, 3600), Reason.OUT_OF_DOMAIN, new Gap("rpe", 1, 0, "cr10"));
        assertRefused(SessionRpe.of(15, 3600), Reason.OUT_OF_DOMAIN, new Gap("rpe", 10, 15, "cr10"));
        assertRefused(SessionRpe.of(Double.NaN, 3600), Reason.MISSING_INPUT, new Gap("rpe", 1, 0, "cr10"));
        assertRefused(SessionRpe.of(5, -3), Reason.OUT_OF_DOMAIN, new Gap("duration", 1, -3, "seconds"));
        assertThat(value(SessionRpe.of(1, 600)).points()).isEqualTo(10);
        assertThat(value(SessionRpe.of(10, 600)).points()).isEqualTo(100);
    }

    @Test
    void aSingleSessionIsItsWholeWindow() {
        assertThat(basis(SessionRpe.of(5, 3600)).coverage()).isEqualTo(1);
    }
}
