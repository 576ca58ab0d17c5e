package io.github.intervalscoach.analytics.bench;

import static io.github.intervalscoach.analytics.pace.NormalizedGradedSpeed.Variant.FOUR_NORM;
import static io.github.intervalscoach.analytics.pace.NormalizedGradedSpeed.Variant.SERVICE;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.endurance.AerobicDecoupling;
import io.github.intervalscoach.analytics.endurance.BestAfterWork;
import io.github.intervalscoach.analytics.endurance.EfficiencyFactor;
import io.github.intervalscoach.analytics.endurance.FadeAfterWork;
import io.github.intervalscoach.analytics.endurance.HeartRateDrift;
import io.github.intervalscoach.analytics.endurance.LateDecoupling;
import io.github.intervalscoach.analytics.endurance.PriorWork;
import io.github.intervalscoach.analytics.endurance.SteadyEffort;
import io.github.intervalscoach.analytics.endurance.ThresholdHeartRate;
import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.intensity.TimeInZones;
import io.github.intervalscoach.analytics.load.BanisterTrimp;
import io.github.intervalscoach.analytics.load.EdwardsTrimp;
import io.github.intervalscoach.analytics.load.HeartRateReserve;
import io.github.intervalscoach.analytics.load.HeartRateStress;
import io.github.intervalscoach.analytics.load.LuciaTrimp;
import io.github.intervalscoach.analytics.load.TrainingStress;
import io.github.intervalscoach.analytics.pace.BestSpeeds;
import io.github.intervalscoach.analytics.pace.NormalizedGradedSpeed;
import io.github.intervalscoach.analytics.power.AveragePower;
import io.github.intervalscoach.analytics.power.BestEffort;
import io.github.intervalscoach.analytics.power.ExtendedPower;
import io.github.intervalscoach.analytics.power.IntensityFactor;
import io.github.intervalscoach.analytics.power.MeanMaximalCurve;
import io.github.intervalscoach.analytics.power.MechanicalWork;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.power.TwentyMinuteTest;
import io.github.intervalscoach.analytics.power.VariabilityIndex;
import io.github.intervalscoach.analytics.power.WPrimeBalance;
import io.github.intervalscoach.analytics.quality.AltitudeNoise;
import io.github.intervalscoach.analytics.quality.CadenceLock;
import io.github.intervalscoach.analytics.quality.GpsJumps;
import io.github.intervalscoach.analytics.quality.HeartRateFlat;
import io.github.intervalscoach.analytics.quality.HeartRateMissing;
import io.github.intervalscoach.analytics.quality.HeartRateRange;
import io.github.intervalscoach.analytics.quality.HeartRateSteps;
import io.github.intervalscoach.analytics.quality.PowerDropouts;
import io.github.intervalscoach.analytics.quality.PowerSpikes;
import io.github.intervalscoach.analytics.quality.ThresholdHeartRateDoubt;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.terrain.Altitude;
import io.github.intervalscoach.analytics.terrain.Ascent;
import io.github.intervalscoach.analytics.terrain.Climbs;
import io.github.intervalscoach.analytics.terrain.GradeAdjustedPace;
import io.github.intervalscoach.analytics.terrain.Gradient;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Every metric of a single ride, once each, on five hours of the recorded ride: the budget is 50 ms. */
@State(Scope.Benchmark)
public class SingleRideBench {
    private static final SteadyEffort ADMITTED = new SteadyEffort(18_000, 0.75, 1.04);
    private static final int FTP = 250;
    private static final List<Double> DISTANCES = List.of(400.0, 1_000.0, 5_000.0, 10_000.0, 21_097.5, 42_195.0);
    private static final HeartRateReserve RESERVE = new HeartRateReserve(50, 195);

    private SampleStream watts = SampleStream.everySecond(0);
    private SampleStream bpm = SampleStream.everySecond(0);
    private SampleStream cadence = SampleStream.everySecond(0);
    private SampleStream altitude = SampleStream.everySecond(0);
    private SampleStream speed = SampleStream.everySecond(0);
    private SampleStream distance = SampleStream.everySecond(0);
    private SampleStream latitude = SampleStream.everySecond(0);
    private SampleStream longitude = SampleStream.everySecond(0);

    /** One line a metric; add yours. */
    private final List<Supplier<Object>> metrics = List.of(
            () -> MeanMaximalCurve.of(watts, GapPolicy.SPLIT),
            () -> BestEffort.of(watts, 1_200, GapPolicy.SPLIT),
            () -> NormalizedPower.of(watts, NormalizedPower.Variant.SERVICE),
            () -> NormalizedPower.of(watts, NormalizedPower.Variant.DEVICE),
            () -> ExtendedPower.of(watts, ExtendedPower.Variant.CLARKE),
            () -> AveragePower.of(watts),
            () -> MechanicalWork.of(watts),
            () -> VariabilityIndex.of(watts, NormalizedPower.Variant.SERVICE),
            () -> IntensityFactor.of(NormalizedPower.of(watts, NormalizedPower.Variant.SERVICE), FTP),
            () -> WPrimeBalance.of(watts, FTP, 20_000, WPrimeBalance.Variant.SERVICE),
            () -> TwentyMinuteTest.of(watts),
            () -> AerobicDecoupling.of(watts, bpm, ADMITTED),
            () -> LateDecoupling.of(watts, bpm, ADMITTED),
            () -> EfficiencyFactor.of(watts, bpm, ADMITTED),
            () -> HeartRateDrift.of(watts, bpm, ADMITTED, HeartRateDrift.Variant.EQUAL_OUTPUT),
            () -> BestAfterWork.of(watts, PriorWork.kilojoules(2_000), 300, GapPolicy.SPLIT),
            () -> FadeAfterWork.of(watts, PriorWork.kilojoules(2_000), 300, GapPolicy.SPLIT),
            () -> ThresholdHeartRate.of(bpm, 3_600),
            () -> TimeInZones.of(watts, List.of(0.0, 140.0, 190.0, 230.0, 265.0, 300.0, 375.0)),
            () -> TimeInZones.of(bpm, List.of(90.0, 130.0, 145.0, 160.0, 175.0)),
            () -> TrainingStress.of(200, FTP, 18_000),
            () -> BanisterTrimp.of(bpm, RESERVE, BanisterTrimp.Constants.MALE),
            () -> BanisterTrimp.of(bpm, RESERVE, BanisterTrimp.Constants.MALE)
                    .flatMap(trimp -> HeartRateStress.of(trimp, 170, RESERVE, BanisterTrimp.Constants.MALE)),
            () -> PowerSpikes.in(watts),
            () -> PowerDropouts.in(watts, cadence),
            () -> HeartRateMissing.in(bpm),
            () -> HeartRateRange.in(bpm, 195),
            () -> HeartRateSteps.in(bpm),
            () -> HeartRateFlat.in(bpm, watts),
            () -> CadenceLock.in(bpm, cadence),
            () -> ThresholdHeartRateDoubt.ofThreshold(bpm, 170),
            () -> ThresholdHeartRateDoubt.ofMaximum(bpm, 195),
            () -> AltitudeNoise.gain(altitude),
            () -> AltitudeNoise.slopes(altitude, distance),
            () -> GpsJumps.in(latitude, longitude, GpsJumps.Sport.RIDE),
            () -> GpsJumps.againstDistance(latitude, longitude, 180_000),
            () -> EdwardsTrimp.of(bpm, 195),
            () -> LuciaTrimp.of(bpm, 150, 170),
            () -> profile().flatMap(p -> Ascent.of(p, Ascent.Altimeter.BAROMETER)),
            () -> profile().flatMap(Climbs::of),
            () -> graded().flatMap(flat -> NormalizedGradedSpeed.of(flat.metersPerSecond(), SERVICE)),
            () -> graded().flatMap(flat -> NormalizedGradedSpeed.of(flat.metersPerSecond(), FOUR_NORM)),
            () -> BestSpeeds.of(distance, GapPolicy.SPLIT)
                    .map(best -> DISTANCES.stream().map(best::fastest).toList()));

    private MetricResult<Altitude> profile() {
        return Altitude.of(altitude, distance, Altitude.Smoothing.DISTANCE_WINDOW);
    }

    private MetricResult<GradeAdjustedPace> graded() {
        return profile()
                .flatMap(Gradient::of)
                .flatMap(gradient ->
                        GradeAdjustedPace.of(speed, gradient.riseOverRun(), GradeAdjustedPace.Variant.EMPIRICAL));
    }

    /** Lays out the ride. */
    @Setup
    public void ride() {
        RecordedRide ride = RecordedRide.read();
        watts = ride.tiled(Field.WATTS, Rides.SECONDS);
        bpm = ride.tiled(Field.BPM, Rides.SECONDS);
        cadence = ride.tiled(Field.CADENCE, Rides.SECONDS);
        altitude = ride.tiled(Field.ALTITUDE_METERS, Rides.SECONDS);
        speed = ride.tiled(Field.SPEED_METERS_PER_SECOND, Rides.SECONDS);
        latitude = ride.tiled(Field.LATITUDE_DEGREES, Rides.SECONDS);
        longitude = ride.tiled(Field.LONGITUDE_DEGREES, Rides.SECONDS);
        distance = covered(speed);
    }

    /** Tiled distances would start again from 0, so they are added up from the speed. */
    private static SampleStream covered(SampleStream metersPerSecond) {
        var meters = new double[metersPerSecond.samples()];
        for (int i = 1; i < meters.length; i++) {
            double step = metersPerSecond.valueOrNaN(i);
            meters[i] = meters[i - 1] + (step > 0 ? step : 0);
        }
        return SampleStream.everySecond(meters);
    }

    @Benchmark
    public void everyMetric(Blackhole sink) {
        metrics.forEach(metric -> sink.consume(metric.get()));
    }
}
