package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.endurance.AerobicDecoupling;
import io.github.intervalscoach.analytics.endurance.SteadyEffort;
import io.github.intervalscoach.analytics.load.TrainingStress;
import io.github.intervalscoach.analytics.power.AveragePower;
import io.github.intervalscoach.analytics.power.MechanicalWork;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.power.VariabilityIndex;
import io.github.intervalscoach.analytics.power.WPrimeBalance;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything from the power meter.
 *
 * @param samples the session
 * @param thresholds of its sport
 * @param movingSeconds moving time
 * @param balance W′ over the session, where it can be computed
 */
record PowerFigures(Samples samples, Thresholds thresholds, int movingSeconds, Optional<WPrimeBalance> balance) {
    /** Passes every gate: the service shows drift of any session, sense or not. */
    static final SteadyEffort UNGATED = new SteadyEffort(86_400, 0.5, 1);

    /** At this or less a rider coasts, W. */
    private static final double COASTING_WATTS = 10;

    void addTo(ObjectNode json) {
        var watts = samples.stream("watts");
        json.put("device_watts", watts.isPresent());
        settings(json);
        watts.ifPresent(stream -> addTo(json, stream));
    }

    private void settings(ObjectNode json) {
        Rounding.putWhole(json, "icu_ftp", thresholds.ftpWatts());
        Rounding.putWhole(json, "icu_w_prime", Thresholds.whole(thresholds.sport(), "w_prime"));
        Rounding.putWhole(json, "p_max", Thresholds.whole(thresholds.sport(), "p_max"));
        Rounding.putWhole(json, "icu_sweet_spot_min", Thresholds.whole(thresholds.sport(), "sweet_spot_min"));
        Rounding.putWhole(json, "icu_sweet_spot_max", Thresholds.whole(thresholds.sport(), "sweet_spot_max"));
        JsonNode weight = thresholds.athlete().path("icu_weight");
        if (weight.isNumber()) {
            json.put("icu_weight", (float) weight.asDouble());
        }
    }

    private void addTo(ObjectNode json, SampleStream watts) {
        OptionalInt average = Rounding.whole(AveragePower.of(watts), AveragePower::watts);
        OptionalInt normalized =
                Rounding.whole(NormalizedPower.of(watts, NormalizedPower.Variant.SERVICE), NormalizedPower::watts);
        Rounding.putWhole(json, "icu_average_watts", average);
        Rounding.putWhole(json, "icu_weighted_avg_watts", normalized);
        Rounding.putWhole(
                json, "icu_joules", Rounding.whole(MechanicalWork.of(watts), work -> 1000 * work.kilojoules()));
        if (average.isPresent() && normalized.isPresent()) {
            VariabilityIndex.of(normalized.getAsInt(), average.getAsInt())
                    .found()
                    .ifPresent(index -> json.put("icu_variability_index", (float) index.ratio()));
            perBeat(json, normalized.getAsInt(), average.getAsInt());
        }
        samples.stream("heartrate")
                .flatMap(heartRate ->
                        AerobicDecoupling.of(watts, heartRate, UNGATED).found())
                .ifPresent(drift -> json.put("decoupling", (float) drift.percent()));
        if (thresholds.ftpWatts().isPresent()) {
            againstThreshold(json, watts, normalized, thresholds.ftpWatts().getAsInt());
        }
        json.put("coasting_time", coastingSeconds());
    }

    /** Plain quotients of served figures: the metrics proper gate sessions, which the service does not. */
    private static void perBeat(ObjectNode json, int normalized, int average) {
        double bpm = json.path("average_heartrate").asDouble();
        if (bpm > 0) {
            json.put("icu_efficiency_factor", (float) (normalized / bpm));
            json.put("icu_power_hr", (float) (average / bpm));
        }
    }

    private void againstThreshold(ObjectNode json, SampleStream watts, OptionalInt normalized, int ftp) {
        ZoneTimes.addPower(json, watts, thresholds);
        if (normalized.isPresent()) {
            json.put("icu_intensity", (float) (100.0 * normalized.getAsInt() / ftp));
            var stress = TrainingStress.of(normalized.getAsInt(), ftp, movingSeconds);
            Rounding.putWhole(json, "power_load", Rounding.whole(stress, TrainingStress::points));
        }
        json.put("icu_joules_above_ftp", joulesAbove(ftp));
        balance.ifPresent(found -> depletion(json, found));
    }

    private static void depletion(ObjectNode json, WPrimeBalance balance) {
        double full = json.path("icu_w_prime").asDouble();
        json.put("icu_max_wbal_depletion", Rounding.halfUp(full - balance.lowestJoules()));
    }

    private int joulesAbove(int ftp) {
        double[] watts = samples.column("watts").orElseThrow().values();
        int[] weights = samples.weights();
        double joules = 0;
        for (int i = 0; i < watts.length; i++) {
            joules += watts[i] > ftp ? (watts[i] - ftp) * weights[i] : 0;
        }
        return Rounding.halfUp(joules);
    }

    private int coastingSeconds() {
        double[] watts = samples.column("watts").orElseThrow().values();
        int[] weights = samples.weights();
        int standing = samples.recordedSeconds() - movingSeconds;
        int coasting = 0;
        for (int i = 0; i < watts.length; i++) {
            coasting += watts[i] <= COASTING_WATTS ? weights[i] : 0;
        }
        return Math.max(0, coasting - Math.max(0, standing));
    }
}
