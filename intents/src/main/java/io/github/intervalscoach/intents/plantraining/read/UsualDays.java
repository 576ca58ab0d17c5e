package io.github.intervalscoach.intents.plantraining.read;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.ask.Action;
import java.time.DayOfWeek;

/**
 * How long the days of a week usually may be, where nobody says.
 *
 * @param days that are planned
 */
record UsualDays(Known known, DateRange days) {
    /** House rule where nothing is known. */
    static final int LEAST = 90;

    private static final int MINUTE = 60;

    /** As long as was trained on that weekday lately; what is planned again has the time that its plan took. */
    int minutes(DayOfWeek day) {
        int done = known.done().stream()
                .filter(activity -> activity.day().getDayOfWeek() == day)
                .mapToInt(UsualDays::minutes)
                .max()
                .orElse(LEAST);
        int planned = known.asked().question().action() == Action.REPLAN ? planned(day) : 0;
        return Math.max(LEAST, Math.max(done, planned));
    }

    private int planned(DayOfWeek day) {
        var sessions = new Settled(known.open(), known.asked().athlete(), days);
        return days.days()
                .filter(date -> date.getDayOfWeek() == day)
                .mapToInt(sessions::minutesOn)
                .max()
                .orElse(0);
    }

    private static int minutes(Activity activity) {
        return activity.volume().movingSeconds().orElse(0) / MINUTE;
    }
}
