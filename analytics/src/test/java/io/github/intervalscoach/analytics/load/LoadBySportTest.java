package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LoadBySportTest {
    private static final FitnessFatigue NOTHING = new FitnessFatigue(0, 0);

    @Test
    void theTotalIsMissingWhereASportIs() {
        LoadBySport loads = LoadBySport.of(sports(Days.of(50, GAP, 0, 20), Days.of(30, 40, 0, 0)));

        assertThat(loads.total()).isEqualTo(Days.of(80, GAP, 0, 20));
        assertThat(loads.sports().keySet()).containsExactly("Ride", "Run");
        assertThat(loads.sports().get("Run")).isEqualTo(Days.of(30, 40, 0, 0));
    }

    @Property(seed = "2026", tries = 200)
    void theFitnessesOfTheSportsAddUpToTheTotals(@ForAll("loads") double[] ride, @ForAll("loads") double[] run) {
        LoadBySport loads = LoadBySport.of(sports(Days.of(ride), Days.of(run)));
        double parts = loads.sports().values().stream()
                .mapToDouble(LoadBySportTest::fitness)
                .sum();

        assertThat(fitness(loads.total())).isCloseTo(parts, within(1e-9));
    }

    @Test
    void absurdLoadsStayFiniteForTheMetricsToRefuse() {
        DailySeries total = LoadBySport.of(sports(Days.of(Double.MAX_VALUE), Days.of(Double.MAX_VALUE)))
                .total();

        assertRefused(
                FitnessFatigue.over(NOTHING, total),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 100_000, Double.MAX_VALUE, "points/day"));
    }

    @Test
    void seriesOfOtherDaysAreAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoadBySport.of(sports(Days.of(1, 2), Days.of(1))))
                .withMessageContaining("differ in their days");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> LoadBySport.of(sports(Days.of(1, 2), DailySeries.startingOn(FIRST.plusDays(1), 1, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> LoadBySport.of(new TreeMap<>()));
    }

    @Test
    void keepsItsOwnCopy() {
        SortedMap<String, DailySeries> given = sports(Days.of(1), Days.of(2));
        LoadBySport loads = LoadBySport.of(given);
        given.clear();

        assertThat(loads.sports()).hasSize(2);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> loads.sports().clear());
    }

    @Provide
    Arbitrary<double[]> loads() {
        return Days.loads(30, 30);
    }

    private static double fitness(DailySeries loads) {
        var days = value(FitnessFatigue.over(NOTHING, loads));
        return days.get(days.size() - 1).fitness();
    }

    private static SortedMap<String, DailySeries> sports(DailySeries ride, DailySeries run) {
        var sports = new TreeMap<String, DailySeries>();
        sports.put("Run", run);
        sports.put("Ride", ride);
        return sports;
    }
}
