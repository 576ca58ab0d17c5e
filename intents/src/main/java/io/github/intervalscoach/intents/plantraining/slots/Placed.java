package io.github.intervalscoach.intents.plantraining.slots;

import java.time.LocalDate;

/** A session on its day, with the minutes it gets there. */
public record Placed(Wanted wanted, LocalDate day, int minutes) {
    /** What it costs in these minutes, points. */
    public double loadPoints() {
        return wanted.loadPoints() * minutes / wanted.mostMinutes();
    }
}
