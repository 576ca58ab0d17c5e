package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.Accepted;
import io.github.intervalscoach.intents.model.Deletion;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.model.TrainingPlan;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.FolderChange;
import io.github.intervalscoach.intents.model.planned.FolderDraft;
import io.github.intervalscoach.intents.model.planned.PlanAssignment;
import io.github.intervalscoach.intents.model.planned.WorkoutChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Changes the library. What comes back is what the service holds afterwards; failures complete the stage with a
 * {@link PortException}.
 */
public interface LibraryWriter {
    /** Makes a folder or a plan. */
    CompletionStage<Folder> createFolder(String athleteId, FolderDraft draft);

    /** Changes a folder or a plan; its workouts stay. */
    CompletionStage<Folder> updateFolder(String athleteId, String folderId, FolderChange change);

    /** Deletes a folder and every workout in it. */
    CompletionStage<Deletion> deleteFolder(String athleteId, String folderId);

    /** Makes a workout. Done twice there are two. */
    CompletionStage<LibraryWorkout> createWorkout(String athleteId, WorkoutDraft draft);

    /** Makes several with one question, answered in their order. Done twice there are two of each. */
    CompletionStage<List<LibraryWorkout>> createWorkouts(String athleteId, List<WorkoutDraft> drafts);

    /** Changes a workout. */
    CompletionStage<LibraryWorkout> updateWorkout(String athleteId, String workoutId, WorkoutChange change);

    /** Deletes one workout and says which went; none when it was not there. */
    CompletionStage<List<String>> deleteWorkout(String athleteId, String workoutId);

    /** Copies workouts, weeks apart. Done twice there are twice as many. */
    CompletionStage<List<LibraryWorkout>> duplicateWorkouts(String athleteId, List<String> workoutIds, Copies copies);

    /** Lets the athlete follow a plan; the plan they follow afterwards. */
    CompletionStage<Optional<TrainingPlan>> assignPlan(String athleteId, PlanAssignment assignment);

    /** Brings the calendar, from the athlete's today on, in line with the plan they follow. */
    CompletionStage<Accepted> applyPlanChanges(String athleteId);
}
