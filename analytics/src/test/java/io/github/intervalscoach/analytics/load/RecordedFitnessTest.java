package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.Recorded;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fitness, fatigue and ramp of 56 consecutive days as Intervals.icu served them. */
class RecordedFitnessTest {
    /** The service prints eight significant digits of single precision. */
    private static final Offset<Double> SINGLE_PRECISION = within(1e-5);

    private static final TreeMap<LocalDate, Map<String, Double>> DAYS = new TreeMap<>();

    @BeforeAll
    static void read() {
        Pattern date = Pattern.compile("\"date\":\\s*\"([0-9-]+)\"");
        Pattern number = Pattern.compile("\"(\\w+)\":\\s*(-?[0-9.eE+-]+)");
        for (String row : Recorded.text("recorded/fitness-56-days.json").split("}", -1)) {
            Matcher day = date.matcher(row);
            if (day.find()) {
                var fields = new TreeMap<String, Double>();
                number.matcher(row).results().forEach(m -> fields.put(m.group(1), Double.valueOf(m.group(2))));
                DAYS.put(LocalDate.parse(day.group(1)), fields);
            }
        }
    }

    @Test
    @Vector(id = "fitness-56-days", metric = "fitness_fatigue", oracle = Oracle.RECORDED, cases = 110)
    void everyStepIsReproducedFromTheDayBefore() {
        List<LocalDate> steps = DAYS.keySet().stream()
                .filter(day -> DAYS.containsKey(day.minusDays(1)))
                .toList();

        assertThat(steps).hasSize(55).allSatisfy(day -> {
            var before = new FitnessFatigue(field(day.minusDays(1), "ctl"), field(day.minusDays(1), "atl"));
            FitnessFatigue after = before.after(field(day, "ctlLoad"), field(day, "atlLoad"));

            assertThat(after.fitness()).isCloseTo(field(day, "ctl"), SINGLE_PRECISION);
            assertThat(after.fatigue()).isCloseTo(field(day, "atl"), SINGLE_PRECISION);
        });
    }

    @Test
    void theWholeSeriesFollowsFromTheFirstDayAlone() {
        LocalDate first = DAYS.firstKey();
        DailySeries loads =
                DailySeries.between(first.plusDays(1), DAYS.lastKey(), day -> OptionalDouble.of(field(day, "ctlLoad")));
        var seed = new FitnessFatigue(field(first, "ctl"), field(first, "atl"));

        List<FitnessFatigue> days = value(FitnessFatigue.over(seed, loads));

        assertThat(days).hasSize(55);
        assertThat(days.get(54).fitness()).isCloseTo(field(DAYS.lastKey(), "ctl"), within(1e-4));
        assertThat(days.get(54).fatigue()).isCloseTo(field(DAYS.lastKey(), "atl"), within(1e-4));
    }

    @Test
    @Vector(id = "fitness-56-days", metric = "ramp_rate", oracle = Oracle.RECORDED, cases = 49)
    void everyRampRateIsReproduced() {
        DailySeries fitness =
                DailySeries.between(DAYS.firstKey(), DAYS.lastKey(), day -> OptionalDouble.of(field(day, "ctl")));
        List<LocalDate> days = DAYS.keySet().stream()
                .filter(day -> DAYS.containsKey(day.minusDays(7)))
                .toList();

        assertThat(days)
                .hasSize(49)
                .allSatisfy(day -> assertThat(value(RampRate.on(day, fitness)).pointsPerWeek())
                        .isCloseTo(field(day, "rampRate"), SINGLE_PRECISION));
    }

    @Test
    void formIsTheSameDaysDifference() {
        DailySeries fitness = series("ctl");
        DailySeries fatigue = series("atl");

        assertThat(Stream.of(DAYS.firstKey(), DAYS.lastKey()))
                .allSatisfy(day -> assertThat(value(Form.on(day, fitness, fatigue, Form.Variant.SAME_DAY))
                                .points())
                        .isCloseTo(field(day, "ctl") - field(day, "atl"), SINGLE_PRECISION));
    }

    private static DailySeries series(String name) {
        return DailySeries.between(DAYS.firstKey(), DAYS.lastKey(), day -> OptionalDouble.of(field(day, name)));
    }

    private static double field(LocalDate day, String name) {
        Double value = DAYS.getOrDefault(day, Map.of()).get(name);
        if (value == null) {
            throw new AssertionError("no " + name + " on " + day);
        }
        return value;
    }
}
