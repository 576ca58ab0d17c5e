package io.github.intervalscoach.analytics.race;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.pace.ThresholdPaceCandidates.Way;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class VdotTest {
    private static final double MILE = 1609.344;
    private static final double[] DISTANCES = {
        1500, MILE, 3000, 2 * MILE, 5000, 8000, 10_000, 10 * MILE, 20_000, 21_097.5, 30_000, 42_195
    };
    private static final RaceEffort FIFTEEN_KILOMETRES = new RaceEffort(15_000, 67 * 60 + 48);

    @Test
    @Vector(id = "S-44", metric = "vdot", oracle = Oracle.PUBLISHED, cases = 13)
    void fifteenKilometersAndWhatRunworksMakesOfThem() {
        double[] published = {
            346.1, 374.0, 739.9, 798.1, 1275.1, 2089.4, 2643.9, 4384.9, 5531.9, 5856.7, 8518.5, 12_178.7
        };
        Vdot vdot = value(Vdot.of(FIFTEEN_KILOMETRES));

        assertThat(vdot.value()).isCloseTo(46.4, within(0.05));
        for (int i = 0; i < DISTANCES.length; i++) {
            assertThat(value(vdot.secondsFor(DISTANCES[i]))).isCloseTo(published[i], Percentage.withPercentage(0.03));
        }
    }

    @Test
    @Vector(id = "S-44", metric = "vdot", oracle = Oracle.DERIVED, cases = 13)
    void fifteenKilometersByTheEquations() {
        double[] derived = {
            346.07, 373.98, 739.75, 798.07, 1274.93, 2089.10, 2643.47, 4385.54, 5532.71, 5857.83, 8519.61, 12_180.78
        };
        Vdot vdot = value(Vdot.of(FIFTEEN_KILOMETRES));

        assertThat(vdot.value()).isCloseTo(46.39652414, within(5.001e-9));
        for (int i = 0; i < DISTANCES.length; i++) {
            assertThat(value(vdot.secondsFor(DISTANCES[i]))).isCloseTo(derived[i], within(0.00501));
        }
    }

    @Test
    @Vector(id = "S-45", metric = "vdot", oracle = Oracle.PUBLISHED, cases = 8)
    void rowsOfTheBook() {
        double[] distances = {5000, 10_000, 21_097.5, 42_195};
        double[] forty = {1448, 3003, 6659, 13_785};
        double[] sixty = {1023, 2122, 4689, 9805};

        for (int i = 0; i < distances.length; i++) {
            assertThat(value(new Vdot(40).secondsFor(distances[i])))
                    .isCloseTo(forty[i], Percentage.withPercentage(0.13));
            assertThat(value(new Vdot(60).secondsFor(distances[i])))
                    .isCloseTo(sixty[i], Percentage.withPercentage(0.13));
        }
    }

    @Test
    @Vector(id = "S-45", metric = "vdot", oracle = Oracle.DERIVED, cases = 14)
    void theSameRowsByTheEquations() {
        double[] distances = {5000, 10_000, 21_097.5, 42_195};
        double[] forty = {1446.22, 3000.77, 6653.91, 13_777.42};
        double[] sixty = {1022.79, 2121.85, 4688.59, 9802.48};
        double[] more = {MILE, 3000, 5000, 10_000, 21_097.5, 42_195};
        double[] fiftyFive = {321.28, 636.95, 1102.21, 2285.52, 5056.04, 10_554.76};

        for (int i = 0; i < distances.length; i++) {
            assertThat(value(new Vdot(40).secondsFor(distances[i]))).isCloseTo(forty[i], within(0.00501));
            assertThat(value(new Vdot(60).secondsFor(distances[i]))).isCloseTo(sixty[i], within(0.00501));
        }
        for (int i = 0; i < more.length; i++) {
            assertThat(value(new Vdot(55).secondsFor(more[i]))).isCloseTo(fiftyFive[i], within(0.00501));
        }
    }

    @Test
    void minutesAndMetersAMinuteAreNotMixedWithSeconds() {
        // 5 km in 20:00 is a VDOT of 49.8; with seconds in the share, or m/s in the cost, it would be far off
        assertThat(value(Vdot.of(new RaceEffort(5000, 1200))).value()).isCloseTo(49.8, within(0.05));
    }

    @Test
    void timesOutsideTheTablesAreTold() {
        assertThat(basis(Vdot.of(new RaceEffort(1500, 210))).caveats()).isEmpty();
        assertThat(basis(Vdot.of(new RaceEffort(1500, 209))).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(basis(Vdot.of(new RaceEffort(42_195, 14_400))).caveats()).isEmpty();
        assertThat(basis(Vdot.of(new RaceEffort(42_195, 14_401))).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(basis(new Vdot(30).secondsFor(42_195)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(basis(new Vdot(40).secondsFor(42_195)).caveats()).isEmpty();
    }

    @Test
    void otherDistancesAndTimesAreRefused() {
        assertRefused(
                Vdot.of(new RaceEffort(1499, 300)),
                Reason.OUT_OF_DOMAIN,
                new Gap("race_distance", 1500, 1499, "meters"));
        assertRefused(
                Vdot.of(new RaceEffort(50_000, 15_000)),
                Reason.OUT_OF_DOMAIN,
                new Gap("race_distance", 42_195 * 1.01, 50_000, "meters"));
        assertThat(Vdot.of(new RaceEffort(42_600, 12_000)).found()).isPresent();
        assertRefused(
                Vdot.of(new RaceEffort(42_195, 18_060)),
                Reason.OUT_OF_DOMAIN,
                new Gap("race_time", 300, 301, "minutes"));
        assertThat(gaps(Vdot.of(new RaceEffort(10_000, 18_000))).get(0).input()).isEqualTo("vdot");
        assertThat(reason(new Vdot(50).secondsFor(800))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(new Vdot(12).secondsFor(42_195))).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void aVdotIsTenToAHundred() {
        assertThatThrownBy(() -> new Vdot(9.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Vdot(100.1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Vdot(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Vdot(10).value()).isEqualTo(10);
        assertThat(new Vdot(100).value()).isEqualTo(100);
    }

    @Test
    void theVelocityAtVdotIsNearThePrintedApproximation() {
        // GoldenCheetah: v = 29.54 + 5.000663 V − 0.007546 V², m/min
        for (double vdot = 30; vdot <= 80; vdot += 10) {
            double printed = (29.54 + 5.000663 * vdot - 0.007546 * vdot * vdot) / 60;
            assertThat(new Vdot(vdot).metersPerSecond(1)).isCloseTo(printed, Percentage.withPercentage(0.1));
        }
        assertThatThrownBy(() -> new Vdot(50).metersPerSecond(88)).hasMessageContaining("percentage");
        assertThatThrownBy(() -> new Vdot(50).metersPerSecond(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Vdot(50).metersPerSecond(1.5)).isPositive();
    }

    @Test
    void trainingPacesAreSharesOfIt() {
        // VDOT 50: the book's T pace is 4:15 for a kilometer, I 3:55
        Vdot fifty = new Vdot(50);

        assertThat(1000 / TrainingPace.THRESHOLD.highMetersPerSecond(fifty)).isCloseTo(255, within(1.0));
        assertThat(1000 / TrainingPace.INTERVAL.highMetersPerSecond(fifty)).isCloseTo(231, within(5.0));
        double before = 0;
        for (var pace : TrainingPace.values()) {
            assertThat(pace.lowMetersPerSecond(fifty)).isLessThan(pace.highMetersPerSecond(fifty));
            assertThat(pace.highMetersPerSecond(fifty)).isGreaterThan(before);
            before = pace.highMetersPerSecond(fifty);
        }
        assertThat(TrainingPace.EASY.lowMetersPerSecond(fifty)).isEqualTo(fifty.metersPerSecond(0.59));
        assertThat(TrainingPace.EASY.highMetersPerSecond(fifty)).isEqualTo(fifty.metersPerSecond(0.74));
        assertThat(TrainingPace.MARATHON.lowMetersPerSecond(fifty)).isEqualTo(fifty.metersPerSecond(0.75));
        assertThat(TrainingPace.MARATHON.highMetersPerSecond(fifty)).isEqualTo(fifty.metersPerSecond(0.84));
        assertThat(TrainingPace.REPETITION.lowMetersPerSecond(fifty)).isEqualTo(fifty.metersPerSecond(1.05));
        assertThat(TrainingPace.REPETITION.highMetersPerSecond(fifty)).isEqualTo(fifty.metersPerSecond(1.10));
    }

    @Test
    void itsThresholdPaceIsOneCandidateOfSeveral() {
        var candidate = new Vdot(50).thresholdCandidate();

        assertThat(candidate.way()).isEqualTo(Way.VDOT_THRESHOLD);
        assertThat(candidate.lowMetersPerSecond()).isEqualTo(new Vdot(50).metersPerSecond(0.83));
        assertThat(candidate.metersPerSecond()).isEqualTo(new Vdot(50).metersPerSecond(0.88));
        assertThat(candidate.highMetersPerSecond()).isEqualTo(candidate.metersPerSecond());
    }

    @Property(tries = 100)
    void thereAndBackIsTheSameRace(
            @ForAll @DoubleRange(min = 1500, max = 42_195) double meters,
            @ForAll @DoubleRange(min = 30, max = 80) double vdot) {
        double seconds = value(new Vdot(vdot).secondsFor(meters));

        assertThat(value(Vdot.of(new RaceEffort(meters, seconds))).value()).isCloseTo(vdot, within(1e-8));
    }

    @Property(tries = 100)
    void slowerIsLessAndFartherIsLonger(
            @ForAll @DoubleRange(min = 1500, max = 40_000) double meters,
            @ForAll @DoubleRange(min = 2.5, max = 6) double speed) {
        double seconds = meters / speed;
        Vdot vdot = value(Vdot.of(new RaceEffort(meters, seconds)));

        assertThat(value(Vdot.of(new RaceEffort(meters, seconds * 1.01))).value())
                .isLessThan(vdot.value());
        assertThat(value(vdot.secondsFor(meters * 1.01))).isGreaterThan(seconds * 1.01);
    }

    @Property(tries = 200)
    void anyNumbersGiveFiniteOnesOrARefusal(
            @ForAll double meters,
            @ForAll @DoubleRange(min = 10, max = 100) double vdot,
            @ForAll @DoubleRange(min = 100, max = 1_000_000) double raced,
            @ForAll @DoubleRange(min = 0.3, max = 12) double speed) {
        assertFinite(new Vdot(vdot).secondsFor(meters));
        assertFinite(new Vdot(vdot).secondsFor(raced));
        RaceEffort.findPlausible(raced, raced / speed).ifPresent(race -> assertFinite(Vdot.of(race)));
    }
}
