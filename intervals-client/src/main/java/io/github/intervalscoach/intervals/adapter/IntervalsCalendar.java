package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.Calendar;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/**
 * The calendar. The service selects entries by the day they start on, so spans that began earlier have to be looked for:
 * sessions and weeks a week back, and what can last longer 400 days back, which is more than a season. For a short range
 * those are two small questions at the same time, since a year of sessions would be fetched for nothing; a range longer
 * than that is one question.
 */
record IntervalsCalendar(Upstream upstream) implements Calendar {
    private static final Operation LIST = Operations.named("list-events");
    private static final Operation GET = Operations.named("get-event");
    private static final Operation FITNESS = Operations.named("fitness-model-events");
    private static final Operation TAGS = Operations.named("event-tags");

    private static final int LOOK_BACK_DAYS = 7;
    private static final int LONG_LOOK_BACK_DAYS = 400;

    /** What may last longer than a week. */
    private static final String LASTING = "PLAN,HOLIDAY,SICK,INJURED,NOTE,RACE_A,RACE_B,RACE_C";

    @Override
    public CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range) {
        String words = "reading the calendar of athlete " + athleteId + ", " + range.first() + " to " + range.last();
        LocalDate longAgo = range.first().minusDays(LONG_LOOK_BACK_DAYS);
        var call = Call.of(words, LIST, athleteId);
        if (range.length() > LONG_LOOK_BACK_DAYS) {
            return upstream.ask(
                    starting(call, new DateRange(longAgo, range.last())),
                    body -> touching(range, EventMapping.readList(body).stream()));
        }
        LocalDate lately = range.first().minusDays(LOOK_BACK_DAYS);
        return Together.ask(
                upstream.ask(starting(call, new DateRange(lately, range.last())), EventMapping::readList),
                upstream.ask(
                        starting(call, new DateRange(longAgo, lately.minusDays(1)))
                                .with("category", LASTING),
                        EventMapping::readList),
                (recent, lasting) -> touching(range, Stream.concat(recent.stream(), lasting.stream())));
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

    private static Call starting(Call call, DateRange days) {
        return call.with("oldest", days.first()).with("newest", days.last()).with("resolve", true);
    }

    /** An entry that is moved between the two questions would be in both answers. */
    private static List<CalendarEvent> touching(DateRange range, Stream<CalendarEvent> events) {
        var known = new HashSet<String>();
        return events.filter(event -> touches(event.days(), range))
                .filter(event -> known.add(event.id()))
                .sorted(EventMapping.IN_ORDER)
                .toList();
    }

    private static boolean touches(DateRange days, DateRange range) {
        return !days.first().isAfter(range.last()) && !days.last().isBefore(range.first());
    }
}
