package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;

/**
 * What the log said, untouched.
 *
 * @param listed everything logged from the first day of the window before
 */
record Fetched(
        PeriodAnalysis.Asked asked,
        List<LoggedActivity> listed,
        List<WellnessDay> wellness,
        List<CalendarEvent> calendar) {
    /** Enough before the period for its fitness to have a past. */
    private static final int WELLNESS_DAYS_BEFORE = 43;

    static Fetched from(PeriodAnalysis.Asked asked, Ports ports) {
        String id = asked.athlete().id();
        DateRange window = asked.window();
        LocalDate first = window.first();
        var listed = ports.trainingLog().activities(id, new DateRange(Days.oldest(window), window.last()));
        var wellness =
                ports.wellnessLog().days(id, new DateRange(first.minusDays(WELLNESS_DAYS_BEFORE), window.last()));
        var calendar = ports.calendar().events(id, window);
        return new Fetched(asked, Await.value(listed), Await.value(wellness), Await.value(calendar));
    }
}
