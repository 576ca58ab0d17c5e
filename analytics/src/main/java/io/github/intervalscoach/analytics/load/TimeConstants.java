package io.github.intervalscoach.analytics.load;

/**
 * How slowly fitness and fatigue forget, and how a day's load enters them.
 *
 * @param fitnessDays τ of fitness, days, above {@code fatigueDays}, 365 at most
 * @param fatigueDays τ of fatigue, days, 1 or more
 * @param gain which of the two gains in use
 */
public record TimeConstants(int fitnessDays, int fatigueDays, Gain gain) {
    /** Intervals.icu's default: 42 and 7 days. */
    public static final TimeConstants SERVICE = new TimeConstants(42, 7, Gain.SERVICE);

    /** House rule: a memory of more than a year is none of training. */
    private static final int MOST_DAYS = 365;

    /** After three time constants 5 % of the seed is left. */
    private static final int WARM_UP_CONSTANTS = 3;

    /** The share of the distance to the day's load that one day closes. */
    public enum Gain {
        /** 1 − e^(−1/τ), exact for a day: Intervals.icu, GoldenCheetah and WKO. */
        SERVICE,
        /** 1/τ, as most texts describe TrainingPeaks; 7 % more for fatigue. */
        TEXTBOOK
    }

    public TimeConstants {
        if (fatigueDays < 1 || fitnessDays <= fatigueDays || fitnessDays > MOST_DAYS) {
            throw new IllegalArgumentException("time constants of " + fitnessDays + " and " + fatigueDays
                    + " days: need 1 <= fatigue < fitness <= 365. Maybe they are swapped?");
        }
    }

    /** Days after which an unknown start no longer matters: three times τ of fitness. */
    public int warmUpDays() {
        return WARM_UP_CONSTANTS * fitnessDays;
    }

    double fitnessGain() {
        return gainOf(fitnessDays);
    }

    double fatigueGain() {
        return gainOf(fatigueDays);
    }

    String variant() {
        return (gain == Gain.SERVICE ? "exponential_" : "textbook_") + fitnessDays + "_" + fatigueDays;
    }

    private double gainOf(int days) {
        return gain == Gain.SERVICE ? -StrictMath.expm1(-1.0 / days) : 1.0 / days;
    }
}
