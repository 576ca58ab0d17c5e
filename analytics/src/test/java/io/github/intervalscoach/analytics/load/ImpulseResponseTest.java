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
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.load.ImpulseResponse.Day;
import io.github.intervalscoach.analytics.load.ImpulseResponse.Timing;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ImpulseResponseTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);
    private static final ImpulseResponse WORKBOOK = new ImpulseResponse(500, 1, 2, 27, 10);
    private static final double[] HUNDREDS = join(constant(1, 0), constant(30, 100));

    @Test
    @Vector(id = "S-19", metric = "impulse_response", oracle = Oracle.PUBLISHED, cases = 7)
    void aHundredADayAsInTheWorkbook() {
        // Clarke and Skiba 2013, sheet 6
        List<Day> days = over(WORKBOOK, Timing.SAME_DAY, HUNDREDS);

        assertThat(days.get(3).fitness()).isCloseTo(289.22433502, EIGHT_DIGITS);
        assertThat(days.get(3).fatigue()).isCloseTo(272.35681711, EIGHT_DIGITS);
        assertThat(days.get(3).performance()).isCloseTo(244.51070080, EIGHT_DIGITS);
        assertThat(days.get(10).performance()).isCloseTo(22.77298306, EIGHT_DIGITS);
        assertThat(days.get(30).fitness()).isCloseTo(1844.92631800, EIGHT_DIGITS);
        assertThat(days.get(30).fatigue()).isCloseTo(998.51529038, EIGHT_DIGITS);
        assertThat(days.get(30).performance()).isCloseTo(347.89573723, EIGHT_DIGITS);
    }

    @Test
    @Vector(id = "S-20", metric = "impulse_response", oracle = Oracle.PUBLISHED, cases = 8)
    void theFirstEightDaysOfARealCyclist() {
        // Clarke and Skiba 2013, sheet 8. The loads are given to two digits only, whose rounding alone could move p by
        // 2e-4; with 30 digits of arithmetic the printed p differ by up to 1.5e-6
        var cyclist = new ImpulseResponse(261.92737211, 0.18258191, 0.23016327, 35.82103444, 21.33971458);
        double[] printed = {
            261.927372, 259.716742, 258.702328, 250.649973, 251.990167, 251.502944, 249.906647, 249.045603
        };

        List<Day> days = over(cyclist, Timing.SAME_DAY, 0, 46.46, 26.70, 177.37, 0, 36.64, 62.52, 52.46);

        for (int i = 0; i < printed.length; i++) {
            assertThat(days.get(i).performance()).isCloseTo(printed[i], within(2e-6));
        }
    }

    @Test
    void lateByADayALoadIsNotFeltOnItsOwn() {
        // Computed with NumPy from the lagged recursion
        List<Day> days = over(WORKBOOK, Timing.NEXT_DAY, HUNDREDS);

        assertThat(days.get(1)).isEqualTo(new Day(0, 0, 500));
        assertThat(days.get(3).fitness()).isCloseTo(189.22433501944664, EIGHT_DIGITS);
        assertThat(days.get(3).fatigue()).isCloseTo(172.35681711139412, EIGHT_DIGITS);
        assertThat(days.get(3).performance()).isCloseTo(344.51070079665845, EIGHT_DIGITS);
    }

    @Property(seed = "2026")
    void theTwoTimingsDifferByTheDaysOwnLoad(@ForAll("loads") double[] loads) {
        List<Day> same = over(WORKBOOK, Timing.SAME_DAY, loads);
        List<Day> next = over(WORKBOOK, Timing.NEXT_DAY, loads);

        for (int i = 0; i < loads.length; i++) {
            assertThat(same.get(i).fitness() - next.get(i).fitness()).isCloseTo(loads[i], within(1e-9));
            assertThat(same.get(i).fatigue() - next.get(i).fatigue()).isCloseTo(loads[i], within(1e-9));
        }
    }

    @Property(seed = "2026")
    void fitnessIsTheServicesFitnessOverItsGain(@ForAll("loads") double[] loads) {
        var model = new ImpulseResponse(0, 1, 1, 42, 7);
        List<Day> sums = over(model, Timing.SAME_DAY, loads);
        List<FitnessFatigue> means = value(FitnessFatigue.over(new FitnessFatigue(0, 0), Days.of(loads)));

        int last = loads.length - 1;
        assertThat(-StrictMath.expm1(-1.0 / 42) * sums.get(last).fitness())
                .isCloseTo(means.get(last).fitness(), within(1e-9));
        assertThat(-StrictMath.expm1(-1.0 / 7) * sums.get(last).fatigue())
                .isCloseTo(means.get(last).fatigue(), within(1e-9));
    }

    @Property(seed = "2026")
    void aBoutIsForgivenOnTheDayOfRecoveryAndBestOnTheDayOfThePeak(
            @ForAll @DoubleRange(min = 25, max = 60) double slow,
            @ForAll @DoubleRange(min = 5, max = 15) double fast,
            @ForAll @DoubleRange(min = 1.2, max = 3) double ratio) {
        var model = new ImpulseResponse(0, 1, ratio, slow, fast);
        double recovery = value(model.recoveryDays());
        double peak = value(model.peakDays());

        assertThat(effect(model, recovery)).isCloseTo(0, within(1e-12));
        assertThat(peak).isGreaterThan(recovery);
        assertThat(effect(model, peak))
                .isGreaterThan(effect(model, peak - 0.1))
                .isGreaterThan(effect(model, peak + 0.1));
    }

    @Test
    void recoveryAndPeakOfTheWorkbooksAthlete() {
        // 270/17 · ln 2 and 270/17 · ln 5.4
        assertThat(value(WORKBOOK.recoveryDays())).isCloseTo(11.008808161834425, within(1e-12));
        assertThat(value(WORKBOOK.peakDays())).isCloseTo(26.783983380233046, within(1e-12));
        assertThat(basis(WORKBOOK.peakDays()).caveats()).containsExactly(Caveat.NOT_A_PREDICTION);
    }

    @Test
    void aBoutThatNeverTiresHasNoRecoveryAndMayHaveNoPeak() {
        var tireless = new ImpulseResponse(0, 1, 0.9, 42, 7);

        assertRefused(tireless.recoveryDays(), Reason.NOT_APPLICABLE, new Gap("fatigue_effect", 1, 0.9, "1"));
        assertThat(value(tireless.peakDays())).isCloseTo(8.4 * StrictMath.log(5.4), within(1e-12));
        assertRefused(
                new ImpulseResponse(0, 1, 0.1, 42, 7).peakDays(),
                Reason.NOT_APPLICABLE,
                new Gap("fatigue_effect", 1.0 / 42, 0.1 / 7, "1"));
        assertThat(value(new ImpulseResponse(0, 1, 1, 42, 7).recoveryDays())).isZero();
    }

    @Test
    void warmsUpForThreeTimeConstantsAndNeverPredicts() {
        var model = new ImpulseResponse(500, 1, 2, 10, 5);

        assertThat(basis(model.over(Days.of(constant(29, 50)), Timing.NEXT_DAY)).caveats())
                .containsExactly(Caveat.NOT_A_PREDICTION, Caveat.WARM_UP);
        assertThat(basis(model.over(Days.of(constant(30, 50)), Timing.NEXT_DAY)).caveats())
                .containsExactly(Caveat.NOT_A_PREDICTION);
        assertThat(basis(model.over(Days.of(50), Timing.NEXT_DAY)).variant()).isEqualTo("next_day");
    }

    @Test
    void refusesAMissingDay() {
        assertRefused(
                WORKBOOK.over(Days.of(10, GAP, 30), Timing.SAME_DAY),
                Reason.INSUFFICIENT_DATA,
                new Gap("load_days", 3, 2, "days"));
    }

    @Test
    void contradictoryParametersAreAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImpulseResponse(500, 1, 2, 10, 27))
                .withMessageContaining("swapped");
        assertThatIllegalArgumentException().isThrownBy(() -> new ImpulseResponse(500, 1, 2, 10, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImpulseResponse(500, 0, 2, 27, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImpulseResponse(500, 1, -2, 27, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImpulseResponse(500, 1, 2, 27, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImpulseResponse(500, 1, 2, 366, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImpulseResponse(Double.NaN, 1, 2, 27, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImpulseResponse(1.1e6, 1, 2, 27, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImpulseResponse(0, 1.1e6, 2, 27, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImpulseResponse(0, 1, 1.1e6, 27, 10));
        assertThat(new ImpulseResponse(-1e6, 1e-9, 1e6, 365, 1).fitnessDays()).isEqualTo(365);
    }

    @Provide
    Arbitrary<double[]> loads() {
        return Days.loads(1, 60);
    }

    private static double effect(ImpulseResponse model, double days) {
        return model.fitnessGain() * StrictMath.exp(-days / model.fitnessDays())
                - model.fatigueGain() * StrictMath.exp(-days / model.fatigueDays());
    }

    private static List<Day> over(ImpulseResponse model, Timing timing, double... loads) {
        return value(model.over(Days.of(loads), timing));
    }
}
