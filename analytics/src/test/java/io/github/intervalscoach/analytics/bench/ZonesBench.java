package io.github.intervalscoach.analytics.bench;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.intensity.TimeInZones;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time in seven zones over five hours. */
@State(Scope.Benchmark)
public class ZonesBench {
    private static final List<Double> BOUNDS = List.of(0.0, 140.0, 190.0, 230.0, 265.0, 300.0, 375.0);

    private SampleStream watts = SampleStream.everySecond(0);

    /** Lays out the ride. */
    @Setup
    public void ride() {
        watts = Rides.RECORDED.watts();
    }

    @Benchmark
    public MetricResult<TimeInZones> sevenZones() {
        return TimeInZones.of(watts, BOUNDS);
    }
}
