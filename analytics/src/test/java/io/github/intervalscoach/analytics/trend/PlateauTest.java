package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.trend.Plateau.Doubt;
import io.github.intervalscoach.analytics.trend.Plateau.Verdict;
import io.github.intervalscoach.analytics.trend.Plateau.Yardstick;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlateauTest {
    private static final Yardstick FIVE_WATTS = new Yardstick(5, 60);
    private static final double[] TRAINED = constant(70, 60);

    @Test
    void noChangeShownInSpiteOfTrainingIsAPlateau() {
        Plateau plateau = value(of(watts(70, 0, 1), TRAINED, FIVE_WATTS));

        assertThat(plateau.verdict()).isEqualTo(Verdict.PLATEAU);
        assertThat(plateau.doubt()).isEqualTo(Doubt.NONE);
        assertThat(Math.abs(plateau.change())).isLessThan(5);
        assertThat(plateau.interval().isWithin(5)).isTrue();
        assertThat(plateau.windowDays()).isEqualTo(70);
        assertThat(plateau.meanLoad()).hasValue(60);
    }

    @Test
    void noTrendFoundIsNoPlateau() {
        // as level as the one above, but ten times as noisy
        Plateau plateau = value(of(watts(70, 0, 10), TRAINED, FIVE_WATTS));

        assertThat(plateau.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(plateau.doubt()).isEqualTo(Doubt.TOO_UNCERTAIN);
        assertThat(plateau.interval().contains(0)).isTrue();
    }

    @Test
    void aWorthwhileChangeRisesOrFalls() {
        Plateau rising = value(of(watts(70, 0.3, 1), TRAINED, FIVE_WATTS));
        Plateau falling = value(of(each(watts(70, 0.3, 1), w -> -w), TRAINED, FIVE_WATTS));

        assertThat(rising.verdict()).isEqualTo(Verdict.RISING);
        assertThat(rising.doubt()).isEqualTo(Doubt.NONE);
        assertThat(rising.change()).isCloseTo(70 * 0.3, within(2.0));
        assertThat(falling.verdict()).isEqualTo(Verdict.FALLING);
        assertThat(falling.change()).isCloseTo(-rising.change(), within(1e-9));
        assertThat(falling.interval().low()).isCloseTo(-rising.interval().high(), within(1e-9));
    }

    @Test
    void aSureButTooSmallChangeIsNeitherRiseNorPlateauUntilItsIntervalIsSmallToo() {
        double[] creeping = watts(70, 0.065, 0.8);
        Plateau wide = value(of(creeping, TRAINED, new Yardstick(4.7, 60)));
        Plateau wider = value(of(creeping, TRAINED, new Yardstick(8, 60)));
        Plateau narrow = value(of(creeping, TRAINED, new Yardstick(2, 60)));

        assertThat(wide.interval().contains(0)).isFalse();
        assertThat(wide.change()).isBetween(2.0, 4.7);
        assertThat(wide.interval().high()).isBetween(4.7, 8.0);
        assertThat(wide.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(wide.doubt()).isEqualTo(Doubt.TOO_UNCERTAIN);
        assertThat(wider.verdict()).isEqualTo(Verdict.PLATEAU);
        assertThat(narrow.verdict()).isEqualTo(Verdict.RISING);
    }

    @Test
    void changeIsTheSlopeTimesTheWindow() {
        double[] values = watts(70, 0.1, 2);
        Plateau plateau = value(of(values, TRAINED, FIVE_WATTS));
        SenSlope slope = value(SenSlope.of(Days.of(values), MannKendall.Variant.AUTOREGRESSIVE, Confidence.P90));

        assertThat(plateau.change()).isCloseTo(70 * slope.perDay(), within(1e-9));
        assertThat(plateau.interval().low()).isCloseTo(70 * slope.interval().low(), within(1e-9));
        assertThat(plateau.interval().high()).isCloseTo(70 * slope.interval().high(), within(1e-9));
        assertThat(basis(of(values, TRAINED, FIVE_WATTS)).variant()).isEqualTo("autoregressive");
    }

    @Test
    void standingStillWithoutTrainingIsNoPlateau() {
        double[] level = watts(70, 0, 1);

        assertDoubt(of(level, constant(70, 59.99), FIVE_WATTS), Doubt.LOAD_TOO_LOW);
        assertDoubt(of(level, join(constant(15, GAP), constant(55, 90)), FIVE_WATTS), Doubt.LOAD_UNKNOWN);
        assertThat(value(of(level, join(constant(14, GAP), constant(56, 90)), FIVE_WATTS))
                        .verdict())
                .isEqualTo(Verdict.PLATEAU);
        assertThat(value(of(level, constant(70, 0), new Yardstick(5, 0))).verdict())
                .isEqualTo(Verdict.PLATEAU);
        assertThat(value(of(watts(70, 0.3, 1), constant(70, 0), FIVE_WATTS)).verdict())
                .isEqualTo(Verdict.RISING);
    }

    @Test
    void theWindowRunsFromTheFirstKnownDayToTheLast() {
        double[] late = join(constant(10, GAP), watts(45, 0, 1), constant(15, GAP));
        // a load outside the window is nobody's business
        double[] loads = join(constant(10, 1e6), constant(45, 70), constant(15, 0));

        Plateau plateau = value(of(late, loads, FIVE_WATTS));

        assertThat(plateau.windowDays()).isEqualTo(45);
        assertThat(plateau.meanLoad()).hasValue(70);
        assertThat(plateau.change())
                .isCloseTo(value(of(watts(45, 0, 1), TRAINED, FIVE_WATTS)).change(), within(1e-9));
    }

    @Test
    void refusesOneDayLessThanSixWeeks() {
        assertRefused(
                of(watts(41, 0, 1), TRAINED, FIVE_WATTS),
                Reason.INSUFFICIENT_DATA,
                new Gap("window_days", 42, 41, "days"));
        assertThat(of(watts(42, 0, 1), TRAINED, FIVE_WATTS).found()).isPresent();
        assertThat(reason(of(constant(70, 250), TRAINED, FIVE_WATTS))).isEqualTo(Reason.ZERO_VARIANCE);
        assertRefused(
                of(join(watts(7, 0, 1), constant(60, GAP)), TRAINED, FIVE_WATTS),
                Reason.INSUFFICIENT_DATA,
                new Gap("known_days", 8, 7, "days"));
    }

    @Test
    void refusesImpossibleLoads() {
        double[] level = watts(70, 0, 1);

        assertRefused(
                of(level, join(constant(69, 50), new double[] {-1}), FIVE_WATTS),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 0, -1, "points/day"));
        assertRefused(
                of(level, join(constant(69, 50), new double[] {100_001}), FIVE_WATTS),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 100_000, 100_001, "points/day"));
    }

    @Test
    void aYardstickOutOfRangeIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Yardstick(0, 1))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Yardstick(-1, 1))
                .withMessageContaining("sign");
        assertThatIllegalArgumentException().isThrownBy(() -> new Yardstick(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Yardstick(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Yardstick(1, Double.POSITIVE_INFINITY));
    }

    @Property(tries = 60)
    void aPlateauIsNeverSaidWhenTheIntervalReachesWhatMatters(
            @ForAll @DoubleRange(min = -0.3, max = 0.3) double slope,
            @ForAll @DoubleRange(min = 0.1, max = 6) double noise,
            @ForAll @IntRange(min = 42, max = 80) int days) {
        Plateau plateau = value(of(watts(days, slope, noise), constant(days, 60), FIVE_WATTS));

        switch (plateau.verdict()) {
            case PLATEAU -> assertThat(plateau.interval().isWithin(5)).isTrue();
            case RISING -> {
                assertThat(plateau.interval().low()).isPositive();
                assertThat(plateau.change()).isGreaterThanOrEqualTo(5);
            }
            case FALLING -> {
                assertThat(plateau.interval().high()).isNegative();
                assertThat(plateau.change()).isLessThanOrEqualTo(-5);
            }
            case CANNOT_SAY -> assertThat(plateau.doubt()).isEqualTo(Doubt.TOO_UNCERTAIN);
        }
    }

    private static void assertDoubt(MetricResult<Plateau> plateau, Doubt doubt) {
        assertThat(value(plateau).verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(value(plateau).doubt()).isEqualTo(doubt);
    }

    /** A threshold of 250 W, moving by {@code slope} a day under noise. */
    private static double[] watts(int days, double slope, double noise) {
        var random = new Random(7);
        var values = new double[days];
        Arrays.setAll(values, i -> 250 + slope * i + noise * random.nextGaussian());
        return values;
    }

    private static MetricResult<Plateau> of(double[] values, double[] loads, Yardstick yardstick) {
        return Plateau.of(Days.of(values), Days.of(loads), yardstick);
    }
}
