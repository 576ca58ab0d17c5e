package io.github.intervalscoach.intervals.emulator;

import io.github.intervalscoach.analytics.power.WPrimeBalance;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.terrain.Altitude;
import io.github.intervalscoach.analytics.terrain.Altitude.Smoothing;
import io.github.intervalscoach.analytics.terrain.GradeAdjustedPace;
import io.github.intervalscoach.analytics.terrain.GradeAdjustedPace.Variant;
import io.github.intervalscoach.analytics.terrain.Gradient;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The streams of an activity, those that are made on demand too. The correction of power and altitude is not known, so
 * the corrected stream is the recorded one; what else the service makes by unknown formulas is not there.
 *
 * @param samples what was recorded
 * @param thresholds in force for it
 */
record Streams(Samples samples, Thresholds thresholds) {
    private static final List<String> CORRECTIONS = List.of("fixed_", "raw_");

    /** Gradients are recorded in per cent. */
    private static final double PERCENT = 100;

    /** Of an activity of an account. */
    static Streams of(Access.Owned owned) {
        StoredActivity activity = owned.activity();
        return new Streams(
                Samples.of(activity.recording().get()),
                Thresholds.inForce(owned.owner().athlete(), activity.json()));
    }

    /**
     * The stream of that type; empty where the activity has none.
     *
     * @throws Refused 422 when there is no such type
     */
    Optional<Column> column(String type) {
        if (StreamKind.of(type) != StreamKind.COMPUTED) {
            return samples.column(type);
        }
        return switch (type) {
            case "w_bal" -> balance();
            case "ga_velocity" -> gradeAdjusted().map(stream -> Column.of(type, aligned(stream)));
            default -> recorded(type);
        };
    }

    /** The same for metrics, where at least one sample has a value. */
    Optional<SampleStream> stream(String type) {
        return column(type).filter(column -> !column.isEmpty()).map(column -> samples.at(column.values()));
    }

    /** Or the service's refusal. */
    SampleStream required(String type) {
        return stream(type).orElseThrow(() -> Refused.invalid("Stream [" + type + "] not on activity"));
    }

    private Optional<Column> recorded(String type) {
        return CORRECTIONS.stream()
                .filter(type::startsWith)
                .flatMap(prefix -> samples.column(type.substring(prefix.length())).stream())
                .findFirst();
    }

    private Optional<Column> balance() {
        Optional<WPrimeBalance> balance = samples.stream("watts").flatMap(thresholds::balance);
        return balance.map(level -> {
            var joules = new double[samples.size()];
            Arrays.setAll(joules, level::at);
            return Column.of("w_bal", joules);
        });
    }

    /** Running speed on the flat of equal cost, m/s, where slopes are known. */
    private Optional<SampleStream> gradeAdjusted() {
        if (!thresholds.coversAny(List.of("Run"))) {
            return Optional.empty();
        }
        return samples.stream("velocity_smooth")
                .flatMap(speed -> slopes().flatMap(slope ->
                        GradeAdjustedPace.of(speed, slope, Variant.EMPIRICAL).found()))
                .map(GradeAdjustedPace::metersPerSecond);
    }

    /** Rise over run: as it was recorded, else from altitude and distance. */
    private Optional<SampleStream> slopes() {
        return samples.column("grade_smooth")
                .map(column -> samples.at(Arrays.stream(column.values())
                        .map(percent -> percent / PERCENT)
                        .toArray()))
                .or(() -> samples.stream("altitude")
                        .flatMap(altitude -> samples.odometer()
                                .flatMap(distance -> Altitude.of(altitude, distance, Smoothing.DISTANCE_WINDOW)
                                        .flatMap(Gradient::of)
                                        .found()))
                        .map(Gradient::riseOverRun));
    }

    private double[] aligned(SampleStream stream) {
        var values = new double[samples.size()];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < stream.samples(); i++) {
            values[samples.indexAt(stream.second(i))] = stream.valueOrNaN(i);
        }
        return values;
    }
}
