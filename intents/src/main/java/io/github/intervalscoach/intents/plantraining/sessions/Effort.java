package io.github.intervalscoach.intents.plantraining.sessions;

/** How hard a stretch is, whatever the sport. */
public enum Effort {
    RECOVERY("Very easy", Share.EASY),
    EASY("Easy", Share.EASY),
    /** A swim for how; between easy and steady. */
    SMOOTH("Smooth and long", Share.EASY),
    TEMPO("Steady, strong", Share.MODERATE),
    SWEET_SPOT("Comfortably hard", Share.MODERATE),
    /** As in the race; which number that is depends on how long the race takes. */
    RACE("As in the race", Share.MODERATE),
    THRESHOLD("Hard, controlled", Share.MODERATE),
    VO2MAX("Very hard", Share.HARD),
    ANAEROBIC("All but all out", Share.HARD),
    /** Some fast seconds, relaxed. */
    QUICK("Fast and relaxed", Share.HARD);

    /** Zones 1 and 2, 3 and 4, 5 and above. */
    enum Share {
        EASY,
        MODERATE,
        HARD
    }

    private final String words;
    private final Share intensity;

    Effort(String words, Share intensity) {
        this.words = words;
        this.intensity = intensity;
    }

    /** What it feels like, as a device shows it. */
    public String words() {
        return words;
    }

    /** Which of three intensities it counts as. */
    Share intensity() {
        return intensity;
    }
}
