package io.github.intervalscoach.intervals.emulator;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** How tired the athlete is where a curve begins: fresh, or after as much work as the sport's settings say. */
enum Fatigue {
    NORMAL("", ""),
    KJ0("kj0", "after_kj0"),
    KJ1("kj1", "after_kj1");

    private final String word;
    private final String setting;

    Fatigue(String word, String setting) {
        this.word = word;
        this.setting = setting;
    }

    /**
     * By its name.
     *
     * @throws Refused 422 for another
     */
    static Fatigue named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(name) || (one == NORMAL && name.equals("normal")))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("Invalid fatigue [" + name + "], expected normal, kj0 or kj1"));
    }

    /** The work before it, kJ; empty where it is none or not set. */
    OptionalInt kilojoules(Thresholds thresholds) {
        return this == NORMAL ? OptionalInt.empty() : Thresholds.whole(thresholds.sport(), setting);
    }

    /** The curve of what came after that work; none where the setting is not set. */
    Optional<BestCurve> curve(CurveKind kind, Streams streams) {
        if (this == NORMAL) {
            return kind.of(streams);
        }
        OptionalInt work = kilojoules(streams.thresholds());
        if (work.isEmpty()) {
            return Optional.empty();
        }
        Samples tired = streams.samples().after(work.getAsInt());
        return kind.of(new Streams(tired, streams.thresholds()))
                .map(curve -> curve.shifted(streams.samples().size() - tired.size()));
    }
}
