package io.github.intervalscoach.intervals.emulator.demo;

/**
 * What a planned session takes and costs, as the service reckons from its steps.
 *
 * @param seconds planned time, rests included
 * @param meters planned distance, that of steps by time included; 0 on the bike
 * @param load 0 where the service computes none
 */
record PlannedEffort(int seconds, int meters, int load) {

    /** The effort of a session that has steps. */
    static PlannedEffort of(Session session, Body body) {
        return of(WrittenSession.of(session, body), session, body);
    }

    /** The effort of a session that is already written down. */
    static PlannedEffort of(WrittenSession written, Session session, Body body) {
        return new PlannedEffort(
                (int) written.figures().seconds().orElse(0),
                meters(session, body.thresholdSpeed(session.discipline())),
                written.figures().loadPoints().orElse(0));
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
