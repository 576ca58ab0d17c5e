package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.intervals.emulator.Recording;

/** What a watch would have recorded on a run: cadence counts one leg, as the service has it. */
final class RunRecorder {
    private static final double IDLE_HEART_SHARE = 0.30;
    private static final double SPEED_LOST_PER_SLOPE = 2.5;
    private static final double SLOPES_AROUND_HOME = 0.008;
    private static final double SLOPES_IN_THE_HILLS = 0.024;

    private final Outing outing;
    private final Body body;
    private final Dice dice;
    private final TargetLine line;
    private final Tape tape;

    private RunRecorder(Outing outing, Body body, Dice dice) {
        this.outing = outing;
        this.body = body;
        this.dice = dice;
        this.line = TargetLine.of(outing, body.thresholdSpeed(Discipline.RUN));
        this.tape = new Tape(line.seconds());
    }

    /** The recording of a run with heart rate from a strap, unless the conditions say otherwise. */
    static Recording of(Outing outing, Body body, Dice dice) {
        var self = new RunRecorder(outing, body, dice);
        self.run();
        if (outing.conditions().has(Outing.Flaw.NO_HEART_RATE)) {
            self.tape.drop("heartrate");
        } else if (outing.conditions().has(Outing.Flaw.CADENCE_LOCK)) {
            self.lock();
        }
        return self.tape.recording(self.line.laps(), outing.conditions().has(Outing.Flaw.PAUSES), dice);
    }

    private void run() {
        var heartRate = tape.stream("heartrate");
        var cadence = tape.stream("cadence");
        var speeds = tape.stream("velocity_smooth");
        var distances = tape.stream("distance");
        var altitudes = tape.stream("altitude");
        var temperatures = tape.stream("temp");
        var terrain = new Terrain(
                dice, 30, outing.conditions().has(Outing.Flaw.HILLY) ? SLOPES_IN_THE_HILLS : SLOPES_AROUND_HOME);
        var heart = new HeartModel(body.physiology().heart(), IDLE_HEART_SHARE, outing.conditions(), dice);
        var unevenness = new Wander(dice, 0.9, 0.025);
        var steps = new Wander(dice, 0.9, 1);
        double threshold = body.thresholdSpeed(Discipline.RUN);
        double meters = 0;
        for (int i = 0; i < line.seconds(); i++) {
            double effort = threshold * line.share(i) * (1 + unevenness.next());
            double speed = effort * (1 - SPEED_LOST_PER_SLOPE * terrain.slope());
            meters += speed;
            terrain.advance(speed);
            speeds[i] = Numbers.rounded(speed, 3);
            distances[i] = Numbers.rounded(meters, 1);
            altitudes[i] = terrain.altitudeMeters();
            temperatures[i] = Math.round(outing.conditions().celsius());
            cadence[i] = Numbers.within(69 + 20 * line.share(i) + steps.next(), 60, 100);
            heartRate[i] = heart.next(effort / body.trueSpeed(Discipline.RUN));
        }
    }

    /** From a fifth of the way on the watch counts steps and calls them heartbeats. */
    private void lock() {
        var heartRate = tape.find("heartrate");
        var cadence = tape.find("cadence");
        for (int i = heartRate.length / 5; i < heartRate.length; i++) {
            heartRate[i] = 2 * cadence[i];
        }
    }
}
