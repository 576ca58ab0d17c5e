package io.github.intervalscoach.intervals.emulator;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** A recording, or a stretch of one, as the service stores it. */
final class Samples {
    /** Where the longitudes are that belong to {@code latlng}; the service has no stream of that name. */
    static final String LONGITUDE = "longitude";

    /** A longer silence between two samples is a pause: it is elapsed, but not recorded. */
    private static final int PAUSE_SECONDS = 30;

    /** Slower than 1 km/h is standing. */
    private static final double MOVING_METRES_PER_SECOND = 1 / 3.6;

    private final int[] seconds;
    private final SortedMap<String, Column> columns;
    private final int[] weights;

    private Samples(int[] seconds, SortedMap<String, Column> columns) {
        this.seconds = seconds;
        this.columns = columns;
        this.weights = weights(seconds);
    }

    static Samples of(Recording recording) {
        var columns = new TreeMap<String, Column>();
        recording.streams().forEach((name, values) -> columns.put(name, Column.of(name, values)));
        return new Samples(recording.seconds(), columns);
    }

    /** Samples {@code from} (included) to {@code to} (excluded), clipped to what there is. */
    Samples slice(int from, int to) {
        int start = Math.max(0, Math.min(from, size()));
        int end = Math.max(start, Math.min(to, size()));
        if (end - start == size()) {
            return this;
        }
        var slices = new TreeMap<String, Column>();
        columns.forEach((name, column) -> slices.put(name, column.slice(start, end)));
        return new Samples(Arrays.copyOfRange(seconds, start, end), slices);
    }

    int size() {
        return seconds.length;
    }

    /** Seconds after the start of the whole recording, of sample {@code i}. */
    int second(int i) {
        return seconds[i];
    }

    /** Stream names, time first. */
    List<String> names() {
        var names = new ArrayList<String>();
        names.add("time");
        names.addAll(columns.keySet());
        names.remove(LONGITUDE);
        return names;
    }

    Optional<Column> column(String name) {
        if (name.equals("time")) {
            return Optional.of(
                    Column.of(name, Arrays.stream(seconds).asDoubleStream().toArray()));
        }
        return Optional.ofNullable(columns.get(name));
    }

    /** For the metrics; empty unless at least one sample has a value. */
    Optional<SampleStream> stream(String name) {
        return column(name).filter(column -> !column.isEmpty()).map(column -> at(column.values()));
    }

    /** The first sample at or after that second; the size when there is none. */
    int indexAt(int second) {
        int found = Arrays.binarySearch(seconds, second);
        return found < 0 ? -found - 1 : found;
    }

    /** Metres covered since the start of the recording: as the device counted, else speed times time. */
    Optional<SampleStream> odometer() {
        return stream("distance").or(() -> stream("velocity_smooth").map(this::integrated));
    }

    /** What a rate adds up to, sample by sample; nothing is added where it is not known. */
    SampleStream integrated(SampleStream rate) {
        var sums = new double[size()];
        double sum = 0;
        for (int i = 1; i < sums.length; i++) {
            double value = rate.valueOrNaN(i - 1);
            sum += Double.isNaN(value) ? 0 : value * weights[i - 1];
            sums[i] = sum;
        }
        return at(sums);
    }

    /** What comes after that much work; nothing where it was never done or power is not known. */
    Samples after(double kilojoules) {
        double[] watts = column("watts").map(Column::values).orElse(new double[0]);
        double joules = 0;
        for (int i = 0; i < watts.length; i++) {
            joules += Double.isNaN(watts[i]) ? 0 : watts[i] * weights[i];
            if (joules >= 1000 * kilojoules) {
                return slice(i + 1, size());
            }
        }
        return slice(size(), size());
    }

    /** For the metrics: values of these samples. */
    SampleStream at(double[] values) {
        return SampleStream.at(seconds, values);
    }

    /** From the first sample to the end of the last. */
    int elapsedSeconds() {
        return size() == 0 ? 0 : seconds[size() - 1] - seconds[0] + 1;
    }

    /** How many seconds each sample stands for: up to the next, but a sample before a pause is one second. */
    int[] weights() {
        return weights;
    }

    private static int[] weights(int[] seconds) {
        var weights = new int[seconds.length];
        for (int i = 0; i < weights.length; i++) {
            int next = i + 1 < weights.length ? seconds[i + 1] - seconds[i] : 1;
            weights[i] = next > PAUSE_SECONDS ? 1 : next;
        }
        return weights;
    }

    int recordedSeconds() {
        int recorded = 0;
        for (int weight : weights) {
            recorded += weight;
        }
        return recorded;
    }

    /** Recorded seconds above walking about; all of them where there is no speed or everything stands still. */
    int movingSeconds() {
        double[] speed = columns.containsKey("velocity_smooth")
                ? columns.get("velocity_smooth").values()
                : new double[0];
        int moving = 0;
        for (int i = 0; i < speed.length; i++) {
            moving += Double.isNaN(speed[i]) || speed[i] > MOVING_METRES_PER_SECOND ? weights[i] : 0;
        }
        return moving == 0 ? recordedSeconds() : moving;
    }

    /** Metres: what the distance stream gained, else speed times time. */
    OptionalDouble metres() {
        Optional<Column> distance = column("distance").filter(column -> !column.isEmpty());
        if (distance.isPresent()) {
            double first = second(0) == 0 ? 0 : distance.get().first().orElse(0);
            return OptionalDouble.of(distance.get().last().orElse(first) - first);
        }
        return column("velocity_smooth")
                .map(speed -> speed.mean(weights))
                .filter(OptionalDouble::isPresent)
                .map(mean -> OptionalDouble.of(mean.getAsDouble() * recordedSeconds()))
                .orElse(OptionalDouble.empty());
    }
}
