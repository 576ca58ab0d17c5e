package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Rep;
import io.github.intervalscoach.intents.analyzetraining.answer.NotRead;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One session, read for a question that holds it beside another.
 *
 * @param reps planned work against done; empty without a linked plan
 * @param repsFound whether all of them were recognised
 * @param decouplingPercent positive is drift; empty where its gates are shut
 * @param power absent when not recorded or excluded by the athlete
 * @param heartRate without what is not the heart's; absent when none of it is, not recorded or excluded
 * @param speed absent when not recorded or excluded; grade-adjusted where the service gives that
 * @param notRead numbers that were not given
 * @param notes what is wrong with its data
 */
public record Reading(
        Activity activity,
        List<Rep> reps,
        boolean repsFound,
        OptionalDouble decouplingPercent,
        Optional<SampleStream> power,
        Optional<SampleStream> heartRate,
        Optional<SampleStream> speed,
        Optional<SampleStream> distance,
        List<NotRead> notRead,
        List<DataNote> notes) {
    private static final Scope ALONE = new Scope(List.of(), Detail.STANDARD, false);

    public Reading {
        reps = List.copyOf(reps);
        notRead = List.copyOf(notRead);
        notes = List.copyOf(notes);
    }

    /** The session of {@code detail}; empty when it is withheld. */
    public static Optional<Reading> of(
            Athlete athlete,
            LocalDate today,
            ActivityDetail detail,
            Optional<ActivityStreams> streams,
            List<CalendarEvent> calendar,
            List<LoggedActivity> listed) {
        LocalDate day = detail.entry().day();
        var context = new Context(athlete, today, DateRange.of(day), Optional.empty(), ALONE);
        List<CalendarEvent> ofDay =
                calendar.stream().filter(event -> event.covers(day)).toList();
        var audited = Audited.of(new Fetched(
                context, List.of(detail.entry()), Optional.of(detail), streams, ofDay, listed, Beside.nothing(day)));
        return audited.recorded().map(recorded -> of(recorded, Computed.of(audited)));
    }

    private static Reading of(Recorded recorded, Computed computed) {
        Session session = computed.session().orElseThrow();
        var reps = Reps.of(session.execution());
        return new Reading(
                recorded.activity(),
                reps.all(),
                !reps.all().isEmpty() && reps.count(Reps.NOT_FOUND) == 0,
                session.drift().decouplingPercent(),
                recorded.power(),
                recorded.heartRate(),
                recorded.speed(),
                recorded.distance(),
                session.notRead(),
                computed.flaws().stream().map(NoteText::of).toList());
    }
}
