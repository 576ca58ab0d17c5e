package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.StreamFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What of the faults of a recording a reader must know. */
record FaultFlaws(Faults faults, Limits limits) {
    private static final String PERCENT = "percent";

    List<Flaw> all() {
        List<Flaw> flaws = new ArrayList<>();
        counted(Code.POWER_SPIKE, Flaw.Code.POWER_SPIKES).ifPresent(flaws::add);
        seconds(Code.POWER_DROPOUT, Flaw.Code.POWER_DROPOUTS).ifPresent(flaws::add);
        seconds(Code.CADENCE_LOCK, Flaw.Code.CADENCE_LOCK).ifPresent(flaws::add);
        seconds(Code.HR_FLAT, Flaw.Code.HEART_RATE_FLAT).ifPresent(flaws::add);
        seconds(Code.HR_RANGE, Flaw.Code.HEART_RATE_RANGE).ifPresent(flaws::add);
        counted(Code.HR_STEP, Flaw.Code.HEART_RATE_STEPS).ifPresent(flaws::add);
        setting(Code.LTHR_WRONG, Flaw.Code.THRESHOLD_HEART_RATE, limits.thresholdHeartRateBpm())
                .ifPresent(flaws::add);
        setting(Code.HRMAX_WRONG, Flaw.Code.MAX_HEART_RATE, limits.maxHeartRateBpm())
                .ifPresent(flaws::add);
        positions(flaws);
        gain(flaws);
        return flaws;
    }

    private Optional<Flaw> counted(Code code, Flaw.Code flaw) {
        List<StreamFault> found = faults.of(code);
        double worst = found.stream().mapToDouble(StreamFault::evidence).max().orElse(0);
        return faults.matters(code) ? Optional.of(new Flaw(flaw, found.size(), worst)) : Optional.empty();
    }

    private Optional<Flaw> seconds(Code code, Flaw.Code flaw) {
        return faults.matters(code) ? Optional.of(Flaw.of(flaw, faults.seconds(code))) : Optional.empty();
    }

    private Optional<Flaw> setting(Code code, Flaw.Code flaw, OptionalInt set) {
        return faults.of(code).stream().findFirst().map(fault -> new Flaw(flaw, fault.evidence(), set.orElseThrow()));
    }

    /** Jumps have a place; a whole track that is too long or too short has a share. */
    private void positions(List<Flaw> flaws) {
        List<StreamFault> found = faults.of(Code.GPS_JUMP);
        int jumps = (int) found.stream().filter(f -> !f.unit().equals(PERCENT)).count();
        if (jumps > 0) {
            flaws.add(Flaw.of(Flaw.Code.GPS_JUMPS, jumps));
        }
        found.stream()
                .filter(f -> f.unit().equals(PERCENT))
                .forEach(f -> flaws.add(Flaw.of(Flaw.Code.TRACK_LENGTH, f.evidence())));
    }

    private void gain(List<Flaw> flaws) {
        faults.of(Code.ALT_NOISE).stream()
                .filter(f -> !f.unit().equals(PERCENT))
                .findFirst()
                .ifPresent(f -> flaws.add(Flaw.of(Flaw.Code.ALTITUDE_NOISE, f.evidence())));
    }
}
