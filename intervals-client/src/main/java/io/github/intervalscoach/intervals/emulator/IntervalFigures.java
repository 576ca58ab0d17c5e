package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.load.TrainingStress;
import io.github.intervalscoach.analytics.power.AveragePower;
import io.github.intervalscoach.analytics.power.MechanicalWork;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.power.WPrimeBalance;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One interval.
 *
 * @param lap where it lies
 * @param samples its stretch of the recording
 * @param thresholds of the sport
 * @param balance W′ over the whole session, where it can be computed
 */
record IntervalFigures(Recording.Lap lap, Samples samples, Thresholds thresholds, Optional<WPrimeBalance> balance) {
    private static final List<String> EASY_LABELS = List.of("recover", "rest", "easy", "warm", "cool");

    /** The top of the lowest zone when none is set, percent of FTP; the service's default. */
    private static final double EASY_PERCENT = 55;

    /** Every figure the recording allows; {@code alone} when it is the only interval. */
    ObjectNode json(int id, boolean alone) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("start_index", lap.startIndex()).put("end_index", lap.startIndex() + samples.size());
        json.put("start_time", samples.second(0)).put("end_time", samples.second(0) + samples.elapsedSeconds());
        int moving = samples.movingSeconds();
        json.put("moving_time", moving).put("elapsed_time", samples.elapsedSeconds());
        json.put("label", lap.label().isEmpty() ? null : lap.label());
        Rounding.putFloat(json, "distance", samples.metres());
        new VolumeFigures(samples, moving).speed(json);
        samples.column("velocity_smooth").ifPresent(speed -> Rounding.putFloat(json, "min_speed", speed.min()));
        heartRate(json);
        cadence(json);
        altitude(json);
        samples.column("temp").ifPresent(temp -> Rounding.putFloat(json, "average_temp", temp.mean(samples.weights())));
        samples.stream("watts").ifPresent(watts -> power(json, watts, moving));
        json.put("type", !alone && isEasy(json) ? "RECOVERY" : "WORK");
        return json;
    }

    private void heartRate(ObjectNode json) {
        samples.column("heartrate").ifPresent(column -> {
            Rounding.putWhole(json, "average_heartrate", column.meanAboveZero(samples.weights()));
            Rounding.putWhole(json, "min_heartrate", column.minAboveZero());
            Rounding.putWhole(json, "max_heartrate", column.maxAboveZero());
        });
    }

    private void cadence(ObjectNode json) {
        samples.column("cadence").ifPresent(column -> {
            Rounding.putWhole(json, "min_cadence", column.min());
            Rounding.putWhole(json, "max_cadence", column.max());
        });
    }

    private void altitude(ObjectNode json) {
        samples.column("altitude").filter(column -> !column.isEmpty()).ifPresent(column -> {
            Rounding.putFloat(json, "total_elevation_gain", VolumeFigures.rise(column, 1));
            Rounding.putFloat(json, "min_altitude", column.min());
            Rounding.putFloat(json, "max_altitude", column.max());
            double metres = samples.metres().orElse(0);
            if (metres > 0) {
                double climbed = column.last().orElse(0) - column.first().orElse(0);
                json.put("average_gradient", (float) (climbed / metres));
            }
        });
    }

    private void power(ObjectNode json, SampleStream watts, int moving) {
        OptionalInt average = Rounding.whole(AveragePower.of(watts), AveragePower::watts);
        Column column = samples.column("watts").orElseThrow();
        Rounding.putWhole(json, "average_watts", average);
        Rounding.putWhole(json, "min_watts", column.min());
        Rounding.putWhole(json, "max_watts", column.max());
        Rounding.putWhole(json, "joules", Rounding.whole(MechanicalWork.of(watts), work -> 1000 * work.kilojoules()));
        double weight = thresholds.athlete().path("icu_weight").asDouble();
        if (weight > 0 && average.isPresent()) {
            json.put("average_watts_kg", (float) (average.getAsInt() / weight));
            json.put("max_watts_kg", (float) (column.max().orElse(0) / weight));
        }
        OptionalInt normalized =
                Rounding.whole(NormalizedPower.of(watts, NormalizedPower.Variant.SERVICE), NormalizedPower::watts);
        Rounding.putWhole(json, "weighted_average_watts", normalized);
        if (thresholds.ftpWatts().isPresent() && average.isPresent()) {
            int ftp = thresholds.ftpWatts().getAsInt();
            json.put("intensity", Rounding.halfUp(100.0 * normalized.orElse(average.getAsInt()) / ftp));
            if (normalized.isPresent()) {
                TrainingStress.of(normalized.getAsInt(), ftp, moving)
                        .found()
                        .ifPresent(stress -> json.put("training_load", (float) stress.points()));
            }
            zone(json, average.getAsInt());
        }
        balance.ifPresent(level -> {
            json.put("wbal_start", Rounding.halfUp(level.at(lap.startIndex())));
            json.put("wbal_end", Rounding.halfUp(level.at(lap.startIndex() + samples.size() - 1)));
        });
    }

    private void zone(ObjectNode json, int watts) {
        List<Double> tops = thresholds.tops("power_zones");
        for (int zone = 1; zone <= tops.size(); zone++) {
            int top = thresholds.wattsAt(tops.get(zone - 1));
            if (watts <= top || zone == tops.size()) {
                json.put("zone", zone).put("zone_max_watts", top);
                json.put("zone_min_watts", zone == 1 ? 0 : thresholds.wattsAt(tops.get(zone - 2)) + 1);
                return;
            }
        }
    }

    /** By its label, else by power in the lowest zone. */
    private boolean isEasy(ObjectNode json) {
        String label = lap.label().toLowerCase(Locale.ROOT);
        boolean powered =
                json.hasNonNull("average_watts") && thresholds.ftpWatts().isPresent();
        List<Double> tops = thresholds.tops("power_zones");
        int easy = thresholds.wattsAt(tops.isEmpty() ? EASY_PERCENT : tops.get(0));
        return EASY_LABELS.stream().anyMatch(label::contains)
                || (powered && json.path("average_watts").asInt() <= easy);
    }
}
