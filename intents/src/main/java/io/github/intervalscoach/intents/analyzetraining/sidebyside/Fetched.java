package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.activity.Wanted;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What the log said, untouched. Two waves for two ids, one more where a session has to be found.
 *
 * @param calendar entries of the two days and of those between
 * @param listed the log from 90 days before the session, or 14 before the other, to the later of the two
 * @param nights wellness of the two days and of those between
 */
record Fetched(
        Athlete athlete,
        LocalDate today,
        Scope scope,
        Raw session,
        Raw against,
        List<CalendarEvent> calendar,
        List<LoggedActivity> listed,
        List<WellnessDay> nights) {
    private static final ImmutableSet<StreamKind> KINDS = ImmutableSet.of(
            StreamKind.POWER_WATTS,
            StreamKind.HEART_RATE_BPM,
            StreamKind.CADENCE_RPM,
            StreamKind.SPEED_METERS_PER_SECOND,
            StreamKind.GRADE_ADJUSTED_SPEED_METERS_PER_SECOND,
            StreamKind.DISTANCE_METERS,
            StreamKind.ALTITUDE_METERS,
            StreamKind.TEMPERATURE_CELSIUS);

    /** One of the two; no recording for an entry by hand. */
    record Raw(ActivityDetail detail, Optional<ActivityStreams> streams) {}

    static Fetched from(SideBySide.Asked asked, Ports ports) {
        var firstById = asked.activity().flatMap(typed -> byId(typed, ports));
        var secondById = byId(asked.with(), ports);
        Athlete athlete = Await.value(asked.athlete());
        LocalDate today = asked.now().today(athlete.zone());
        Optional<ActivityDetail> first = firstById.map(Await::value);
        Optional<ActivityDetail> second = secondById.map(Await::value);
        first.ifPresent(detail -> requireOwn(detail, athlete));
        second.ifPresent(detail -> requireOwn(detail, athlete));

        var hunt = Hunt.of(asked, athlete, today, first.map(d -> d.entry()), second.map(d -> d.entry()));
        var listing = ports.trainingLog().activities(athlete.id(), hunt.window());
        if (first.isPresent() && second.isPresent()) {
            requireTwo(first.get().entry(), second.get().entry());
            return joined(asked, athlete, today, done(first.get()), done(second.get()), listing, ports);
        }
        List<LoggedActivity> listed = Await.value(listing);
        LoggedActivity session = hunt.session(listed);
        LoggedActivity against = hunt.against(session, listed);
        requireTwo(session, against);
        return joined(
                asked,
                athlete,
                today,
                first.map(Fetched::done).orElseGet(() -> detail(session, ports)),
                second.map(Fetched::done).orElseGet(() -> detail(against, ports)),
                CompletableFuture.completedFuture(listed),
                ports);
    }

    /** A session, found in the log, whose details are on their way. */
    private record Coming(LoggedActivity entry, CompletionStage<ActivityDetail> detail) {}

    private static Coming done(ActivityDetail detail) {
        return new Coming(detail.entry(), CompletableFuture.completedFuture(detail));
    }

    private static Coming detail(LoggedActivity entry, Ports ports) {
        return new Coming(entry, ports.trainingLog().activity(entry.id()));
    }

    private static Fetched joined(
            SideBySide.Asked asked,
            Athlete athlete,
            LocalDate today,
            Coming session,
            Coming against,
            CompletionStage<List<LoggedActivity>> listing,
            Ports ports) {
        DateRange span = Hunt.span(session.entry().day(), against.entry().day());
        var here = streams(session.entry(), ports);
        var there = streams(against.entry(), ports);
        var calendar = ports.calendar().events(athlete.id(), span);
        var nights = ports.wellnessLog().days(athlete.id(), span);
        return new Fetched(
                athlete,
                today,
                asked.scope(),
                new Raw(Await.value(session.detail()), Await.value(here)),
                new Raw(Await.value(against.detail()), Await.value(there)),
                Await.value(calendar),
                Await.value(listing),
                Await.value(nights));
    }

    private static Optional<CompletionStage<ActivityDetail>> byId(String typed, Ports ports) {
        return Optional.of(typed.strip())
                .filter(Wanted::isId)
                .map(id -> ports.trainingLog().activity(id));
    }

    private static CompletionStage<Optional<ActivityStreams>> streams(LoggedActivity entry, Ports ports) {
        return entry instanceof Activity activity && !activity.streams().isEmpty()
                ? ports.trainingLog().streams(activity.id(), KINDS).thenApply(Optional::of)
                : CompletableFuture.completedFuture(Optional.empty());
    }

    private static void requireTwo(LoggedActivity session, LoggedActivity against) {
        if (session.id().equals(against.id())) {
            throw new InvalidQuestion(
                    "contradictory_arguments",
                    "Both arguments name activity " + session.id() + ".",
                    "Name another in with_activity, or before.");
        }
    }

    private static void requireOwn(ActivityDetail detail, Athlete athlete) {
        if (!detail.entry().athleteId().equals(athlete.id())) {
            throw new InvalidQuestion(
                    "not_this_athlete",
                    "Activity " + detail.entry().id() + " belongs to another athlete than " + athlete.id() + ".",
                    "Name its athlete in athlete; two athletes are not held side by side.");
        }
    }
}
