package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Outcome;
import io.github.intervalscoach.analytics.load.Acwr;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.FormWindow.When;
import io.github.intervalscoach.analytics.planning.LimitUse.Standing;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit measured against the metric it stands for. */
class LoadLimitTest {
    private static final FitnessFatigue START = new FitnessFatigue(60, 70);
    private static final double[] PAST = Days.join(constant(21, 60), constant(7, 50));

    @Property(seed = "2026", tries = 100)
    void theRampIsTheRiseOfEachWeek(@ForAll("plans") double[] loads) {
        double steepest = Double.NEGATIVE_INFINITY;
        FitnessFatigue state = START;
        double monday = START.fitness();
        for (int day = 1; day <= loads.length; day++) {
            state = state.after(loads[day - 1]);
            if (day % 7 == 0 || day == loads.length) {
                steepest = Math.max(steepest, state.fitness() - monday);
                monday = state.fitness();
            }
        }

        assertThat(use(new RampLimit(5), loads).excess()).isCloseTo(steepest - 5, within(1e-9));
    }

    @Property(seed = "2026", tries = 100)
    void theFormWindowHoldsOnEveryDayOrOnRaceMorning(@ForAll("plans") double[] loads) {
        double deepest = Double.POSITIVE_INFINITY;
        FitnessFatigue state = START;
        for (double load : loads) {
            state = state.after(load);
            deepest = Math.min(deepest, state.form());
        }

        assertThat(use(FormWindow.inTraining(-20), loads).excess()).isCloseTo(-20 - deepest, within(1e-9));
        assertThat(use(FormWindow.onRaceMorning(5, 15), loads).excess())
                .isCloseTo(Math.max(5 - state.form(), state.form() - 15), within(1e-9));
        assertThat(use(FormWindow.onRaceMorning(5, 15), loads).day()).isEqualTo(loads.length);
    }

    @ParameterizedTest
    @EnumSource
    void theRatioIsTheMetricOfTheSameName(Acwr.Variant variant) {
        double[] loads = {80, 0, 120, 90, 0, 200, 60, 70, 10};
        double highest = 0;
        for (int day = 1; day <= loads.length; day++) {
            double[] known = Days.join(PAST, Arrays.copyOf(loads, day));
            highest = Math.max(
                    highest, Outcome.value(Acwr.of(Days.of(known), variant)).ratio());
        }

        assertThat(use(new AcwrLimit(variant, 1.3), loads).excess()).isCloseTo(highest - 1.3, within(1e-9));
    }

    @Test
    void capsLookAtDaysAndWeeks() {
        double[] loads = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};

        assertThat(use(LoadCap.of(0, 100), loads)).isEqualTo(new LimitUse("load_cap", 9, 90, "points/day"));
        assertThat(LoadCap.of(0, 100).on(1)).isZero();
        assertThat(LoadCap.of(0, 100).on(4)).isEqualTo(100);
        assertThat(use(new SessionCap(95), loads)).isEqualTo(new LimitUse("session_cap", 10, 5, "points/day"));
        assertThat(use(WeekCap.of(300), loads)).isEqualTo(new LimitUse("week_cap", 7, -20, "points/week"));
        assertThat(use(WeekCap.of(270, 300), loads)).isEqualTo(new LimitUse("week_cap", 7, 10, "points/week"));
        assertThat(use(WeekCap.of(200, 300, 400), loads)).isEqualTo(new LimitUse("week_cap", 7, 80, "points/week"));
        assertThat(use(WeekCap.of(280, 200), loads)).isEqualTo(new LimitUse("week_cap", 10, 70, "points/week"));
    }

    @Test
    void aPlannedSessionIsALeast() {
        double[] loads = {10, 20, 30};

        assertThat(use(new PlannedLoad(2, 50), loads)).isEqualTo(new LimitUse("planned_load", 2, 30, "points/day"));
        assertThat(use(new PlannedLoad(3, 30), loads).standing()).isEqualTo(Standing.BINDING);
        assertThat(LimitUse.of(horizon(3), List.of(new PlannedLoad(4, 50)), loads))
                .isEmpty();
    }

    @Test
    void aRecoveryWeekIsMeasuredByTheThreeBefore() {
        double[] month = Days.join(constant(7, 60), constant(7, 80), constant(7, 100), constant(7, 40));

        assertThat(use(new DeloadWeek(4, 0.6), month).excess()).isCloseTo(0.5 - 0.6, within(1e-9));
        assertThat(use(new DeloadWeek(4, 0.6), month).day()).isEqualTo(28);
        // week 2 looks back at week 1 and the last two weeks of the past
        assertThat(use(new DeloadWeek(2, 0.6), month).excess()).isCloseTo(80 * 3 / 170.0 - 0.6, within(1e-9));
        // two days of week 5 are held to two sevenths
        double[] cut = Days.join(month, constant(2, 30));
        assertThat(use(new DeloadWeek(5, 0.5), cut).excess()).isCloseTo(30 * 3 / 220.0 - 0.5, within(1e-9));
        assertThat(LimitUse.of(horizon(28), List.of(new DeloadWeek(5, 0.6)), month))
                .isEmpty();
    }

    @Test
    void saysHowFarItLooksBack() {
        assertThat(new AcwrLimit(Acwr.Variant.EWMA, 1.3).daysBefore()).isEqualTo(28);
        assertThat(new DeloadWeek(1, 0.6).daysBefore()).isEqualTo(21);
        assertThat(new DeloadWeek(3, 0.6).daysBefore()).isEqualTo(7);
        assertThat(new DeloadWeek(4, 0.6).daysBefore()).isZero();
        assertThat(new DeloadWeek(9, 0.6).daysBefore()).isZero();
        assertThat(new RampLimit(5).daysBefore()).isZero();
    }

    @Test
    void aWindowMayHaveOneSide() {
        assertThat(FormWindow.inTraining(-30).rows(horizon(5))).hasSize(5);
        assertThat(new FormWindow(When.EVERY_DAY, Double.NEGATIVE_INFINITY, 25).rows(horizon(5)))
                .hasSize(5);
        assertThat(FormWindow.onRaceMorning(5, 15).rows(horizon(5))).hasSize(2);
        assertThat(new FormWindow(When.EVERY_DAY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).rows(horizon(5)))
                .isEmpty();
        assertThat(FormWindow.inTraining(-30).key()).isEqualTo("form_window");
        assertThat(FormWindow.onRaceMorning(5, 15).key()).isEqualTo("race_form");
    }

    @Test
    void theEdgesAreLimitsToo() {
        assertThat(FormWindow.onRaceMorning(10, 10).rows(horizon(5))).hasSize(2);
        assertThat(new DeloadWeek(1, 0).share()).isZero();
        assertThat(new DeloadWeek(1, 10).share()).isEqualTo(10);
        assertThat(new AcwrLimit(Acwr.Variant.EWMA, 10).most()).isEqualTo(10);
        assertThat(new RampLimit(0).pointsPerWeek()).isZero();
        assertThat(new SessionCap(100_000).points()).isEqualTo(100_000);
    }

    @Test
    void loosensInItsOwnUnit() {
        assertThat(new RampLimit(5).loosenedBy(1)).isEqualTo(new RampLimit(6));
        assertThat(LoadCap.of(0, 100).loosenedBy(10)).isEqualTo(LoadCap.of(10, 110));
        assertThat(WeekCap.of(400, 500).loosenedBy(50)).isEqualTo(WeekCap.of(450, 550));
        assertThat(new SessionCap(100).loosenedBy(10)).isEqualTo(new SessionCap(110));
        assertThat(new PlannedLoad(1, 30).loosenedBy(10)).isEqualTo(new PlannedLoad(1, 20));
        assertThat(new PlannedLoad(1, 30).loosenedBy(40)).isEqualTo(new PlannedLoad(1, 0));
        assertThat(FormWindow.onRaceMorning(5, 15).loosenedBy(2)).isEqualTo(FormWindow.onRaceMorning(3, 17));
        assertThat(new AcwrLimit(Acwr.Variant.EWMA, 1.25).loosenedBy(0.25))
                .isEqualTo(new AcwrLimit(Acwr.Variant.EWMA, 1.5));
        assertThat(new AcwrLimit(Acwr.Variant.EWMA, 9).loosenedBy(3)).isEqualTo(new AcwrLimit(Acwr.Variant.EWMA, 10));
        assertThat(new DeloadWeek(4, 0.5).loosenedBy(0.25)).isEqualTo(new DeloadWeek(4, 0.75));
        assertThat(new DeloadWeek(4, 9).loosenedBy(3)).isEqualTo(new DeloadWeek(4, 10));
        assertThat(all())
                .extracting(LoadLimit::key)
                .containsExactly(
                        "ramp_limit",
                        "load_cap",
                        "week_cap",
                        "session_cap",
                        "planned_load",
                        "form_window",
                        "race_form",
                        "acwr_limit",
                        "deload_week");
        assertThat(all())
                .extracting(LoadLimit::unit)
                .containsExactly(
                        "points/week",
                        "points/day",
                        "points/week",
                        "points/day",
                        "points/day",
                        "points/day",
                        "points/day",
                        "1",
                        "1");
    }

    @Property(seed = "2026", tries = 100)
    void whatKeptALimitKeepsALooserOne(
            @ForAll("plans") double[] loads, @ForAll @DoubleRange(min = 0, max = 20) double amount) {
        for (LoadLimit limit : all()) {
            List<LimitUse> before = LimitUse.of(horizon(loads.length), List.of(limit), loads);
            List<LimitUse> after = LimitUse.of(horizon(loads.length), List.of(limit.loosenedBy(amount)), loads);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).excess())
                        .isLessThanOrEqualTo(before.get(i).excess());
            }
        }
    }

    @Test
    void noneLoosensByLessThanNothing() {
        for (LoadLimit limit : all()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> limit.loosenedBy(-0.5))
                    .withMessageContaining("loosened by -0.5");
            assertThatIllegalArgumentException().isThrownBy(() -> limit.loosenedBy(Double.NaN));
        }
    }

    @Test
    void standsFreeBindingOrBroken() {
        assertThat(new LimitUse("a", 1, -2e-6, "1").standing()).isEqualTo(Standing.FREE);
        assertThat(new LimitUse("a", 1, -1e-6, "1").standing()).isEqualTo(Standing.BINDING);
        assertThat(new LimitUse("a", 1, 1e-6, "1").standing()).isEqualTo(Standing.BINDING);
        assertThat(new LimitUse("a", 1, 2e-6, "1").standing()).isEqualTo(Standing.BROKEN);
    }

    @Test
    void namesTheEarliestOfDaysThatAreAlike() {
        assertThat(use(LoadCap.of(50), 10, 50, 50).day()).isEqualTo(2);
    }

    @Test
    void rejectsLimitsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RampLimit(-1))
                .withMessageContaining("pointsPerWeek = -1.0");
        assertThatIllegalArgumentException().isThrownBy(LoadCap::of).withMessageContaining("pointsPerDay is empty");
        assertThatIllegalArgumentException().isThrownBy(() -> LoadCap.of(10, -1));
        assertThatIllegalArgumentException().isThrownBy(WeekCap::of);
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionCap(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlannedLoad(0, 50))
                .withMessageContaining("day = 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedLoad(1, -50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormWindow.onRaceMorning(15, 5))
                .withMessageContaining("Maybe they are swapped");
        assertThatIllegalArgumentException().isThrownBy(() -> FormWindow.inTraining(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> FormWindow.inTraining(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormWindow(When.EVERY_DAY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AcwrLimit(Acwr.Variant.EWMA, 130))
                .withMessageContaining("percent");
        assertThatIllegalArgumentException().isThrownBy(() -> new AcwrLimit(Acwr.Variant.EWMA, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeloadWeek(0, 0.6))
                .withMessageContaining("week 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new DeloadWeek(4, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeloadWeek(4, -0.1));
    }

    @Provide
    Arbitrary<double[]> plans() {
        return Days.loads(1, 40);
    }

    private static List<LoadLimit> all() {
        return List.of(
                new RampLimit(5),
                LoadCap.of(0, 80, 120),
                WeekCap.of(450),
                new SessionCap(150),
                new PlannedLoad(1, 30),
                FormWindow.inTraining(-20),
                FormWindow.onRaceMorning(5, 15),
                new AcwrLimit(Acwr.Variant.ROLLING_COUPLED, 1.3),
                new DeloadWeek(2, 0.6));
    }

    private static LimitUse use(LoadLimit limit, double... loads) {
        return LimitUse.of(horizon(loads.length), List.of(limit), loads).get(0);
    }

    private static Horizon horizon(int days) {
        return new Horizon(START, Points.boxed(PAST), days);
    }
}
