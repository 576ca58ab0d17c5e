package io.github.intervalscoach.analytics.pace;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SwimTest {
    @Test
    @Vector(id = "S-15", metric = "swim_stress", oracle = Oracle.DERIVED, cases = 1)
    void twentyEightHundredMetersInFiftyMinutes() {
        var stress = value(SwimStress.of(2800, 3000, 1.10));

        // The reference prints ...664 in the eighth place; (28/33)³ · 250/3 is 50.90389663392. Relative 1e-9 covers
        // both
        assertThat(stress.points()).isCloseTo(50.90389664, within(5e-8));
        assertThat(stress.points()).isCloseTo(50.90389663392, within(1e-11));
        assertThat(stress.intensityFactor()).isCloseTo(2800 / 3000.0 / 1.1, within(1e-12));
    }

    @Test
    @Vector(id = "S-15", metric = "swim_score_power", oracle = Oracle.DERIVED, cases = 1)
    void aSwimmerOfSeventyKilogramsAtOnePointTwo() {
        assertThat(value(SwimScorePower.of(70, 1.2)).watts()).isCloseTo(76.32, within(1e-9));
    }

    @Test
    void anHourAtCriticalSpeedIsAHundred() {
        assertThat(value(SwimStress.of(3960, 3600, 1.1)).points()).isCloseTo(100, within(1e-9));
        assertThat(value(SwimStress.of(0, 3600, 1.1)).points()).isZero();
        assertThat(value(SwimScorePower.of(70, 0)).watts()).isZero();
    }

    @Test
    void unitsThatCannotBeAreRefused() {
        assertRefused(
                SwimStress.of(2800, 3000, 95), Reason.OUT_OF_DOMAIN, new Gap("critical_swim_speed", 3, 95, "m/s"));
        assertRefused(
                SwimStress.of(2800, 3000, 0.19),
                Reason.OUT_OF_DOMAIN,
                new Gap("critical_swim_speed", 0.2, 0.19, "m/s"));
        assertRefused(SwimStress.of(2800, 50, 1.1), Reason.OUT_OF_DOMAIN, new Gap("mean_swim_speed", 3, 56, "m/s"));
        assertRefused(SwimStress.of(-1, 1, 1.1), Reason.OUT_OF_DOMAIN, new Gap("mean_swim_speed", 0, -1, "m/s"));
        assertRefused(SwimStress.of(2800, 0, 1.1), Reason.OUT_OF_DOMAIN, new Gap("duration", 1, 0, "seconds"));
        assertRefused(
                SwimStress.of(Double.NaN, 3000, 1.1), Reason.MISSING_INPUT, new Gap("mean_swim_speed", 0, 0, "m/s"));
        assertRefused(SwimScorePower.of(19, 1), Reason.OUT_OF_DOMAIN, new Gap("body_mass", 20, 19, "kg"));
        assertRefused(SwimScorePower.of(251, 1), Reason.OUT_OF_DOMAIN, new Gap("body_mass", 250, 251, "kg"));
        assertRefused(SwimScorePower.of(70, 3.1), Reason.OUT_OF_DOMAIN, new Gap("swim_speed", 3, 3.1, "m/s"));
    }

    @Property(tries = 100)
    void goesWithTheCubeOfSpeed(@ForAll @DoubleRange(min = 0.1, max = 1.5) double speed) {
        assertThat(value(SwimStress.of(2 * speed * 3600, 3600, 1)).points())
                .isCloseTo(8 * value(SwimStress.of(speed * 3600, 3600, 1)).points(), within(1e-6));
        assertThat(value(SwimScorePower.of(70, 2 * speed)).watts())
                .isCloseTo(8 * value(SwimScorePower.of(70, speed)).watts(), within(1e-9));
    }

    @Property(tries = 200)
    void anyNumbersGiveAFiniteOneOrARefusal(@ForAll double meters, @ForAll double seconds, @ForAll double speed) {
        assertFinite(SwimStress.of(meters, seconds, speed));
        assertFinite(SwimStress.of(meters, seconds, 1));
        assertFinite(SwimStress.of(meters, 100, 1));
        assertFinite(SwimScorePower.of(meters, speed));
        assertFinite(RunningStress.of(meters, 4, seconds));
        assertFinite(RunningStress.of(4, speed, seconds));
    }
}
