package io.github.intervalscoach.intents.plantraining.load;

/**
 * A limit that holds a plan back, or stands against another.
 *
 * @param limit its name
 * @param amount by how much it would have to give way, or of a limit that is just kept the step it was loosened by
 * @param unit of the amount
 * @param gain fitness at the end that the step would buy, points/day; 0 where the limits contradict each other
 */
public record Binding(Limit limit, double amount, String unit, double gain) {

    /** The limits of a plan. */
    public enum Limit {
        /** Minutes of single days. */
        DAY_MINUTES,
        /** Hours of the week, or how fast weeks may grow. */
        WEEK_HOURS,
        /** How fast fitness may rise. */
        RAMP,
        /** A recovery week or a taper. */
        RECOVERY_WEEK,
        /** How tired the athlete may get in training. */
        FORM_IN_TRAINING,
        /** How fresh they are to be on race morning. */
        RACE_FORM,
        /** What is settled already. */
        SETTLED
    }

    /** What an hour a week more, or a point of ramp more, would buy. */
    static Binding bought(String key, double gain) {
        Limit limit = named(key);
        return new Binding(limit, 1, limit == Limit.WEEK_HOURS ? "hours/week" : "points/week", gain);
    }

    /** The limit that the programme calls {@code key}. */
    static Limit named(String key) {
        return switch (key) {
            case "load_cap" -> Limit.DAY_MINUTES;
            case "week_cap" -> Limit.WEEK_HOURS;
            case "ramp_limit" -> Limit.RAMP;
            case "deload_week" -> Limit.RECOVERY_WEEK;
            case "form_window" -> Limit.FORM_IN_TRAINING;
            case "race_form" -> Limit.RACE_FORM;
            case "planned_load" -> Limit.SETTLED;
            default -> throw new IllegalArgumentException(key + " is no limit of a plan");
        };
    }
}
