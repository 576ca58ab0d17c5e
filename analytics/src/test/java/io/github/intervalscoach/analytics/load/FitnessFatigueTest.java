package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FitnessFatigueTest {
    /** Half a unit in the fourth printed digit. */
    private static final Offset<Double> FOUR_DIGITS = within(5e-5);

    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);
    private static final FitnessFatigue SEED = new FitnessFatigue(50, 60);
    private static final double[] TEN_DAYS = {0, 100, 50, 0, 120, 80, 0, 60, 150, 0};
    private static final TimeConstants TEXTBOOK = new TimeConstants(42, 7, TimeConstants.Gain.TEXTBOOK);
    private static final FitnessFatigue NOTHING = new FitnessFatigue(0, 0);

    @Test
    @Vector(id = "S-16", metric = "fitness_fatigue", oracle = Oracle.DERIVED, cases = 15)
    void followsTenDaysFromASeed() {
        // Computed with NumPy from the recursion
        List<FitnessFatigue> days = over(SEED, TEN_DAYS);

        assertDay(days.get(0), 48.8236, 52.0127, -3.1891);
        assertDay(days.get(1), 50.0277, 58.4008, -8.3732);
        assertDay(days.get(4), 50.5240, 59.0212, -8.4971);
        assertDay(days.get(8), 52.5945, 67.1603, -14.5659);
        assertDay(days.get(9), 51.3570, 58.2198, -6.8628);
    }

    @Test
    @Vector(id = "S-16", metric = "fitness_fatigue", oracle = Oracle.DERIVED, cases = 3)
    void theTextbookGainIsAnotherNumber() {
        var textbook = FitnessFatigue.over(SEED, Days.of(TEN_DAYS), Days.of(TEN_DAYS), TEXTBOOK);

        assertDay(last(value(textbook)), 51.3725, 58.1987, -6.8262);
        assertThat(basis(textbook).variant()).isEqualTo("textbook_42_7");
        assertThat(basis(FitnessFatigue.over(SEED, Days.of(TEN_DAYS))).variant())
                .isEqualTo("exponential_42_7");
    }

    @Test
    void theServicesGainIsOneMinusTheExponential() {
        // To the bit: what the service's own figures are checked with must not move
        double slow = -StrictMath.expm1(-1.0 / 42);
        double fast = -StrictMath.expm1(-1.0 / 7);

        assertThat(slow).isCloseTo(0.023528313, within(5e-10));
        assertThat(fast).isCloseTo(0.133122100, within(5e-10));
        assertThat(SEED.after(83))
                .isEqualTo(new FitnessFatigue(50 + slow * (83 - 50), 60 + fast * (83 - 60)))
                .isEqualTo(SEED.after(83, 83, TimeConstants.SERVICE));
    }

    @Test
    void timeConstantsCanBeSet() {
        var quick = new TimeConstants(20, 5, TimeConstants.Gain.TEXTBOOK);

        assertThat(SEED.after(0, 0, quick)).isEqualTo(new FitnessFatigue(50 - 50.0 / 20, 60 - 60.0 / 5));
        assertThat(quick.warmUpDays()).isEqualTo(60);
        assertThat(TimeConstants.SERVICE.warmUpDays()).isEqualTo(126);
        assertThat(new TimeConstants(2, 1, TimeConstants.Gain.SERVICE).fatigueDays())
                .isEqualTo(1);
        assertThat(new TimeConstants(365, 7, TimeConstants.Gain.SERVICE).fitnessDays())
                .isEqualTo(365);
    }

    @Test
    void contradictoryTimeConstantsAreAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeConstants(7, 42, TimeConstants.Gain.SERVICE))
                .withMessageContaining("swapped");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeConstants(7, 7, TimeConstants.Gain.SERVICE));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeConstants(42, 0, TimeConstants.Gain.SERVICE));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeConstants(366, 7, TimeConstants.Gain.SERVICE));
    }

    @Test
    @Vector(id = "S-17", metric = "fitness_fatigue", oracle = Oracle.DERIVED, cases = 6)
    void answersAStepAsTheExponentialDoes() {
        // 100·(1 − e^(−days/42))
        List<FitnessFatigue> days = over(NOTHING, constant(126, 100));

        assertThat(days.get(6).fitness()).isCloseTo(15.3518, FOUR_DIGITS);
        assertThat(days.get(13).fitness()).isCloseTo(28.3469, FOUR_DIGITS);
        assertThat(days.get(27).fitness()).isCloseTo(48.6583, FOUR_DIGITS);
        assertThat(days.get(41).fitness()).isCloseTo(63.2121, FOUR_DIGITS);
        assertThat(days.get(83).fitness()).isCloseTo(86.4665, FOUR_DIGITS);
        assertThat(days.get(125).fitness()).isCloseTo(95.0213, FOUR_DIGITS);
    }

    @Test
    @Vector(id = "S-18", metric = "fitness_fatigue", oracle = Oracle.DERIVED, cases = 3)
    void decaysOverAWeekOfRestAndRisesByFiveAtTheLoadThatItTakes() {
        var sixty = new FitnessFatigue(60, 60);

        assertThat(last(over(sixty, constant(7, 0))).fitness()).isCloseTo(50.78890349, EIGHT_DIGITS);
        assertThat(sixty.afterRest(7, TimeConstants.SERVICE).fitness()).isCloseTo(50.78890349, EIGHT_DIGITS);
        assertThat(last(over(sixty, constant(7, 92.56941232))).fitness()).isCloseTo(65, EIGHT_DIGITS);
    }

    @Test
    void refusesAMissingDayAndSaysHowManyAreKnown() {
        assertRefused(
                FitnessFatigue.over(SEED, Days.of(10, GAP, 30)),
                Reason.INSUFFICIENT_DATA,
                new Gap("load_days", 3, 2, "days"));
        assertRefused(
                FitnessFatigue.over(SEED, Days.of(GAP, GAP)), Reason.MISSING_INPUT, new Gap("load_days", 2, 0, "days"));
    }

    @Test
    void refusesANegativeLoadAndOneOfAnotherUnit() {
        assertRefused(
                FitnessFatigue.over(SEED, Days.of(10, -1)),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 0, -1, "points/day"));
        assertRefused(
                FitnessFatigue.over(SEED, Days.of(10, 200_000)),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 100_000, 200_000, "points/day"));
        assertThat(over(NOTHING, 100_000, 0)).hasSize(2);
    }

    @Test
    void warnsOfAWarmUpOnlyFromAnUnknownHistory() {
        assertThat(basis(FitnessFatigue.over(NOTHING, Days.of(constant(125, 50))))
                        .caveats())
                .containsExactly(Caveat.WARM_UP);
        assertThat(basis(FitnessFatigue.over(NOTHING, Days.of(constant(126, 50))))
                        .caveats())
                .isEmpty();
        assertThat(basis(FitnessFatigue.over(SEED, Days.of(50))).caveats()).isEmpty();
    }

    @Test
    void warmsUpAsLongAsItsOwnConstantsSay() {
        var quick = new TimeConstants(20, 5, TimeConstants.Gain.SERVICE);

        assertThat(basis(warmUp(59, quick)).caveats()).containsExactly(Caveat.WARM_UP);
        assertThat(basis(warmUp(60, quick)).caveats()).isEmpty();
        assertThat(basis(FitnessFatigue.over(new FitnessFatigue(0, 1), Days.of(50)))
                        .caveats())
                .isEmpty();
        assertThat(basis(FitnessFatigue.over(new FitnessFatigue(1, 0), Days.of(50)))
                        .caveats())
                .isEmpty();
    }

    @Test
    void aSeriesFeedsTheTwoSeparatelyToo() {
        var result = FitnessFatigue.over(SEED, Days.of(0, 50), Days.of(100, 50), TimeConstants.SERVICE);

        assertThat(value(result))
                .containsExactly(SEED.after(0, 100), SEED.after(0, 100).after(50));
        assertRefused(
                FitnessFatigue.over(SEED, Days.of(0, 50), Days.of(100, GAP), TimeConstants.SERVICE),
                Reason.INSUFFICIENT_DATA,
                new Gap("load_days", 2, 1, "days"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FitnessFatigue.over(SEED, Days.of(0), Days.of(0, 1), TimeConstants.SERVICE))
                .withMessageContaining("another window");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FitnessFatigue.over(
                        SEED, Days.of(0), DailySeries.startingOn(Days.FIRST.plusDays(1), 0), TimeConstants.SERVICE));
    }

    @Property(seed = "2026")
    void restIsDaysOfNothing(
            @ForAll @IntRange(max = 200) int days,
            @ForAll @IntRange(min = 2, max = 60) int slow,
            @ForAll TimeConstants.Gain gain) {
        var constants = new TimeConstants(slow, 1 + slow / 4, gain);
        FitnessFatigue stepped = SEED;
        for (int i = 0; i < days; i++) {
            stepped = stepped.after(0, 0, constants);
        }

        assertThat(SEED.afterRest(days, constants).fitness()).isCloseTo(stepped.fitness(), within(1e-11));
        assertThat(SEED.afterRest(days, constants).fatigue()).isCloseTo(stepped.fatigue(), within(1e-11));
    }

    @Test
    void restCannotLastLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> SEED.afterRest(-1, TimeConstants.SERVICE));
        assertThat(SEED.afterRest(0, TimeConstants.SERVICE)).isEqualTo(SEED);
    }

    @Test
    void feedsTheTwoSeparatelyWhereTheServiceDoes() {
        FitnessFatigue strength = SEED.after(0, 100);

        assertThat(strength.fitness()).isEqualTo(SEED.after(0).fitness());
        assertThat(strength.fatigue()).isEqualTo(SEED.after(100).fatigue());
    }

    @Test
    void rejectsWhatIsNoLoad() {
        assertThatIllegalArgumentException().isThrownBy(() -> SEED.after(-1)).withMessageContaining("fitnessLoad = -1");
        assertThatIllegalArgumentException().isThrownBy(() -> SEED.after(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEED.after(0, -1))
                .withMessageContaining("fatigueLoad = -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new FitnessFatigue(Double.POSITIVE_INFINITY, 0));
    }

    @Property(seed = "2026")
    void aConstantLoadIsAFixedPoint(@ForAll @DoubleRange(min = 0, max = 500) double load) {
        assertThat(over(new FitnessFatigue(load, load), constant(30, load)))
                .containsOnly(new FitnessFatigue(load, load));
    }

    @Property(seed = "2026")
    void twiceTheTrainingIsTwiceTheFitness(@ForAll("loads") double[] loads) {
        List<FitnessFatigue> once = over(SEED, loads);
        List<FitnessFatigue> twice = over(new FitnessFatigue(100, 120), each(loads, load -> 2 * load));

        assertThat(last(twice).fitness()).isCloseTo(2 * last(once).fitness(), within(1e-9));
        assertThat(last(twice).fatigue()).isCloseTo(2 * last(once).fatigue(), within(1e-9));
    }

    @Property(seed = "2026")
    void stoppingAndGoingOnIsTheSameAsGoingThrough(@ForAll("loads") double[] first, @ForAll("loads") double[] then) {
        FitnessFatigue through = last(over(SEED, join(first, then)));

        assertThat(last(over(last(over(SEED, first)), then))).isEqualTo(through);
    }

    @Provide
    Arbitrary<double[]> loads() {
        return Days.loads(1, 60);
    }

    private static List<FitnessFatigue> over(FitnessFatigue seed, double... loads) {
        return value(FitnessFatigue.over(seed, Days.of(loads)));
    }

    private static MetricResult<List<FitnessFatigue>> warmUp(int days, TimeConstants constants) {
        var loads = Days.of(constant(days, 50));
        return FitnessFatigue.over(NOTHING, loads, loads, constants);
    }

    private static FitnessFatigue last(List<FitnessFatigue> days) {
        return days.get(days.size() - 1);
    }

    private static void assertDay(FitnessFatigue day, double fitness, double fatigue, double form) {
        assertThat(day.fitness()).isCloseTo(fitness, FOUR_DIGITS);
        assertThat(day.fatigue()).isCloseTo(fatigue, FOUR_DIGITS);
        assertThat(day.form()).isCloseTo(form, FOUR_DIGITS);
    }
}
