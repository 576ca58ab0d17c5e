package io.github.intervalscoach.analytics.planning;

import java.time.Duration;

/**
 * How training time is spread over three intensities; the shares add up to 1.
 *
 * @param easy zones 1 and 2, 0 to 1
 * @param moderate zones 3 and 4, 0 to 1
 * @param hard zone 5 and above, 0 to 1
 */
public record IntensityMix(double easy, double moderate, double hard) {
    private static final double ROUNDING = 1e-9;

    public IntensityMix {
        double sum = easy + moderate + hard;
        if (!(easy >= 0 && moderate >= 0 && hard >= 0 && Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("shares " + easy + ", " + moderate + ", " + hard
                    + ": need 0 or more and a sum of 1. Maybe they are in percent?");
        }
    }

    /**
     * The default mix of a phase before a race of this expected duration: mostly easy, sharper towards the race, and of
     * an ultra more than 85 % easy throughout. House rules after common practice, grade D.
     */
    public static IntensityMix of(Phase phase, Duration race) {
        if (race.compareTo(TaperLength.ULTRA) >= 0) {
            return new IntensityMix(0.90, 0.08, 0.02);
        }
        return switch (phase) {
            case BASE -> new IntensityMix(0.85, 0.12, 0.03);
            case BUILD -> new IntensityMix(0.80, 0.12, 0.08);
            case SPECIFIC, TAPER, RACE_WEEK -> new IntensityMix(0.80, 0.15, 0.05);
        };
    }
}
