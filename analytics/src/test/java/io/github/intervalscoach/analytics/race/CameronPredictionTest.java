package io.github.intervalscoach.analytics.race;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class CameronPredictionTest {
    private static final double MILE = 1609.344;
    private static final RaceEffort TEN_IN_FORTY = new RaceEffort(10_000, 2400);

    @Test
    @Vector(id = "S-47", metric = "cameron_prediction", oracle = Oracle.PUBLISHED, cases = 1)
    void threeAndAHalfMilesToFiveAsWorkedInPrint() {
        assertThat(minutes(new RaceEffort(3.5 * MILE, 51.5 * 60), 5 * MILE)).isCloseTo(75.1334, within(1.001e-4));
    }

    @Test
    @Vector(id = "S-47", metric = "cameron_prediction", oracle = Oracle.DERIVED, cases = 2)
    void threeAndAHalfMilesToFiveAndTenKilometersToTheMarathon() {
        assertThat(minutes(new RaceEffort(3.5 * MILE, 51.5 * 60), 5 * MILE)).isCloseTo(75.13349240, within(5.001e-9));
        assertThat(minutes(TEN_IN_FORTY, 42_195)).isCloseTo(187.40902780, within(5.001e-9));
    }

    @Test
    void milesAndMetersAreNotMixed() {
        // 187 min; the meters constants on miles, as some web calculators have it, make 464, the miles constants on
        // meters 39
        assertThat(minutes(TEN_IN_FORTY, 42_195)).isBetween(180.0, 195.0);
    }

    @Property(tries = 100)
    void theFormPrintedForMetersAgrees(
            @ForAll @DoubleRange(min = 800, max = 42_195) double from,
            @ForAll @DoubleRange(min = 800, max = 42_195) double to) {
        var race = new RaceEffort(from, from / 4);
        double metersForm = race.seconds() / from * forMeters(from) / forMeters(to) * to;

        assertThat(value(CameronPrediction.of(race, to)).seconds())
                .isCloseTo(metersForm, Percentage.withPercentage(0.001));
    }

    private static double forMeters(double x) {
        return 13.49681 - 0.000030363 * x + 835.7114 * StrictMath.pow(x, -0.7905);
    }

    @Test
    void distancesOutsideTheRecordsAreTold() {
        assertThat(basis(CameronPrediction.of(TEN_IN_FORTY, 800)).caveats()).isEmpty();
        assertThat(basis(CameronPrediction.of(TEN_IN_FORTY, 799)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(basis(CameronPrediction.of(TEN_IN_FORTY, 42_600)).caveats()).isEmpty();
        assertThat(basis(CameronPrediction.of(TEN_IN_FORTY, 42_700)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(basis(CameronPrediction.of(new RaceEffort(50_000, 15_000), 10_000))
                        .caveats())
                .containsExactly(Caveat.EXTRAPOLATED);
    }

    @Test
    void otherDistancesAreRefused() {
        assertRefused(
                CameronPrediction.of(TEN_IN_FORTY, 399),
                Reason.OUT_OF_DOMAIN,
                new Gap("race_distance", 400, 399, "meters"));
        assertRefused(
                CameronPrediction.of(TEN_IN_FORTY, 90_000),
                Reason.OUT_OF_DOMAIN,
                new Gap("race_distance", 50 * MILE, 90_000, "meters"));
        assertRefused(
                CameronPrediction.of(new RaceEffort(300, 60), 5000),
                Reason.OUT_OF_DOMAIN,
                new Gap("race_distance", 400, 300, "meters"));
    }

    @Property(tries = 100)
    void theSameDistanceIsTheSameTimeAndFartherIsLonger(@ForAll @DoubleRange(min = 800, max = 40_000) double meters) {
        double same = value(CameronPrediction.of(new RaceEffort(meters, meters / 4), meters))
                .seconds();

        assertThat(same).isCloseTo(meters / 4, within(1e-9));
        assertThat(value(CameronPrediction.of(TEN_IN_FORTY, meters * 1.01)).seconds() / (meters * 1.01))
                .isGreaterThan(value(CameronPrediction.of(TEN_IN_FORTY, meters)).seconds() / meters);
    }

    private static double minutes(RaceEffort race, double meters) {
        return value(CameronPrediction.of(race, meters)).seconds() / 60;
    }
}
