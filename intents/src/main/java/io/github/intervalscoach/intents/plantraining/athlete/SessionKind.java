package io.github.intervalscoach.intents.plantraining.athlete;

/** What a session is for. */
public enum SessionKind {
    /** So easy that it costs nothing. */
    RECOVERY(Demand.EASY, 28),
    ENDURANCE(Demand.EASY, 46),
    LONG(Demand.LONG, 42),
    /** Long, with blocks at the pace of the race. */
    LONG_RACE_PACE(Demand.HARD, 48),
    TEMPO(Demand.HARD, 52),
    SWEET_SPOT(Demand.HARD, 56),
    THRESHOLD(Demand.HARD, 60),
    VO2MAX(Demand.HARD, 64),
    ANAEROBIC(Demand.HARD, 58),
    HILLS(Demand.HARD, 54),
    /** Easy, with a few fast seconds that tire nobody. */
    STRIDES(Demand.EASY, 48),
    /** The day before a race: short, awake. */
    OPENERS(Demand.EASY, 40),
    /** Race week: a little at the pace of the race. */
    SHARPENER(Demand.HARD, 52),
    /** A run straight off the bicycle. */
    BRICK(Demand.EASY, 56),
    /** A swim for how, not for how fast. */
    TECHNIQUE(Demand.EASY, 50),
    /** A swim at critical swim speed; hard, but kind to the legs. */
    CSS(Demand.EASY, 66),
    STRENGTH(Demand.GYM, 0),
    MOBILITY(Demand.GYM, 0);

    /** What a kind asks of the days around it. */
    private enum Demand {
        EASY,
        LONG,
        HARD,
        GYM
    }

    private final Demand demand;
    private final int usualPointsPerHour;

    SessionKind(Demand demand, int usualPointsPerHour) {
        this.demand = demand;
        this.usualPointsPerHour = usualPointsPerHour;
    }

    /** Whether it makes its day a hard one, 48 hours from the next. */
    public boolean isHard() {
        return demand == Demand.HARD;
    }

    /** Whether it is the long one of its week. */
    public boolean isLong() {
        return this == LONG || this == LONG_RACE_PACE;
    }

    /** Whether it is done in a gym, or on a mat. */
    public boolean isGym() {
        return demand == Demand.GYM;
    }

    /** What an hour of it usually costs, points; a house rule to plan with before the session itself is written. */
    public double usualPointsPerHour() {
        return usualPointsPerHour;
    }
}
