package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.model.EventDetails.Availability;
import io.github.intervalscoach.intents.model.Scope;
import io.github.intervalscoach.intervals.wire.EventRow;
import io.github.intervalscoach.intervals.wire.EventRow.PushErrorRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rest of a calendar entry. */
final class EventDetailsMapping {
    private EventDetailsMapping() {}

    static EventDetails details(EventRow row) {
        return new EventDetails(
                SessionMapping.wording(row.name(), row.description(), row.tags()),
                Optional.ofNullable(row.endDateLocal()).map(end -> LocalTimes.parse("end_date_local", end)),
                Values.isSet(row.forWeek()) ? Scope.WEEK : Scope.DAYS,
                SessionMapping.session(row.target(), row.subType(), row.indoor(), row.joules(), row.carbsPerHour()),
                new EventDetails.Goals(
                        Values.whole(row.loadTarget()),
                        Values.whole(row.timeTarget()),
                        Values.number(row.distanceTarget())),
                availability(row),
                fitness(row),
                origin(row),
                handling(row),
                problems(row.pushErrors()));
    }

    private static Optional<Availability> availability(EventRow row) {
        return Values.text(row.trainingAvailability())
                .map(level -> new Availability(
                        Values.oneOf(Availability.Level.class, level, Availability.Level.UNKNOWN),
                        Values.whole(row.maxTrainingTime()),
                        Values.texts(row.canTrainSports())));
    }

    private static EventDetails.FitnessMark fitness(EventRow row) {
        return new EventDetails.FitnessMark(
                Values.number(row.icuCtl()),
                Values.number(row.icuAtl()),
                Values.whole(row.ctlDays()),
                Values.whole(row.atlDays()),
                Values.whole(row.icuFtp()),
                Values.whole(row.wPrime()),
                Values.whole(row.pMax()));
    }

    private static EventDetails.Origin origin(EventRow row) {
        return new EventDetails.Origin(
                Values.text(row.uid()),
                Values.id(row.externalId()),
                Values.id(row.createdById()),
                Values.id(row.planFolderId()),
                Values.id(row.planWorkoutId()),
                Values.exact(row.planName()),
                Instants.parse("plan_applied", row.planApplied()),
                Values.id(row.sharedEventId()),
                Instants.parse("updated", row.updated()));
    }

    private static EventDetails.Handling handling(EventRow row) {
        return new EventDetails.Handling(
                Values.isSet(row.hideFromAthlete()),
                Values.isSet(row.athleteCannotEdit()),
                Values.isSet(row.structureReadOnly()),
                Values.isSet(row.showAsNote()),
                Values.isSet(row.notOnFitnessChart()),
                Values.exact(row.color()));
    }

    private static List<EventDetails.DeliveryProblem> problems(@Nullable List<@Nullable PushErrorRow> rows) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .map(row -> new EventDetails.DeliveryProblem(
                                Values.name(row.service()),
                                Values.prose(row.message()),
                                Instants.parse("push_errors.date", row.date())))
                        .toList();
    }
}
