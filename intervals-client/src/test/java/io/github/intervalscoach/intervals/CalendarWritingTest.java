package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.intents.model.Accepted;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Deletion;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.Scope;
import io.github.intervalscoach.intents.model.WorkoutTarget;
import io.github.intervalscoach.intents.model.planned.AvailabilityChange;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventCopy;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.EventUid;
import io.github.intervalscoach.intents.model.planned.FitnessChange;
import io.github.intervalscoach.intents.model.planned.GoalsChange;
import io.github.intervalscoach.intents.model.planned.HandlingChange;
import io.github.intervalscoach.intents.model.planned.SessionChange;
import io.github.intervalscoach.intents.model.planned.TimingChange;
import io.github.intervalscoach.intents.model.planned.WordingChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.http.StubService;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire when the calendar is changed: paths, verbs, parameters and bodies of api.md 1.7, 6.2 to 6.4. */
class CalendarWritingTest extends ClientAgainstStub {
    private static final String EVENT =
            "{\"id\":4711,\"category\":\"WORKOUT\",\"start_date_local\":\"2026-03-05T17:30:00\","
                    + "\"end_date_local\":\"2026-03-05T19:00:00\",\"name\":\"Tempo\",\"type\":\"Ride\"}";
    private static final LocalDateTime FIFTH = LocalDateTime.parse("2026-03-05T00:00:00");

    @Test
    void aNewSessionIsSentWithSecondsInItsDateAndNothingThatWasNotSaid() {
        service.says(EVENT);
        var draft = EventDraft.of(
                Category.WORKOUT,
                FIFTH,
                EventChange.NONE
                        .with(WordingChange.named("Tempo").describing(Change.to("- 20m 90%")))
                        .with(SessionChange.of("Ride")));

        CalendarEvent held = answer(writePorts().calendarWriter().create("i7", draft));

        assertThat(held.id()).isEqualTo("4711");
        sent("POST", "/api/v1/athlete/i7/events", "");
        assertThat(service.lastSeen().body())
                .isEqualTo("{\"category\":\"WORKOUT\",\"name\":\"Tempo\",\"description\":\"- 20m 90%\","
                        + "\"start_date_local\":\"2026-03-05T00:00:00\",\"type\":\"Ride\"}");
    }

    @Test
    void underAUidItIsAnUpsert() {
        service.says(EVENT);
        var uid = EventUid.of("set-1", 3);

        answer(writePorts()
                .calendarWriter()
                .create("i7", EventDraft.of(Category.NOTE, FIFTH, "Rest").under(uid)));

        sent("POST", "/api/v1/athlete/i7/events", "upsertOnUid=true");
        assertThat(service.lastSeen().body()).contains("\"uid\":\"" + uid.text() + "\"");
    }

    @Test
    void aSeasonIsOneQuestion() {
        service.says("[" + EVENT + "]");
        List<EventDraft> drafts = FIFTH.toLocalDate()
                .datesUntil(LocalDate.parse("2027-03-05"))
                .map(day -> EventDraft.of(Category.NOTE, day.atStartOfDay(), "Day " + day)
                        .under(EventUid.of("season", day.getDayOfYear() + 400 * day.getYear())))
                .toList();

        answer(writePorts().calendarWriter().createAll("i7", drafts));

        assertThat(service.seen()).hasSize(1);
        sent("POST", "/api/v1/athlete/i7/events/bulk", "upsertOnUid=true");
        assertThat(service.lastSeen().body()).startsWith("[{").contains("2027-03-04T00:00:00");
    }

    @Test
    void whatTheServiceWouldTakeForOneAnotherIsRefusedBeforeItIsSent() {
        var calendar = writePorts().calendarWriter();
        var note = EventDraft.of(Category.NOTE, FIFTH, "Rest");
        var one = EventUid.of("set", 1);
        var target = EventDraft.of(Category.TARGET, FIFTH, "Week");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.createAll("i7", List.of(note)))
                .withMessageContaining("uid");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.createAll("i7", List.of(note.under(one), note.under(one))))
                .withMessageContaining(one.text());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        calendar.createAll("i7", List.of(target.under(one), target.under(EventUid.of("set", 2)))))
                .withMessageContaining("2026-03-05");
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void nothingIsNotSent() {
        var calendar = writePorts().calendarWriter();

        assertThat(answer(calendar.createAll("i7", List.of()))).isEmpty();
        assertThat(answer(calendar.deleteListed("i7", List.of()))).isZero();
        assertThat(answer(calendar.duplicate("i7", List.of(), new Copies(1, 1))))
                .isEmpty();
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void onlyWhatChangesIsSentAndClearingIsNeverANull() {
        service.says(EVENT);
        var change = EventChange.NONE
                .with(new WordingChange(Change.leave(), Change.clear(), Change.clear(), Change.clear()))
                .with(new SessionChange(
                        Change.leave(),
                        Change.clear(),
                        Change.clear(),
                        Change.clear(),
                        Change.to(WorkoutTarget.HEART_RATE),
                        Change.to(Place.OUTDOORS)))
                .with(new GoalsChange(Change.clear(), Change.to(36000), Change.leave()));

        answer(writePorts().calendarWriter().update("i7", "4711", change));

        sent("PUT", "/api/v1/athlete/i7/events/4711", "");
        assertThat(service.lastSeen().body())
                .isEqualTo("{\"description\":\"\",\"tags\":[],\"color\":\"\",\"moving_time\":-1,\"distance\":-1,"
                        + "\"icu_training_load\":-1,\"target\":\"HR\",\"indoor\":false,\"load_target\":-1,"
                        + "\"time_target\":36000}")
                .doesNotContain("null");
    }

    @Test
    void leavingEverythingSendsAnEmptyObject() {
        service.says(EVENT);

        answer(writePorts().calendarWriter().update("i7", "4711", EventChange.NONE));

        assertThat(service.lastSeen().body()).isEqualTo("{}");
    }

    @Test
    void aHolidayWithLimitedTraining() {
        service.says(EVENT);
        var draft = EventDraft.of(
                Category.HOLIDAY,
                FIFTH,
                EventChange.NONE
                        .with(WordingChange.named("Family"))
                        .with(TimingChange.days(LocalDate.parse("2026-03-05"), LocalDate.parse("2026-03-11")))
                        .with(new AvailabilityChange(
                                Change.to(Level.LIMITED), Change.to(2700), Change.to(List.of("Run"))))
                        .with(new HandlingChange(
                                Change.to(HandlingChange.Visibility.SHOWN_TO_ATHLETE), Change.leave())));

        answer(writePorts().calendarWriter().create("i7", draft));

        assertThat(service.lastSeen().body())
                .isEqualTo("{\"category\":\"HOLIDAY\",\"name\":\"Family\",\"start_date_local\":\"2026-03-05T00:00:00\","
                        + "\"end_date_local\":\"2026-03-12T00:00:00\",\"training_availability\":\"LIMITED\","
                        + "\"max_training_time\":2700,\"can_train_sports\":[\"Run\"],\"hide_from_athlete\":false}");
    }

    @Test
    void aTargetOfAWeekAndAMarkInTheFitnessModel() {
        service.says(EVENT);
        var week = new TimingChange(Change.leave(), Change.leave(), Change.to(Scope.WEEK));

        answer(writePorts()
                .calendarWriter()
                .update(
                        "i7",
                        "4711",
                        EventChange.NONE
                                .with(week)
                                .with(new GoalsChange(Change.to(420), Change.leave(), Change.to(250e3)))
                                .with(new FitnessChange(
                                        Change.to(250),
                                        Change.to(42),
                                        Change.to(7),
                                        Change.to(55.5),
                                        Change.to(0.0)))));

        assertThat(service.lastSeen().body())
                .isEqualTo("{\"for_week\":true,\"load_target\":420,\"distance_target\":250000,\"icu_ftp\":250,"
                        + "\"ctl_days\":42,\"atl_days\":7,\"icu_ctl\":55.5,\"icu_atl\":0}");
    }

    @Test
    void movingKeepsTheTimeOfDayAndHowLongItLasts() {
        service.on("/api/v1/athlete/i7/events/4711", 200, EVENT);
        CalendarEvent session = answer(ports().calendar().event("i7", "4711"));

        answer(writePorts().calendarWriter().move("i7", session, LocalDate.parse("2026-03-01")));

        assertThat(service.lastSeen().body())
                .isEqualTo("{\"start_date_local\":\"2026-03-01T17:30:00\",\"end_date_local\":\"2026-03-01T19:00:00\"}");
    }

    @Test
    void aCopyHasTheWordsAsStoredAndLeavesTheFiguresOfAWorkoutToTheService() {
        service.says("{\"id\":4711,\"uid\":\"u\",\"category\":\"WORKOUT\",\"start_date_local\":"
                + "\"2026-03-05T17:30:00\",\"end_date_local\":\"2026-03-06T00:00:00\",\"name\":\"A_B\","
                + "\"description\":\"3x\\n- 4m 108%\\n\",\"type\":\"Ride\",\"moving_time\":720,"
                + "\"icu_training_load\":20,\"icu_ctl\":50.5,\"tags\":[\"vo2\"],\"indoor\":true,"
                + "\"training_availability\":\"NORMAL\",\"workout_doc\":{\"steps\":[{\"duration\":720}]}}");
        CalendarEvent session = answer(ports().calendar().event("i7", "4711"));

        EventDraft copy = EventCopy.of(session, LocalDate.parse("2026-03-09")).orElseThrow();
        answer(writePorts().calendarWriter().create("i7", copy));

        assertThat(service.lastSeen().body())
                .isEqualTo("{\"category\":\"WORKOUT\",\"name\":\"A_B\",\"description\":\"3x\\n- 4m 108%\\n\","
                        + "\"tags\":[\"vo2\"],\"start_date_local\":\"2026-03-09T17:30:00\","
                        + "\"end_date_local\":\"2026-03-10T00:00:00\",\"for_week\":false,\"type\":\"Ride\","
                        + "\"indoor\":true,\"training_availability\":\"NORMAL\"}");
    }

    @Test
    void aCopyOfAMarkKeepsItsFiguresAndOneOfAnUnknownKindCannotBeMade() {
        service.says("{\"id\":1,\"category\":\"SET_EFTP\",\"start_date_local\":\"2026-03-05T00:00:00\","
                        + "\"name\":\"Test\",\"icu_ftp\":251,\"icu_training_load\":0}")
                .says("{\"id\":2,\"category\":\"MOON\",\"start_date_local\":\"2026-03-05T00:00:00\"}")
                .says(EVENT);
        var day = FIFTH.toLocalDate();
        CalendarEvent mark = answer(ports().calendar().event("i7", "1"));
        CalendarEvent moon = answer(ports().calendar().event("i7", "2"));

        assertThat(EventCopy.of(moon, day)).isEmpty();
        answer(writePorts()
                .calendarWriter()
                .create("i7", EventCopy.of(mark, day).orElseThrow()));

        assertThat(service.lastSeen().body())
                .isEqualTo("{\"category\":\"SET_EFTP\",\"name\":\"Test\","
                        + "\"start_date_local\":\"2026-03-05T00:00:00\",\"end_date_local\":\"2026-03-06T00:00:00\","
                        + "\"for_week\":false,\"icu_training_load\":0,\"icu_ftp\":251}");
    }

    @Test
    void hidingAndLockingGoOverARange() {
        service.says("[" + EVENT + "]");
        var change = new HandlingChange(
                Change.to(HandlingChange.Visibility.HIDDEN_FROM_ATHLETE),
                Change.to(HandlingChange.Editing.LOCKED_FOR_ATHLETE));

        assertThat(answer(writePorts().calendarWriter().handle("i7", MARCH, change)))
                .hasSize(1);

        sent("PUT", "/api/v1/athlete/i7/events", "oldest=2026-03-01&newest=2026-03-31");
        assertThat(service.lastSeen().body()).isEqualTo("{\"hide_from_athlete\":true,\"athlete_cannot_edit\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "{\"id\":\"odd\"}", "<html>"})
    void aDeletionIsDoneWhateverItsAnswerHolds(String body) {
        service.says(body);

        assertThat(answer(writePorts().calendarWriter().delete("i7", "4711"))).isEqualTo(Deletion.DELETED);
        sent("DELETE", "/api/v1/athlete/i7/events/4711", "");
    }

    @Test
    void deletingTwiceEndsAsDeletingOnce() {
        service.says(404, "{\"status\":404,\"error\":\"Event not found\"}");

        assertThat(answer(writePorts().calendarWriter().delete("i7", "4711"))).isEqualTo(Deletion.WAS_NOT_THERE);
    }

    @Test
    void deletingWithoutLeaveIsAFailure() {
        service.says(403, "{\"status\":403,\"error\":\"Access denied\"}");

        assertThat(failure(writePorts().calendarWriter().delete("i8", "4711")))
                .isInstanceOf(PortException.Forbidden.class);
    }

    @Test
    void aBatchIsDeletedFromADayOn() {
        service.says("{}");

        answer(writePorts().calendarWriter().deleteBatch("i7", "4711", LocalDate.parse("2026-03-10")));

        sent("DELETE", "/api/v1/athlete/i7/events/4711", "others=true&notBefore=2026-03-10");
    }

    @Test
    void theListedAreDeletedByPutAndCounted() {
        service.says("{\"eventsDeleted\":2}");

        assertThat(answer(writePorts().calendarWriter().deleteListed("i7", List.of("1", "2", "3"))))
                .isEqualTo(2);

        sent("PUT", "/api/v1/athlete/i7/events/bulk-delete", "");
        assertThat(service.lastSeen().body()).isEqualTo("[{\"id\":1},{\"id\":2},{\"id\":3}]");
    }

    @Test
    void aRangeIsDeletedWithItsEndAndItsCategoriesNamed() {
        service.says("");
        var calendar = writePorts().calendarWriter();
        var day = DateRange.of(LocalDate.parse("2026-03-05"));

        assertThat(answer(calendar.deleteRange("i7", day, List.of(Category.WORKOUT, Category.NOTE, Category.NOTE))))
                .isEqualTo(Accepted.ACCEPTED);

        sent("DELETE", "/api/v1/athlete/i7/events", "oldest=2026-03-05&newest=2026-03-05&category=WORKOUT,NOTE");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.deleteRange("i7", day, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.deleteRange("i7", day, List.of(Category.UNKNOWN)));
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void copiesAreAskedForWithNumbersForIds() {
        service.says("[" + EVENT + "]");

        answer(writePorts().calendarWriter().duplicate("i7", List.of("4711", "12"), new Copies(3, 2)));

        sent("POST", "/api/v1/athlete/i7/duplicate-events", "");
        assertThat(service.lastSeen().body()).isEqualTo("{\"eventIds\":[4711,12],\"numCopies\":3,\"weeksBetween\":2}");
    }

    @Test
    void anIdThatIsNoNumberIsTheServicesToRefuse() {
        service.says(422, "{\"status\":422,\"error\":\"Cannot deserialize value\"}");

        assertThat(failure(writePorts().calendarWriter().duplicate("i7", List.of("abc\"]"), new Copies(1, 1))))
                .isInstanceOf(PortException.Refused.class)
                .hasMessageContaining("Cannot deserialize value");
        assertThat(service.lastSeen().body()).contains("[\"abc\\\"]\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"id\":\"i55\"}|i55", "{\"id\":55}|55", "{}|none", "''|none", "[]|none", "null|none"})
    void markingDoneSucceedsWhateverTheAnswerHolds(String body, String id) {
        service.says(body);

        assertThat(answer(writePorts().calendarWriter().markDone("i7", "4711")).orElse("none"))
                .isEqualTo(id);
        sent("POST", "/api/v1/athlete/i7/events/4711/mark-done", "");
    }

    @Test
    void aPlanIsCopiedFromItsDayZeroOn() {
        service.says("{}");

        answer(writePorts()
                .calendarWriter()
                .applyPlan(
                        "i7", "88", LocalDate.parse("2026-03-02"), List.of(WorkoutDraft.of("88", "Opener", "Ride"))));

        sent("POST", "/api/v1/athlete/i7/events/apply-plan", "");
        assertThat(service.lastSeen().body())
                .isEqualTo("{\"folder_id\":88,\"start_date_local\":\"2026-03-02T00:00:00\",\"extra_workouts\":"
                        + "[{\"name\":\"Opener\",\"type\":\"Ride\",\"folder_id\":88}]}");
    }

    @Test
    void whatTheServiceRefusesIsSaidInItsWords() {
        service.says(422, "{\"status\":422,\"error\":\"Name is too long\"}");

        assertThat(failure(writePorts().calendarWriter().create("i7", EventDraft.of(Category.NOTE, FIFTH, "Rest"))))
                .isInstanceOf(PortException.Refused.class)
                .hasMessageContaining("Name is too long")
                .hasMessageContaining("i7");
    }

    @Test
    void aNewEntryIsNeverSentTwiceByItself() {
        service.says(503, "{\"status\":503,\"error\":\"busy\"}");

        failure(writePorts().calendarWriter().create("i7", EventDraft.of(Category.NOTE, FIFTH, "Rest")));

        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void aWriteEmptiesWhatWasKept() {
        service.on("/api/v1/athlete/i7/events/4711", 200, EVENT);
        try (var client = client(Optional.empty())) {
            answer(client.ports().calendar().event("i7", "4711"));
            answer(client.writePorts().calendarWriter().update("i7", "4711", EventChange.NONE));
            answer(client.ports().calendar().event("i7", "4711"));
        }

        assertThat(service.seen()).extracting(StubService.Seen::method).containsExactly("GET", "PUT", "GET");
    }

    private void sent(String method, String path, String query) {
        assertThat(service.lastSeen().method()).isEqualTo(method);
        assertThat(service.lastSeen().path()).isEqualTo(path);
        assertThat(service.lastSeen().query()).isEqualTo(query);
    }
}
