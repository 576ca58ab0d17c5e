package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.quality.AltitudeNoise;
import io.github.intervalscoach.analytics.quality.CadenceLock;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.GpsJumps;
import io.github.intervalscoach.analytics.quality.HeartRateFlat;
import io.github.intervalscoach.analytics.quality.HeartRateMissing;
import io.github.intervalscoach.analytics.quality.HeartRateRange;
import io.github.intervalscoach.analytics.quality.HeartRateSteps;
import io.github.intervalscoach.analytics.quality.PowerDropouts;
import io.github.intervalscoach.analytics.quality.PowerSpikes;
import io.github.intervalscoach.analytics.quality.StreamFault;
import io.github.intervalscoach.analytics.quality.ThresholdHeartRateDoubt;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Asks the library for every fault that what was recorded allows to look for. */
record FaultSearch(Channels channels, Limits limits) {
    /** Those found, also those that are too short to matter. */
    static Faults in(Channels channels, Limits limits) {
        var search = new FaultSearch(channels, limits);
        List<StreamFault> found = new ArrayList<>();
        channels.power().ifPresent(watts -> search.power(watts, found));
        channels.rawHeartRate().ifPresent(bpm -> found.addAll(HeartRateMissing.in(bpm)));
        channels.heartRate().ifPresent(bpm -> search.heartRate(bpm, found));
        search.altitude(found);
        search.positions(found);
        return Faults.of(found, channels);
    }

    private void power(SampleStream watts, List<StreamFault> found) {
        found.addAll(PowerSpikes.in(watts, new PowerSpikes.Bests(limits.secondWatts(), OptionalDouble.empty())));
        channels.cadence().ifPresent(rpm -> found.addAll(PowerDropouts.in(watts, rpm)));
    }

    private void heartRate(SampleStream bpm, List<StreamFault> found) {
        channels.output().ifPresent(output -> found.addAll(HeartRateFlat.in(bpm, output)));
        found.addAll(HeartRateSteps.in(bpm));
        List<StreamFault> locked = channels.isRun() && channels.cadence().isPresent()
                ? CadenceLock.in(bpm, channels.cadence().get())
                : List.of();
        found.addAll(locked);
        List<StreamFault> doubts = locked.isEmpty() ? settings(bpm) : List.of();
        found.addAll(doubts);
        // A clean heart rate above the maximum speaks against the maximum, not against the sensor.
        boolean maxIsWrong = doubts.stream().anyMatch(fault -> fault.code() == Code.HRMAX_WRONG);
        found.addAll(
                limits.maxHeartRateBpm().isPresent() && !maxIsWrong
                        ? HeartRateRange.in(bpm, limits.maxHeartRateBpm().getAsInt())
                        : HeartRateRange.in(bpm));
    }

    private List<StreamFault> settings(SampleStream bpm) {
        List<StreamFault> found = new ArrayList<>();
        limits.thresholdHeartRateBpm()
                .ifPresent(threshold ->
                        ThresholdHeartRateDoubt.ofThreshold(bpm, threshold).ifPresent(found::add));
        limits.maxHeartRateBpm()
                .ifPresent(max -> ThresholdHeartRateDoubt.ofMaximum(bpm, max).ifPresent(found::add));
        return found;
    }

    private void altitude(List<StreamFault> found) {
        channels.altitude().ifPresent(meters -> {
            AltitudeNoise.gain(meters).ifPresent(found::add);
            channels.distance().ifPresent(way -> found.addAll(AltitudeNoise.slopes(meters, way)));
        });
    }

    private void positions(List<StreamFault> found) {
        if (channels.latitude().isEmpty() || channels.longitude().isEmpty()) {
            return;
        }
        SampleStream north = channels.latitude().get();
        SampleStream east = channels.longitude().get();
        GpsJumps.Sport sport =
                channels.isRide() ? GpsJumps.Sport.RIDE : channels.isSwim() ? GpsJumps.Sport.SWIM : GpsJumps.Sport.RUN;
        found.addAll(GpsJumps.in(north, east, sport));
        channels.distance()
                .map(way -> Stretch.covered(way))
                .flatMap(meters -> GpsJumps.againstDistance(north, east, meters))
                .ifPresent(found::add);
    }
}
