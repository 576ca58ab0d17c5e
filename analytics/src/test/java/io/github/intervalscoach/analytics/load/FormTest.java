package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.load.Form.Variant;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final List<FitnessFatigue> TEN_DAYS =
            value(FitnessFatigue.over(new FitnessFatigue(50, 60), Days.of(0, 100, 50, 0, 120, 80, 0, 60, 150, 0)));
    private static final DailySeries FITNESS =
            Days.of(TEN_DAYS.stream().mapToDouble(FitnessFatigue::fitness).toArray());
    private static final DailySeries FATIGUE =
            Days.of(TEN_DAYS.stream().mapToDouble(FitnessFatigue::fatigue).toArray());
    private static final LocalDate LAST = FIRST.plusDays(9);

    @Test
    @Vector(id = "S-16", metric = "form", oracle = Oracle.DERIVED, cases = 2)
    void sameDayIsAfterTheDaysTrainingAndStartOfDayBeforeIt() {
        // Day 10
        MetricResult<Form> after = Form.on(LAST, FITNESS, FATIGUE, Variant.SAME_DAY);
        MetricResult<Form> before = Form.on(LAST, FITNESS, FATIGUE, Variant.START_OF_DAY);

        assertThat(value(after).points()).isCloseTo(-6.8628, within(5e-5));
        assertThat(value(before).points()).isCloseTo(-14.5659, within(5e-5));
        assertThat(basis(before).variant()).isEqualTo("start_of_day");
    }

    @Test
    void shareOfFitnessIsEmptyWhereThereIsNoFitness() {
        assertThat(value(Form.on(FIRST, Days.of(40), Days.of(50), Variant.SAME_DAY))
                        .percentOfFitness())
                .hasValue(-25);
        assertThat(value(Form.on(FIRST, Days.of(1), Days.of(2), Variant.SAME_DAY))
                        .percentOfFitness())
                .hasValue(-100);
        assertThat(value(Form.on(FIRST, Days.of(0.9), Days.of(50), Variant.SAME_DAY))
                        .percentOfFitness())
                .isEmpty();
    }

    @Test
    void startOfTheFirstDayIsUnknown() {
        assertRefused(
                Form.on(FIRST, FITNESS, FATIGUE, Variant.START_OF_DAY),
                Reason.INSUFFICIENT_DATA,
                new Gap("fitness", 1, 0, "days"));
        assertRefused(
                Form.on(FIRST, FITNESS, Days.of(Days.GAP), Variant.SAME_DAY),
                Reason.MISSING_INPUT,
                new Gap("fatigue", 1, 0, "days"));
    }

    @Test
    void theRampOfEveryDayIsTheRampOfEach() {
        DailySeries fitness = Days.of(50, Days.GAP, 51, 52, 53, 54, 55, 56.5, 57, -1, 60);

        assertThat(RampRate.over(fitness))
                .isEqualTo(IntStream.range(0, 11)
                        .mapToObj(i -> RampRate.on(FIRST.plusDays(i), fitness))
                        .toList());
        assertThat(value(RampRate.over(fitness).get(7)).pointsPerWeek()).isEqualTo(6.5);
    }

    @Test
    void rampIsTheDifferenceOfSevenDays() {
        DailySeries fitness = Days.of(50, Days.GAP, 51, 52, 53, 54, 55, 56.5);

        assertThat(value(RampRate.on(FIRST.plusDays(7), fitness)).pointsPerWeek())
                .isEqualTo(6.5);
        assertRefused(
                RampRate.on(FIRST.plusDays(6), fitness),
                Reason.INSUFFICIENT_DATA,
                new Gap("fitness_a_week_before", 1, 0, "days"));
        assertRefused(
                RampRate.on(FIRST.plusDays(7), Days.of(-3)),
                Reason.OUT_OF_DOMAIN,
                new Gap("fitness_a_week_before", 0, -3, "points/day"));
    }
}
