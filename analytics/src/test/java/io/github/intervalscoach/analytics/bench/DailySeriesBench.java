package io.github.intervalscoach.analytics.bench;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.load.Acwr;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.load.Monotony;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Ten years of daily load. */
@State(Scope.Benchmark)
public class DailySeriesBench {
    private static final int DAYS = 3_652;

    private final DailySeries loads = tenYears();

    private static DailySeries tenYears() {
        var chance = new Random(2026);
        var loads = new double[DAYS];
        Arrays.setAll(loads, i -> i % 7 == 0 ? 0 : 30 + chance.nextInt(100));
        return DailySeries.startingOn(LocalDate.of(2016, 1, 1), loads);
    }

    @Benchmark
    public MetricResult<List<FitnessFatigue>> fitnessAndFatigue() {
        return FitnessFatigue.over(new FitnessFatigue(40, 40), loads);
    }

    @Benchmark
    public MetricResult<Acwr> workloadRatio() {
        return Acwr.of(loads, Acwr.Variant.EWMA);
    }

    @Benchmark
    public void monotonyOfEveryWeek(Blackhole sink) {
        for (int day = 6; day < DAYS; day++) {
            LocalDate last = loads.first().plusDays(day);
            sink.consume(Monotony.of(loads.window(last.minusDays(6), last), Monotony.Deviation.SAMPLE));
        }
    }
}
