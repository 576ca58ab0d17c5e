package io.github.intervalscoach.analytics.bench;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.power.MeanMaximalCurve;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The curve of five hours, every second of it. */
@State(Scope.Benchmark)
public class MeanMaximalCurveBench {
    @Param
    private Rides ride = Rides.RECORDED;

    private SampleStream watts = SampleStream.everySecond(0);

    /** Lays out the ride. */
    @Setup
    public void ride() {
        watts = ride.watts();
    }

    @Benchmark
    public MetricResult<MeanMaximalCurve> everySecond() {
        return MeanMaximalCurve.of(watts, GapPolicy.SPLIT);
    }
}
