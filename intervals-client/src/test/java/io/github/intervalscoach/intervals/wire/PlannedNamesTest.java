package io.github.intervalscoach.intervals.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.Scope;
import io.github.intervalscoach.intents.model.WorkoutTarget;
import io.github.intervalscoach.intents.model.planned.AvailabilityChange;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.EventUid;
import io.github.intervalscoach.intents.model.planned.FitnessChange;
import io.github.intervalscoach.intents.model.planned.FolderChange;
import io.github.intervalscoach.intents.model.planned.FolderDraft;
import io.github.intervalscoach.intents.model.planned.GoalsChange;
import io.github.intervalscoach.intents.model.planned.HandlingChange;
import io.github.intervalscoach.intents.model.planned.PlacementChange;
import io.github.intervalscoach.intents.model.planned.PlanAssignment;
import io.github.intervalscoach.intents.model.planned.SessionChange;
import io.github.intervalscoach.intents.model.planned.TimingChange;
import io.github.intervalscoach.intents.model.planned.WordingChange;
import io.github.intervalscoach.intents.model.planned.WorkoutChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every name we read or send against the service's own document of July 2026: a wrong one would be ignored without a
 * word. Names that its document lacks are on record as sent all the same (api.md 6.2, rivals A3).
 */
class PlannedNamesTest {
    private static final Path DOCUMENT = Path.of("../../shared/intervals-icu/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    @Test
    void whatIsReadIsInTheDocument() throws IOException {
        assertThat(names("Event", "paired_activity_id", "plan_name")).containsAll(read(EventRow.class));
        assertThat(names("PushError")).containsAll(read(EventRow.PushErrorRow.class));
        assertThat(names("Workout")).containsAll(read(WorkoutRow.class));
        assertThat(names("Folder")).containsAll(read(FolderRow.class));
        assertThat(names("AthleteTrainingPlan")).containsAll(read(TrainingPlanRow.class));
        assertThat(names("DeleteEventsResponse")).containsAll(read(ListedDeletionRow.class));
    }

    @Test
    void whatIsSentIsInTheDocument() throws IOException {
        assertThat(names("EventEx")).containsAll(sent(EventJson.draft(everything())));
        assertThat(names("WorkoutEx")).containsAll(sent(LibraryJson.workout(workout())));
        assertThat(names("CreateFolderDTO"))
                .containsAll(sent(LibraryJson.folder(new FolderDraft(Folder.Kind.PLAN, folder(), Optional.of("1")))));
        assertThat(names("AthleteTrainingPlanUpdate"))
                .containsAll(sent(LibraryJson.assignment(new PlanAssignment("1", DAY, Optional.of("x")))));
        assertThat(names("DuplicateEventsDTO")).containsAll(sent(EventJson.copies(List.of("1"), new Copies(1, 1))));
        assertThat(names("DuplicateWorkoutsDTO")).containsAll(sent(LibraryJson.copies(List.of("1"), new Copies(1, 1))));
        assertThat(names("ApplyPlanDTO"))
                .containsAll(sent(EventJson.plan("1", DAY, List.of(WorkoutDraft.of("1", "x", "Ride")))));
        assertThat(names("DoomedEvent"))
                .containsAll(sent(JSON.readTree(EventJson.doomed(List.of("1"))).get(0)));
    }

    @Test
    void wordsOfListsAreInTheDocument() throws IOException {
        assertThat(words("Event", "category")).containsAll(namesOf(Category.values()));
        assertThat(words("Event", "training_availability")).containsAll(namesOf(Level.values()));
        assertThat(words("Event", "target")).contains("AUTO", "POWER", "HR", "PACE");
        assertThat(words("Folder", "type")).containsAll(namesOf(Folder.Kind.values()));
        assertThat(words("Folder", "visibility")).containsAll(namesOf(Folder.Visibility.values()));
    }

    private static EventDraft everything() {
        LocalDateTime start = DAY.atStartOfDay();
        return EventDraft.of(
                        Category.WORKOUT,
                        start,
                        EventChange.NONE
                                .with(wording())
                                .with(new TimingChange(
                                        Change.to(start), Change.to(start.plusDays(1)), Change.to(Scope.WEEK)))
                                .with(session())
                                .with(new GoalsChange(Change.to(1), Change.to(1), Change.to(1.0)))
                                .with(new AvailabilityChange(
                                        Change.to(Level.LIMITED), Change.to(1), Change.to(List.of("Run"))))
                                .with(new FitnessChange(
                                        Change.to(1), Change.to(1), Change.to(1), Change.to(1.0), Change.to(1.0)))
                                .with(new HandlingChange(
                                        Change.to(HandlingChange.Visibility.HIDDEN_FROM_ATHLETE),
                                        Change.to(HandlingChange.Editing.LOCKED_FOR_ATHLETE))))
                .under(EventUid.of("set", 1));
    }

    private static WorkoutChange workout() {
        return new WorkoutChange(
                wording(),
                session(),
                new PlacementChange(Change.to("1"), Change.to(0), Change.to(Scope.DAYS)),
                Change.to(HandlingChange.Visibility.SHOWN_TO_ATHLETE));
    }

    private static FolderChange folder() {
        return new FolderChange(
                Change.to("x"), Change.to("x"), Change.to("x"), Change.to(DAY), Change.to(Folder.Visibility.PRIVATE));
    }

    private static WordingChange wording() {
        return new WordingChange(Change.to("x"), Change.to("x"), Change.to(List.of("x")), Change.to("red"));
    }

    private static SessionChange session() {
        return new SessionChange(
                Change.to("Ride"),
                Change.to(1),
                Change.to(1.0),
                Change.to(1),
                Change.to(WorkoutTarget.AUTO),
                Change.to(Place.INDOORS));
    }

    private static List<String> read(Class<? extends Record> row) {
        return List.of(WireReader.fields(row).split(",", -1));
    }

    private static List<String> sent(String body) throws IOException {
        return sent(JSON.readTree(body));
    }

    private static List<String> sent(JsonNode body) {
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        assertThat(names).isNotEmpty();
        return names;
    }

    private static List<String> names(String schema, String... undocumented) throws IOException {
        List<String> names = new ArrayList<>(List.of(undocumented));
        schema(schema).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> words(String schema, String property) throws IOException {
        List<String> words = new ArrayList<>(List.of("UNKNOWN"));
        schema(schema).path(property).path("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static List<String> namesOf(Enum<?>... words) {
        return List.of(words).stream().map(Enum::name).toList();
    }

    private static JsonNode schema(String name) throws IOException {
        assumeTrue(Files.exists(DOCUMENT), DOCUMENT + " is not here");
        JsonNode properties = JSON.readTree(DOCUMENT.toFile())
                .path("components")
                .path("schemas")
                .path(name)
                .path("properties");
        assertThat(properties).isNotEmpty();
        return properties;
    }
}
