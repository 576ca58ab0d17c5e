package io.github.intervalscoach.analytics.bench;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.power.WPrimeBalance;
import io.github.intervalscoach.analytics.series.SampleStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** W′ balance over five hours. */
@State(Scope.Benchmark)
public class WPrimeBalanceBench {
    @Param
    private WPrimeBalance.Variant variant = WPrimeBalance.Variant.SERVICE;

    private SampleStream watts = SampleStream.everySecond(0);

    /** Lays out the ride. */
    @Setup
    public void ride() {
        watts = Rides.RECORDED.watts();
    }

    @Benchmark
    public MetricResult<WPrimeBalance> fiveHours() {
        return WPrimeBalance.of(watts, 250, 20_000, variant);
    }
}
