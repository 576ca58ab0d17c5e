package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.StreamFault;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Implausible stretches of a recording, and which of them matter.
 *
 * @param found all of them, also those that are too short to matter
 * @param spanSeconds of the recording, at least 1
 */
record Faults(List<StreamFault> found, int spanSeconds) {
    /** Soft pedalling looks the same; convention. */
    private static final double ORDINARY_DROPOUTS = 0.02;

    /** A minute of steady heart rate happens to healthy hearts; house rule. */
    private static final double ORDINARY_FLAT = 0.05;

    /** One or two jumps happen when a strap dries; house rule. */
    private static final int ORDINARY_STEPS = 2;

    Faults {
        found = List.copyOf(found);
    }

    static Faults of(List<StreamFault> found, Channels channels) {
        int span = Stream.of(channels.power(), channels.heartRate(), channels.speed(), channels.distance())
                .flatMap(Optional::stream)
                .mapToInt(SampleStream::spanSeconds)
                .max()
                .orElse(1);
        return new Faults(found, span);
    }

    /** How far the heart rate can be believed. */
    Pulse pulse() {
        if (matters(Code.CADENCE_LOCK)) {
            return Pulse.SPOILED;
        }
        return matters(Code.HR_FLAT) ? Pulse.PATCHY : Pulse.SOUND;
    }

    /** A heart rate without the samples that are not the heart's. */
    SampleStream believed(SampleStream bpm) {
        double[] values = bpm.toArray();
        for (StreamFault fault : of(Code.HR_RANGE)) {
            leaveOut(fault, bpm, values);
        }
        if (matters(Code.HR_FLAT)) {
            of(Code.HR_FLAT).forEach(fault -> leaveOut(fault, bpm, values));
        }
        return SampleStream.at(bpm.toSeconds(), values);
    }

    private static void leaveOut(StreamFault fault, SampleStream bpm, double[] values) {
        for (int i = Stretch.index(bpm, fault.startSecond());
                i < values.length && bpm.second(i) <= fault.endSecond();
                i++) {
            values[i] = Double.NaN;
        }
    }

    List<Fault> all() {
        return found.stream()
                .map(f -> new Fault(
                        f.code().name().toLowerCase(Locale.ROOT),
                        f.startSecond(),
                        f.endSecond(),
                        f.evidence(),
                        f.unit()))
                .toList();
    }

    boolean matters(Code code) {
        return switch (code) {
            case POWER_DROPOUT -> seconds(code) > ORDINARY_DROPOUTS * spanSeconds;
            case HR_FLAT -> seconds(code) > ORDINARY_FLAT * spanSeconds;
            case HR_STEP -> of(code).size() > ORDINARY_STEPS;
            default -> !of(code).isEmpty();
        };
    }

    int seconds(Code code) {
        return of(code).stream()
                .mapToInt(f -> f.endSecond() - f.startSecond() + 1)
                .sum();
    }

    List<StreamFault> of(Code code) {
        return found.stream().filter(f -> f.code() == code).toList();
    }
}
