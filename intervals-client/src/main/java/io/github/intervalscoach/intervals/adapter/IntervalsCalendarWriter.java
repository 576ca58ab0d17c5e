package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Accepted;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Deletion;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.HandlingChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import io.github.intervalscoach.intents.port.CalendarWriter;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.EventJson;
import io.github.intervalscoach.intervals.wire.ListedDeletionRow;
import io.github.intervalscoach.intervals.wire.MadeRow;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Changes to the calendar. What the answers to deleting, copying a plan and marking done hold is on no record: their status counts. */
record IntervalsCalendarWriter(Upstream upstream) implements CalendarWriter {
    @Override
    public CompletionStage<CalendarEvent> create(String athleteId, EventDraft draft) {
        String words = "adding " + draft.category() + " to the calendar of athlete " + athleteId;
        var call = call(words, "create-event", athleteId);
        return send(
                draft.uid().isPresent() ? call.with("upsertOnUid", true) : call,
                () -> EventJson.draft(draft),
                EventMapping::read);
    }

    @Override
    public CompletionStage<List<CalendarEvent>> createAll(String athleteId, List<EventDraft> drafts) {
        Drafts.requireApart(drafts);
        if (drafts.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        String words = "adding " + drafts.size() + " entries to the calendar of athlete " + athleteId;
        var call = call(words, "create-events", athleteId).with("upsertOnUid", true);
        return send(call, () -> EventJson.drafts(drafts), EventMapping::readList);
    }

    @Override
    public CompletionStage<CalendarEvent> update(String athleteId, String eventId, EventChange change) {
        String words = "changing the calendar entry " + eventId + " of athlete " + athleteId;
        var call = call(words, "update-event", athleteId, eventId);
        return send(call, () -> EventJson.change(change), EventMapping::read);
    }

    @Override
    public CompletionStage<List<CalendarEvent>> handle(String athleteId, DateRange range, HandlingChange change) {
        String words = "changing who may see or edit the calendar of athlete " + athleteId;
        var call = during(call(words, "update-events", athleteId), range);
        return send(call, () -> EventJson.handling(change), EventMapping::readList);
    }

    @Override
    public CompletionStage<Deletion> delete(String athleteId, String eventId) {
        return deletion(call(deleting(athleteId, eventId), "delete-event", athleteId, eventId));
    }

    @Override
    public CompletionStage<Deletion> deleteBatch(String athleteId, String eventId, LocalDate notBefore) {
        return deletion(call(deleting(athleteId, eventId), "delete-event", athleteId, eventId)
                .with("others", true)
                .with("notBefore", notBefore));
    }

    @Override
    public CompletionStage<Integer> deleteListed(String athleteId, List<String> eventIds) {
        if (eventIds.isEmpty()) {
            return CompletableFuture.completedFuture(0);
        }
        String words = "deleting " + eventIds.size() + " entries from the calendar of athlete " + athleteId;
        var call = call(words, "delete-events-listed", athleteId);
        return send(
                call,
                () -> EventJson.doomed(eventIds),
                body -> Values.whole(
                                WireReader.read(body, ListedDeletionRow.class).eventsDeleted())
                        .orElseThrow(() -> new UnexpectedShape("the field eventsDeleted is missing")));
    }

    // Without an end the service would delete the whole future.
    @Override
    public CompletionStage<Accepted> deleteRange(String athleteId, DateRange range, List<Category> categories) {
        if (categories.isEmpty() || categories.contains(Category.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "Deleting a range needs the categories to delete, not " + categories + ". Maybe WORKOUT?");
        }
        String words =
                "deleting from the calendar of athlete " + athleteId + ", " + range.first() + " to " + range.last();
        String kinds = categories.stream().distinct().map(Enum::name).collect(Collectors.joining(","));
        var call = during(call(words, "delete-events", athleteId), range).with("category", kinds);
        return upstream.ask(call, body -> Accepted.ACCEPTED);
    }

    @Override
    public CompletionStage<List<CalendarEvent>> duplicate(String athleteId, List<String> eventIds, Copies copies) {
        if (eventIds.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        String words = "copying " + eventIds.size() + " entries of the calendar of athlete " + athleteId;
        var call = call(words, "duplicate-events", athleteId);
        return send(call, () -> EventJson.copies(eventIds, copies), EventMapping::readList);
    }

    @Override
    public CompletionStage<Optional<String>> markDone(String athleteId, String eventId) {
        String words = "marking the calendar entry " + eventId + " of athlete " + athleteId + " as done";
        return upstream.ask(call(words, "mark-event-done", athleteId, eventId), IntervalsCalendarWriter::madeId);
    }

    @Override
    public CompletionStage<Accepted> applyPlan(
            String athleteId, String planId, LocalDate start, List<WorkoutDraft> extra) {
        String words = "copying the plan " + planId + " onto the calendar of athlete " + athleteId;
        var call = call(words, "apply-plan", athleteId);
        return send(call, () -> EventJson.plan(planId, start, extra), body -> Accepted.ACCEPTED);
    }

    private CompletionStage<Deletion> deletion(Call call) {
        return Deletions.of(upstream.ask(call, body -> Deletion.DELETED), Deletion.WAS_NOT_THERE);
    }

    private <T> CompletionStage<T> send(Call call, Supplier<String> json, Function<String, T> meaning) {
        return new Writing(upstream).send(call, json, meaning);
    }

    private static Call call(String words, String operation, String... arguments) {
        return Call.of(words, Operations.named(operation), arguments);
    }

    private static String deleting(String athleteId, String eventId) {
        return "deleting the calendar entry " + eventId + " of athlete " + athleteId;
    }

    private static Call during(Call call, DateRange range) {
        return call.with("oldest", range.first()).with("newest", range.last());
    }

    /** It is done whatever the answer holds, so that none can make it a failure. */
    private static Optional<String> madeId(String body) {
        try {
            return Values.id(WireReader.read(body, MadeRow.class).id());
        } catch (UnexpectedShape unreadable) {
            return Optional.empty();
        }
    }
}
