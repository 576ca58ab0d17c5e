package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.intervals.emulator.Recording;

/** What a bike computer would have recorded. */
final class RideRecorder {
    private static final double IDLE_HEART_SHARE = 0.42;
    private static final double BIKE_KG = 9;
    private static final double HALF_DRAG_AREA = 0.5 * 1.2 * 0.36;
    private static final double ROLLING_NEWTON_PER_KG = 9.81 * 0.005;
    private static final double GRAVITY = 9.81;
    private static final double COASTING_SLOPE = -0.045;

    private final Outing outing;
    private final Body body;
    private final Dice dice;
    private final boolean indoor;
    private final TargetLine line;
    private final Tape tape;

    private RideRecorder(Outing outing, Body body, Dice dice) {
        this.outing = outing;
        this.body = body;
        this.dice = dice;
        this.indoor = outing.session().sport().equals("VirtualRide");
        this.line = TargetLine.of(outing, 1);
        this.tape = new Tape(line.seconds());
    }

    /** The recording of a ride with a power meter. */
    static Recording of(Outing outing, Body body, Dice dice) {
        var self = new RideRecorder(outing, body, dice);
        self.ride();
        PowerFlaws.add(self.tape, outing.conditions(), dice);
        if (outing.conditions().has(Outing.Flaw.NO_HEART_RATE)) {
            self.tape.drop("heartrate");
        }
        if (outing.conditions().has(Outing.Flaw.NO_CADENCE)) {
            self.tape.drop("cadence");
        }
        return self.tape.recording(self.line.laps(), outing.conditions().has(Outing.Flaw.PAUSES), dice);
    }

    private void ride() {
        var watts = tape.stream("watts");
        var heartRate = tape.stream("heartrate");
        var cadence = tape.stream("cadence");
        var road = new Road();
        var heart = new HeartModel(body.physiology().heart(), IDLE_HEART_SHARE, outing.conditions(), dice);
        // Who holds a target rides evenly: a repetition's mean is then the athlete's, not the noise's.
        var unevenness = outing.session().isStructured()
                ? new Wander(dice, 0.6, indoor ? 0.03 : 0.05)
                : new Wander(dice, 0.9, indoor ? 0.03 : 0.1);
        var legs = new Wander(dice, 0.9, 3);
        for (int i = 0; i < line.seconds(); i++) {
            boolean coasting = !indoor && !outing.session().isStructured() && road.terrain.slope() < COASTING_SLOPE;
            double wanted = body.ftpWatts() * line.share(i) * (1 + unevenness.next());
            watts[i] = coasting ? 0 : Math.max(0, Math.round(wanted));
            cadence[i] = coasting ? 0 : Numbers.within(82 + 9 * line.share(i) + legs.next(), 55, 125);
            heartRate[i] = heart.next(watts[i] / body.trueFtpWatts());
            road.roll(i, watts[i]);
        }
    }

    /** Where the watts take the rider. */
    private final class Road {
        private final double kg = body.physiology().kg() + BIKE_KG;
        private final Terrain terrain = new Terrain(dice, 640, indoor ? 0.008 : 0.02);
        private final Wander weather = new Wander(dice, 0.999, 0.8);
        private final double[] speeds = tape.stream("velocity_smooth");
        private final double[] distances = tape.stream("distance");
        private final double[] altitudes = tape.stream("altitude");
        private final double[] temperatures = tape.stream("temp");
        private double speed = 4;
        private double meters;

        private Road() {
            if (indoor) {
                tape.drop("temp");
            }
        }

        private void roll(int i, double watts) {
            double resistance =
                    HALF_DRAG_AREA * speed * speed + kg * (ROLLING_NEWTON_PER_KG + GRAVITY * terrain.slope());
            speed = Math.max(1.5, Math.min(20, speed + (watts / speed - resistance) / kg));
            meters += speed;
            terrain.advance(speed);
            speeds[i] = Numbers.rounded(speed, 3);
            distances[i] = Numbers.rounded(meters, 1);
            altitudes[i] = terrain.altitudeMeters();
            temperatures[i] = Math.round(outing.conditions().celsius() + weather.next());
        }
    }
}
