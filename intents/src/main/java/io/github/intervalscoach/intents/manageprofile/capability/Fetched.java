package io.github.intervalscoach.intents.manageprofile.capability;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;

/** Log, wellness and calendar, one call each. */
record Fetched(Asked asked, List<LoggedActivity> log, List<WellnessDay> wellness, List<CalendarEvent> calendar) {
    static Fetched from(Asked asked, Ports ports) {
        String id = asked.athlete().id();
        var log = ports.trainingLog().activities(id, DateRange.endingOn(asked.today(), Span.SESSION_DAYS));
        var wellness = ports.wellnessLog().days(id, DateRange.endingOn(asked.today(), Span.WELLNESS_DAYS));
        var calendar = ports.calendar()
                .events(
                        id,
                        new DateRange(
                                asked.today().minusDays(Span.PLAN_BACK_DAYS),
                                asked.today().plusDays(Span.PLAN_AHEAD_DAYS)));
        return new Fetched(asked, Await.value(log), Await.value(wellness), Await.value(calendar));
    }
}
