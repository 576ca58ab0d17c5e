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
    void threeAndAHalfMilesToFiveAndTenKilometresToTheMarathon() {
        assertThat(minutes(new RaceEffort(3.5 * MILE, 51.5 * 60), 5 * MILE)).isCloseTo(75.13349240, within(5.001e-9));
        assertThat(minutes(TEN_IN_FORTY, 42_195)).isCloseTo(187.40902780, within(5.001e-9));
    }

    @Test
    void milesAndMetresAreNotMixed() {
        // 187 min; the metres constants on miles, as some web calculators have it, make 464, the miles constants on
        // metres 39
        assertThat(minutes(TEN_IN_FORTY, 42_195)).isBetween(180.0, 195.0);
    }

    @Property(tries = 100)
    void theFormPrintedForMetresAgrees(
            @ForAll @DoubleRange(min = 800, max = 42_195) double from,
            @ForAll @DoubleRange(min = 800, max = 42_195) double to) {
        var race = new RaceEffort(from, from / 4);
        double metresForm = race.seconds() / from * forMetres(from) / forMetres(to) * to;

        assertThat(value(CameronPrediction.of(race, to)).seconds())
                .isCloseTo(metresForm, Percentage.withPercentage(0.001));
    }

    private static double forMetres(double x) {
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
                new Gap("race_distance", 400, 399, "metres"));
        assertRefused(
                CameronPrediction.of(TEN_IN_FORTY, 90_000),
                Reason.OUT_OF_DOMAIN,
                new Gap("race_distance", 50 * MILE, 90_000, "metres"));
        assertRefused(
                CameronPrediction.of(new RaceEffort(300, 60), 5000),
                Reason.OUT_OF_DOMAIN,
                new Gap("race_distance", 400, 300, "metres"));
    }

    @Property(tries = 100)
    void theSameDistanceIsTheSameTimeAndFartherIsLonger(@ForAll @DoubleRange(min = 800, max = 40_000) double metres) {
        double same = value(CameronPrediction.of(new RaceEffort(metres, metres / 4), metres))
                .seconds();

        assertThat(same).isCloseTo(metres / 4, within(1e-9));
        assertThat(value(CameronPrediction.of(TEN_IN_FORTY, metres * 1.01)).seconds() / (metres * 1.01))
                .isGreaterThan(value(CameronPrediction.of(TEN_IN_FORTY, metres)).seconds() / metres);
    }

    private static double minutes(RaceEffort race, double metres) {
        return value(CameronPrediction.of(race, metres)).seconds() / 60;
    }
}
