package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;

/**
 * What a planned session costs, as the service reckons from its steps. By pace it is the mean speed without rests, in
 * thousandths of threshold speed, as the emulator takes it for what was done: the service's own formula is not known.
 *
 * @param seconds planned time, rests included
 * @param meters planned distance; 0 on the bike
 * @param normalizedWatts rounded; thousandths of threshold speed when by pace
 * @param averageWatts rounded; likewise
 * @param load half-up of (normalized / threshold)²·seconds/36
 */
record PlannedEffort(int seconds, int meters, int normalizedWatts, int averageWatts, int load) {
    private static final int PACE_SCALE = 1000;

    /** The effort of a session that has steps. */
    static PlannedEffort of(Session session, Body body) {
        boolean power = session.discipline() == Discipline.BIKE;
        int threshold = power ? body.ftpWatts() : PACE_SCALE;
        double speed = body.thresholdSpeed(session.discipline());
        double[] line = line(session, speed, threshold);
        double[] moving = power ? line : Arrays.stream(line).filter(v -> v > 0).toArray();
        int average = (int) Math.round(Arrays.stream(moving).average().orElse(0));
        int cost = power ? normalized(line) : average;
        double intensity = (double) cost / threshold;
        int load = (int) Math.round(intensity * intensity * moving.length / 36);
        return new PlannedEffort(line.length, meters(session, speed), cost, average, load);
    }

    private static int normalized(double[] watts) {
        double normalized = NormalizedPower.of(SampleStream.everySecond(watts), NormalizedPower.Variant.SERVICE)
                .fold(value -> value.value().watts(), refusal -> 0.0);
        return (int) Math.round(normalized);
    }

    /** Percent, computed back from the rounded load, as the service serves it. */
    double intensityPercent() {
        return Numbers.rounded(100 * Math.sqrt(36.0 * load / seconds), 4);
    }

    private static double[] line(Session session, double speed, int threshold) {
        var legs = session.legs();
        var line = new double
                [legs.stream().mapToInt(l -> l.step().secondsAt(speed)).sum()];
        int at = 0;
        for (var leg : legs) {
            int seconds = leg.step().secondsAt(speed);
            for (int i = 0; i < seconds; i++) {
                line[at++] = threshold * percent(leg.step(), i, seconds) / 100;
            }
        }
        return line;
    }

    /** The target in second {@code i} of a step: bands at their middle, ramps linear. */
    static double percent(Step step, int i, int seconds) {
        return step.ramp()
                ? step.lowPercent() + (step.highPercent() - step.lowPercent()) * (i + 0.5) / seconds
                : step.middlePercent();
    }

    private static int meters(Session session, double speed) {
        if (session.discipline() == Discipline.BIKE) {
            return 0;
        }
        double meters = 0;
        for (var leg : session.legs()) {
            var step = leg.step();
            meters += step.meters() > 0 ? step.meters() : step.seconds() * speed * step.middlePercent() / 100;
        }
        return (int) Math.round(meters);
    }
}
