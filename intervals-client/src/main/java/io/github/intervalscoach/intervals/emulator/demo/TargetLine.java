package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.intervals.emulator.Recording;
import java.util.ArrayList;
import java.util.List;

/** What an athlete aimed at, second by second, as a share of the threshold set in the profile; and the laps. */
final class TargetLine {
    /** Earlier repetitions lose this much of what the last one loses. */
    private static final double SHARE_OF_FADE_BEFORE = 0.25;

    private final double[] shares;
    private final List<Recording.Lap> laps;

    private TargetLine(double[] shares, List<Recording.Lap> laps) {
        this.shares = shares;
        this.laps = List.copyOf(laps);
    }

    /** The line of an outing, by an athlete whose threshold speed in that sport is {@code speed}, m/s. */
    static TargetLine of(Outing outing, double speed) {
        var legs = outing.session().legs();
        var shares = new double
                [legs.stream().mapToInt(l -> l.step().secondsAt(speed)).sum()];
        var laps = new ArrayList<Recording.Lap>();
        int at = 0;
        for (var leg : legs) {
            int seconds = leg.step().secondsAt(speed);
            double share = outing.conditions().effort() * (1 - fade(outing, leg));
            for (int i = 0; i < seconds; i++) {
                shares[at + i] = share * PlannedEffort.percent(leg.step(), i, seconds) / 100;
            }
            laps.add(new Recording.Lap(at, at + seconds, leg.step().cue()));
            at += seconds;
        }
        return new TargetLine(shares, outing.session().isStructured() ? laps : List.of());
    }

    private static double fade(Outing outing, Session.Leg leg) {
        double fade = outing.conditions().fade();
        if (leg.rep() == 0) {
            return 0;
        }
        return leg.rep() == leg.reps() ? fade : leg.rep() == leg.reps() - 1 ? fade * SHARE_OF_FADE_BEFORE : 0;
    }

    int seconds() {
        return shares.length;
    }

    double share(int second) {
        return shares[second];
    }

    List<Recording.Lap> laps() {
        return laps;
    }
}
