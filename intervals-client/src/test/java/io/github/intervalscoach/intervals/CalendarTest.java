package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.PortException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest extends ClientAgainstStub {
    @Test
    void looksFourHundredDaysBackAndAsksForResolvedTargets() {
        service.says("[]");

        assertThat(answer(ports().calendar().events("i7", MARCH))).isEmpty();
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/events");
        assertThat(service.lastSeen().query()).isEqualTo("oldest=2025-01-25&newest=2026-03-31&resolve=true");
    }

    @Test
    void tenYearsAreOneQuestion() {
        service.says("[]");
        var decade = new DateRange(LocalDate.parse("2016-01-01"), LocalDate.parse("2025-12-31"));

        assertThat(answer(ports().calendar().events("i7", decade))).isEmpty();
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void aPhaseThatBeganAYearAgoIsFound() {
        service.says("[" + span(1, "2025-02-10", "2026-03-10") + "]");

        assertThat(answer(ports().calendar().events("i7", MARCH))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,true", "2026-03-08,true", "2026-03-09,false", "2026-03-01,false"})
    void aTargetOfAWeekIsAboutMondayToSunday(LocalDate day, boolean isAbout) {
        service.says("[{\"id\":1,\"category\":\"TARGET\",\"start_date_local\":\"2026-03-02T00:00:00\","
                + "\"end_date_local\":\"2026-03-03T00:00:00\",\"for_week\":true,\"load_target\":420,"
                + "\"time_target\":36000,\"distance_target\":250000.0}]");

        assertThat(answer(ports().calendar().events("i7", DateRange.of(day)))).hasSize(isAbout ? 1 : 0);
    }

    @Test
    void keepsWhatTouchesTheRange() {
        service.says("[" + span(1, "2026-02-20", "2026-03-01") + "," + span(2, "2026-02-20", "2026-03-02") + ","
                + span(4, "2026-03-31", "2026-04-09") + "," + span(3, "2026-03-10", "2026-03-11") + ","
                + span(5, "2026-04-01", "2026-04-02") + "]");

        assertThat(answer(ports().calendar().events("i7", MARCH)))
                .extracting(CalendarEvent::id)
                .containsExactly("2", "3", "4");
    }

    @Test
    void readsAPlannedSession() {
        var event = event("\"category\":\"WORKOUT\",\"start_date_local\":\"2026-03-05T17:30:00\","
                + "\"end_date_local\":\"2026-03-06T00:00:00\",\"name\":\"Tempo\",\"description\":\"- 20m 90%\","
                + "\"type\":\"Ride\",\"moving_time\":3600,\"distance\":30000.0,\"icu_training_load\":61,"
                + "\"icu_intensity\":78.1,\"paired_activity_id\":\"i5\"");

        assertThat(event.id()).isEqualTo("4711");
        assertThat(event.category()).isEqualTo(Category.WORKOUT);
        assertThat(event.start()).isEqualTo(LocalDateTime.parse("2026-03-05T17:30:00"));
        assertThat(event.day()).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(event.endExclusive()).isEqualTo(LocalDate.parse("2026-03-06"));
        assertThat(event.name().shown()).isEqualTo("Tempo");
        assertThat(event.description().orElseThrow().shown()).contains("20m 90%");
        assertThat(event.sport()).contains("Ride");
        assertThat(event.movingSeconds()).hasValue(3600);
        assertThat(event.distanceMeters()).hasValue(30000);
        assertThat(event.loadPoints()).hasValue(61);
        assertThat(event.intensityPercent()).hasValue(78.1);
        assertThat(event.pairedActivityId()).contains("i5");
    }

    @Test
    void nullsAreAbsent() {
        var event = event("\"category\":\"NOTE\",\"start_date_local\":\"2026-03-05T00:00:00\",\"end_date_local\":null,"
                + "\"name\":null,\"description\":null,\"type\":null,\"moving_time\":null,\"icu_training_load\":null,"
                + "\"workout_doc\":null,\"push_errors\":null,\"paired_activity_id\":null");

        assertThat(event.name().shown()).isEmpty();
        assertThat(event.description()).isEmpty();
        assertThat(event.sport()).isEmpty();
        assertThat(event.movingSeconds()).isEmpty();
        assertThat(event.loadPoints()).isEmpty();
        assertThat(event.steps()).isEmpty();
        assertThat(event.pairedActivityId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T00:00:00,'',2026-03-06",
        "2026-03-05,'',2026-03-06",
        "2026-03-05T17:30:00,2026-03-05T19:00:00,2026-03-06",
        "2026-03-05T00:00:00,2026-03-05T00:00:00,2026-03-06",
        "2026-03-05T00:00:00,2026-03-12T00:00:00,2026-03-12",
        "2026-03-05T00:00:00,2026-03-12,2026-03-12",
        "2026-03-05T00:00:00,2026-03-12T08:00:00,2026-03-13",
        "2026-03-05T00:00:00,2026-03-01T00:00:00,2026-03-06",
    })
    void theEndIsExclusiveAndTheNextDayWhereItIsMissing(String start, String end, LocalDate endExclusive) {
        var event = event("\"category\":\"SICK\",\"start_date_local\":\"" + start + "\""
                + (end.isEmpty() ? "" : ",\"end_date_local\":\"" + end + "\""));

        assertThat(event.endExclusive()).isEqualTo(endExclusive);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryIsKnown(Category category) {
        assertThat(event("\"category\":\"" + category + "\",\"start_date_local\":\"2026-03-05\"")
                        .category())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"MOON_PHASE\"", "null", "\"workout\""})
    void aCategoryFromTheFutureIsUnknown(String category) {
        assertThat(event("\"category\":" + category + ",\"start_date_local\":\"2026-03-05\"")
                        .category())
                .isEqualTo(Category.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"id\":1,\"category\":\"NOTE\"}]|start_date_local is missing",
                "[{\"category\":\"NOTE\",\"start_date_local\":\"2026-03-05\"}]|field id is missing",
                "[{\"id\":1,\"start_date_local\":\"2026-03-05\",\"end_date_local\":\"later\"}]|end_date_local was not a date",
                "[{\"id\":1,\"start_date_local\":\"2026-03-05\",\"workout_doc\":\"text\"}]|workout_doc was not",
            })
    void withoutIdOrDatesAnEntryIsMalformed(String body, String what) {
        service.says(body);

        PortException failure = failure(ports().calendar().events("i7", MARCH));

        assertThat(failure).isInstanceOf(PortException.Malformed.class);
        assertThat(failure.cause())
                .contains("reading the calendar of athlete i7")
                .contains(what);
    }

    @Test
    void oneEntryIsAskedForInThePlural() {
        service.says("{\"id\":4711,\"category\":\"RACE_A\",\"start_date_local\":\"2026-03-05T00:00:00\"}");

        var race = answer(ports().calendar().event("i7", "4711"));

        assertThat(race.category().isRace()).isTrue();
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/events/4711");
    }

    @Test
    void anEntryThatIsNotThereIsNotFound() {
        service.says(404, "{\"status\":404,\"error\":\"Not Found\"}");

        assertThat(failure(ports().calendar().event("i7", "4711")))
                .isInstanceOf(PortException.NotFound.class)
                .hasMessageContaining("calendar entry 4711 of athlete i7");
    }

    private CalendarEvent event(String fields) {
        service.says("[{\"id\":4711," + fields + "}]");
        var events = answer(ports().calendar().events("i7", MARCH));
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String span(int id, String start, String end) {
        return "{\"id\":" + id + ",\"category\":\"SICK\",\"start_date_local\":\"" + start
                + "T00:00:00\",\"end_date_local\":\"" + end + "T00:00:00\"}";
    }
}
