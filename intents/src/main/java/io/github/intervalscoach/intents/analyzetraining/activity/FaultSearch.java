package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.quality.CadenceLock;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.HeartRateFlat;
import io.github.intervalscoach.analytics.quality.HeartRateRange;
import io.github.intervalscoach.analytics.quality.PowerDropouts;
import io.github.intervalscoach.analytics.quality.PowerSpikes;
import io.github.intervalscoach.analytics.quality.StreamFault;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Implausible stretches of a recording, and what they cost.
 *
 * @param found all of them, also those that are too short to matter
 * @param spanSeconds of the recording, at least 1
 */
record FaultSearch(List<StreamFault> found, int spanSeconds) {
    /** Soft pedalling looks the same; convention. */
    private static final double ORDINARY_DROPOUTS = 0.02;

    /** A minute of steady heart rate happens to healthy hearts; house rule. */
    private static final double ORDINARY_FLAT = 0.05;

    /** Heart rate that is not the heart's is not read for drift. */
    private static final List<Code> SPOILS_HEART_RATE = List.of(Code.CADENCE_LOCK, Code.HR_FLAT);

    static FaultSearch in(
            boolean run,
            Optional<SampleStream> power,
            Optional<SampleStream> heartRate,
            Optional<SampleStream> cadence,
            Optional<SampleStream> output) {
        List<StreamFault> found = new ArrayList<>();
        power.ifPresent(watts -> found.addAll(PowerSpikes.in(watts)));
        if (power.isPresent() && cadence.isPresent()) {
            found.addAll(PowerDropouts.in(power.get(), cadence.get()));
        }
        heartRate.ifPresent(bpm -> found.addAll(HeartRateRange.in(bpm)));
        if (heartRate.isPresent() && output.isPresent()) {
            found.addAll(HeartRateFlat.in(heartRate.get(), output.get()));
        }
        if (run && heartRate.isPresent() && cadence.isPresent()) {
            found.addAll(CadenceLock.in(heartRate.get(), cadence.get()));
        }
        int span = Stream.of(power, heartRate, output)
                .flatMap(Optional::stream)
                .mapToInt(SampleStream::spanSeconds)
                .max()
                .orElse(1);
        return new FaultSearch(List.copyOf(found), span);
    }

    boolean heartRateSound() {
        return SPOILS_HEART_RATE.stream().noneMatch(this::matters);
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

    List<Flaw> flaws() {
        return Stream.of(
                        spikes(),
                        seconds(Code.POWER_DROPOUT, Flaw.Code.POWER_DROPOUTS),
                        seconds(Code.CADENCE_LOCK, Flaw.Code.CADENCE_LOCK),
                        seconds(Code.HR_FLAT, Flaw.Code.HEART_RATE_FLAT),
                        seconds(Code.HR_RANGE, Flaw.Code.HEART_RATE_RANGE))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Flaw> spikes() {
        List<StreamFault> spikes = of(Code.POWER_SPIKE);
        double highest =
                spikes.stream().mapToDouble(StreamFault::evidence).max().orElse(0);
        return spikes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flaw(Flaw.Code.POWER_SPIKES, spikes.size(), highest));
    }

    private Optional<Flaw> seconds(Code code, Flaw.Code flaw) {
        return matters(code) ? Optional.of(Flaw.of(flaw, seconds(code))) : Optional.empty();
    }

    private boolean matters(Code code) {
        double ordinary = switch (code) {
            case POWER_DROPOUT -> ORDINARY_DROPOUTS;
            case HR_FLAT -> ORDINARY_FLAT;
            default -> 0;
        };
        return seconds(code) > ordinary * spanSeconds;
    }

    private int seconds(Code code) {
        return of(code).stream()
                .mapToInt(f -> f.endSecond() - f.startSecond() + 1)
                .sum();
    }

    private List<StreamFault> of(Code code) {
        return found.stream().filter(f -> f.code() == code).toList();
    }
}
