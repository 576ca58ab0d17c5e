package io.github.intervalscoach.intents.plantraining.load;

import java.time.LocalDate;

/**
 * How much of a day can be trained.
 *
 * @param minutes left for what is planned, 0 or more
 * @param settledMinutes that training which is settled on it takes, 0 or more
 * @param settledPoints load of what is settled on it already, 0 or more
 */
public record DayRoom(LocalDate day, int minutes, int settledMinutes, double settledPoints) {
    public DayRoom {
        if (minutes < 0 || settledMinutes < 0 || !(settledPoints >= 0)) {
            throw new IllegalArgumentException(day + " with " + minutes + " and " + settledMinutes + " min and "
                    + settledPoints + " points: need 0 or more of each");
        }
    }
}
