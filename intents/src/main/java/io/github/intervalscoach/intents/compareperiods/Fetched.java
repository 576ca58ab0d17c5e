package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;

/** What the log said, untouched: one call a kind, from before the older period to the end of the newer. */
record Fetched(
        ComparePeriods.Asked asked,
        List<LoggedActivity> listed,
        List<WellnessDay> wellness,
        List<CalendarEvent> calendar) {

    static Fetched from(ComparePeriods.Asked asked, Ports ports) {
        String id = asked.athlete().id();
        DateRange reach = asked.windows().reach();
        var listed = ports.trainingLog().activities(id, reach);
        var wellness = ports.wellnessLog().days(id, reach);
        var calendar = ports.calendar().events(id, asked.windows().planReach());
        return new Fetched(asked, Await.value(listed), Await.value(wellness), Await.value(calendar));
    }
}
