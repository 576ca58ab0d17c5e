package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.Calendar;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.EventRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The calendar. */
record IntervalsCalendar(Upstream upstream) implements Calendar {
    private static final Operation LIST = Operations.named("list-events");
    private static final Operation GET = Operations.named("get-event");

    /** The service selects entries by the day they start on, so spans that began earlier have to be looked for. */
    private static final int LOOK_BACK_DAYS = 60;

    @Override
    public CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range) {
        String words = "reading the calendar of athlete " + athleteId + ", " + range.first() + " to " + range.last();
        var call = Call.of(words, LIST, athleteId)
                .with("oldest", range.first().minusDays(LOOK_BACK_DAYS))
                .with("newest", range.last())
                .with("resolve", true);
        return upstream.ask(
                call,
                body -> WireReader.readList(body, EventRow.class).stream()
                        .map(EventMapping::event)
                        .filter(event -> touches(event, range))
                        .sorted(Comparator.comparing(CalendarEvent::start).thenComparing(CalendarEvent::id))
                        .toList());
    }

    @Override
    public CompletionStage<CalendarEvent> event(String athleteId, String eventId) {
        String words = "reading the calendar entry " + eventId + " of athlete " + athleteId;
        var call = Call.of(words, GET, athleteId, eventId).with("resolve", true);
        return upstream.ask(call, body -> EventMapping.event(WireReader.read(body, EventRow.class)));
    }

    private static boolean touches(CalendarEvent event, DateRange range) {
        return !event.day().isAfter(range.last()) && event.endExclusive().isAfter(range.first());
    }
}
