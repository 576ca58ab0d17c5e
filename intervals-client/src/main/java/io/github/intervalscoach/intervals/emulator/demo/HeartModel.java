package io.github.intervalscoach.intervals.emulator.demo;

/** Heart rate that follows the effort late, drifts upwards, more in the heat, and is a little noisy. */
final class HeartModel {
    private static final double RISE_SECONDS = 28;
    private static final double FALL_SECONDS = 45;
    private static final double BPM_ABOVE_REST_AT_START = 22;
    private static final double DRIFT_BPM_PER_HOUR = 2.5;
    private static final double DRIFT_BPM_PER_HOUR_AND_DEGREE = 0.3;
    private static final double COMFORTABLE_CELSIUS = 18;

    private final Physiology.Heart heart;
    private final double idleShare;
    private final double strain;
    private final double driftPerSecond;
    private final Wander noise;
    private double bpm;
    private double drift;

    /**
     * Before the start.
     *
     * @param idleShare heart rate at no effort, as a share of threshold heart rate, read off the straight line
     */
    HeartModel(Physiology.Heart heart, double idleShare, Outing.Conditions conditions, Dice dice) {
        this.heart = heart;
        this.idleShare = idleShare;
        this.strain = conditions.strain();
        double heat = Math.max(0, conditions.celsius() - COMFORTABLE_CELSIUS);
        this.driftPerSecond = (DRIFT_BPM_PER_HOUR + DRIFT_BPM_PER_HOUR_AND_DEGREE * heat) / 3600;
        this.noise = new Wander(dice, 0.95, 1.2);
        this.bpm = heart.resting() + BPM_ABOVE_REST_AT_START;
    }

    /** One second on, at so much of the true threshold; bpm. */
    double next(double intensity) {
        drift += driftPerSecond * Math.min(1, intensity);
        double wanted = heart.threshold() * (idleShare + (1 - idleShare) * intensity) + strain + drift;
        double target = Math.max(heart.resting() + 10, Math.min(heart.max() - 2, wanted));
        bpm += (target - bpm) / (target > bpm ? RISE_SECONDS : FALL_SECONDS);
        return Numbers.within(bpm + noise.next(), heart.resting(), heart.max());
    }
}
