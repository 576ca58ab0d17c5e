package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.Calendar;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The calendar. The service selects entries by the day they start on, so spans that began earlier have to be looked for:
 * 400 days back, which is more than a season, so that no phase, holiday or injury under way is missed. It is one question
 * for everything: a second one, for lasting entries alone, would carry less and cost every answer another request.
 */
record IntervalsCalendar(Upstream upstream) implements Calendar {
    private static final Operation LIST = Operations.named("list-events");
    private static final Operation GET = Operations.named("get-event");
    private static final Operation FITNESS = Operations.named("fitness-model-events");
    private static final Operation TAGS = Operations.named("event-tags");

    private static final int LOOK_BACK_DAYS = 400;

    @Override
    public CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range) {
        String words = "reading the calendar of athlete " + athleteId + ", " + range.first() + " to " + range.last();
        var call = Call.of(words, LIST, athleteId)
                .with("oldest", range.first().minusDays(LOOK_BACK_DAYS))
                .with("newest", range.last())
                .with("resolve", true);
        return upstream.ask(
                call,
                body -> EventMapping.readList(body).stream()
                        .filter(event -> touches(event.days(), range))
                        .sorted(EventMapping.IN_ORDER)
                        .toList());
    }

    @Override
    public CompletionStage<CalendarEvent> event(String athleteId, String eventId) {
        String words = "reading the calendar entry " + eventId + " of athlete " + athleteId;
        var call = Call.of(words, GET, athleteId, eventId).with("resolve", true);
        return upstream.ask(call, EventMapping::read);
    }

    @Override
    public CompletionStage<List<CalendarEvent>> fitnessModelEvents(String athleteId) {
        String words = "reading the marks in the fitness model of athlete " + athleteId;
        return upstream.ask(Call.of(words, FITNESS, athleteId), EventMapping::readList);
    }

    @Override
    public CompletionStage<List<OutsideText>> tags(String athleteId) {
        String words = "reading the tags in the calendar of athlete " + athleteId;
        return upstream.ask(Call.of(words, TAGS, athleteId), SessionMapping::readTags);
    }

    private static boolean touches(DateRange days, DateRange range) {
        return !days.first().isAfter(range.last()) && !days.last().isBefore(range.first());
    }
}
