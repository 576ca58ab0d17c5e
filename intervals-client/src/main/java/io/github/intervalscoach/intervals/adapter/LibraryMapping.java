package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.model.Scope;
import io.github.intervalscoach.intents.model.TrainingPlan;
import io.github.intervalscoach.intervals.wire.FolderRow;
import io.github.intervalscoach.intervals.wire.TrainingPlanRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import io.github.intervalscoach.intervals.wire.WorkoutRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folders, plans and the workouts in them. */
final class LibraryMapping {
    /** As the plan goes; what has no day keeps its place behind those. */
    private static final Comparator<LibraryWorkout> BY_DAY =
            Comparator.comparingInt(workout -> workout.placement().planDay().orElse(Integer.MAX_VALUE));

    private LibraryMapping() {}

    static Folder readFolder(String body) {
        return folder(WireReader.read(body, FolderRow.class));
    }

    static List<Folder> readFolders(String body) {
        return WireReader.readList(body, FolderRow.class).stream()
                .map(LibraryMapping::folder)
                .toList();
    }

    static LibraryWorkout readWorkout(String body) {
        return workout(WireReader.read(body, WorkoutRow.class));
    }

    static List<LibraryWorkout> readWorkouts(String body) {
        return WireReader.readList(body, WorkoutRow.class).stream()
                .map(LibraryMapping::workout)
                .toList();
    }

    /** Every key is null when there is none. */
    static Optional<TrainingPlan> readPlan(String body) {
        var row = WireReader.read(body, TrainingPlanRow.class);
        return Values.id(row.trainingPlanId())
                .map(id -> new TrainingPlan(
                        id,
                        day("training_plan_start_date", row.trainingPlanStartDate()),
                        Values.text(row.trainingPlanAlias()).map(Values::name),
                        Instants.parse("training_plan_last_applied", row.trainingPlanLastApplied()),
                        Optional.ofNullable(row.trainingPlan()).map(LibraryMapping::folder)));
    }

    private static Folder folder(FolderRow row) {
        return new Folder(
                Values.requireId("id", row.id()),
                Values.oneOf(Folder.Kind.class, row.type(), Folder.Kind.UNKNOWN),
                Values.oneOf(Folder.Visibility.class, row.visibility(), Folder.Visibility.UNKNOWN),
                Values.name(row.name()),
                Values.prose(row.description()),
                Values.prose(row.blurb()),
                workouts(row.children()),
                outline(row),
                new Folder.Access(
                        Optional.ofNullable(row.canEdit()),
                        Values.isSet(row.readOnlyWorkouts()),
                        Values.whole(row.sharedWithCount())));
    }

    private static Folder.Outline outline(FolderRow row) {
        return new Folder.Outline(
                Values.whole(row.numWorkouts()),
                day("start_date_local", row.startDateLocal()),
                Values.whole(row.durationWeeks()),
                Values.whole(row.hoursPerWeekMin()),
                Values.whole(row.hoursPerWeekMax()),
                Values.number(row.startingCtl()),
                Values.number(row.startingAtl()),
                Values.texts(row.activityTypes()));
    }

    private static List<LibraryWorkout> workouts(@Nullable List<@Nullable WorkoutRow> rows) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .filter(Objects::nonNull)
                        .map(row -> workout(Objects.requireNonNull(row)))
                        .sorted(BY_DAY)
                        .toList();
    }

    private static LibraryWorkout workout(WorkoutRow row) {
        return new LibraryWorkout(
                Values.requireId("id", row.id()),
                new LibraryWorkout.Placement(
                        Values.id(row.folderId()),
                        Values.whole(row.day()),
                        Values.whole(row.days()),
                        Values.isSet(row.forWeek()) ? Scope.WEEK : Scope.DAYS),
                Values.name(row.name()),
                Values.prose(row.description()),
                SessionMapping.wording(row.name(), row.description(), row.tags()),
                Values.text(row.type()),
                Values.whole(row.movingTime()),
                Values.number(row.distance()),
                Values.number(row.icuTrainingLoad()),
                Values.number(row.icuIntensity()),
                StepUnrolling.steps(row.workoutDoc()),
                SessionMapping.session(row.target(), row.subType(), row.indoor(), row.joules(), row.carbsPerHour()),
                Values.isSet(row.hideFromAthlete()),
                Instants.parse("updated", row.updated()));
    }

    private static Optional<LocalDate> day(String field, @Nullable String raw) {
        return Values.text(raw).map(text -> LocalTimes.parse(field, text).toLocalDate());
    }
}
