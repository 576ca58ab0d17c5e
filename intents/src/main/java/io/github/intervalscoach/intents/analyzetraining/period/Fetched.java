package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * What the log said, untouched.
 *
 * @param listed everything logged from the first day of the window before
 * @param records the days in full, when what was eaten is asked for
 * @param calendar of the window, and for a hand-over of the months ahead
 * @param later what was logged after the window, looked up only where the window holds nothing
 */
record Fetched(
        PeriodAnalysis.Asked asked,
        List<LoggedActivity> listed,
        List<WellnessDay> wellness,
        List<WellnessRecord> records,
        List<CalendarEvent> calendar,
        List<LoggedActivity> later) {
    /** Enough before the period for its fitness to have a past. */
    private static final int WELLNESS_DAYS_BEFORE = 43;

    /** How far ahead a race is looked for. */
    private static final int DAYS_AHEAD = 120;

    static Fetched from(PeriodAnalysis.Asked asked, Ports ports) {
        String id = asked.athlete().id();
        DateRange window = asked.window();
        var wellnessDays = new DateRange(window.first().minusDays(WELLNESS_DAYS_BEFORE), window.last());
        var listed = ports.trainingLog().activities(id, new DateRange(Days.oldest(window), window.last()));
        var calendar = ports.calendar().events(id, planned(asked));
        if (asked.scope().shows(Include.FUELLING)) {
            var records = ports.wellnessLog().records(id, wellnessDays);
            return of(asked, listed, records, calendar, ports);
        }
        var wellness = ports.wellnessLog().days(id, wellnessDays);
        return new Fetched(
                        asked, Await.value(listed), Await.value(wellness), List.of(), Await.value(calendar), List.of())
                .lookingOn(ports);
    }

    private static Fetched of(
            PeriodAnalysis.Asked asked,
            CompletionStage<List<LoggedActivity>> listed,
            CompletionStage<List<WellnessRecord>> records,
            CompletionStage<List<CalendarEvent>> calendar,
            Ports ports) {
        List<WellnessRecord> known = Await.value(records);
        List<WellnessDay> wellness = known.stream().map(WellnessRecord::summary).toList();
        return new Fetched(asked, Await.value(listed), wellness, known, Await.value(calendar), List.of())
                .lookingOn(ports);
    }

    private static DateRange planned(PeriodAnalysis.Asked asked) {
        LocalDate ahead = asked.today().plusDays(DAYS_AHEAD);
        boolean isFar = asked.purpose() == PeriodAnalysis.Purpose.HANDOVER;
        return isFar ? new DateRange(asked.window().first(), ahead) : asked.window();
    }

    /** A window without anything may lie before the record: where does that begin? */
    private Fetched lookingOn(Ports ports) {
        LocalDate next = asked.window().last().plusDays(1);
        boolean isEmpty = listed.isEmpty() && wellness.stream().noneMatch(Days::saysSomething);
        if (!isEmpty || next.isAfter(asked.today())) {
            return this;
        }
        var found = ports.trainingLog().activities(asked.athlete().id(), new DateRange(next, asked.today()));
        return new Fetched(asked, listed, wellness, records, calendar, Await.value(found));
    }
}
