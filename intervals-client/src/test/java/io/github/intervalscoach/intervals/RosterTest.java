package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.profile.TrainingWeek;
import io.github.intervalscoach.intents.model.profile.TrainingWeek.SportSums;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Roster and weeks, by api.md 1.4 and 2.12 and rivals.md A2 1 to 3 and A3. */
class RosterTest extends ClientAgainstStub {
    private static final String SUMMARY = "/api/v1/athlete/i7/athlete-summary";
    private static final DateRange WEDNESDAY_TO_TUESDAY =
            new DateRange(LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-17"));

    @Test
    void athletesComeWithTheCoachsTagsAndWithoutAddresses() {
        service.says("[{\"id\":\"i7\",\"name\":\"Anna\",\"email\":\"never@read\",\"icu_permission\":\"READ\","
                + "\"icu_tags\":[\"Elite\",null,\"Junior\"]},{\"id\":\"7\",\"name\":null,\"icu_tags\":null}]");

        var roster = answer(ports().athleteProfiles().roster());

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athletes");
        assertThat(roster)
                .containsExactly(
                        new RosterEntry(
                                "i7",
                                OutsideText.name("Anna"),
                                Optional.empty(),
                                Access.READ,
                                List.of(OutsideText.name("Elite"), OutsideText.name("Junior"))),
                        new RosterEntry("7", OutsideText.name("")));
        assertThat(roster.toString()).doesNotContain("never");
    }

    @Test
    void wholeWeeksAreAskedFor() {
        service.says("[]");

        assertThat(answer(ports().roster().weeks("i7", WEDNESDAY_TO_TUESDAY))).isEmpty();
        assertThat(service.lastSeen().path()).isEqualTo(SUMMARY);
        assertThat(service.lastSeen().query()).isEqualTo("start=2026-03-02&end=2026-03-22");
    }

    @Test
    void aRowIsAWeekWithItsStateAtTheEnd() {
        var week = week("\"count\":5,\"time\":19000,\"moving_time\":18000,\"elapsed_time\":20000,\"calories\":4000,"
                + "\"total_elevation_gain\":812.5,\"training_load\":310,\"srpe\":900,\"distance\":150000.5,\"eftp\":251.5,"
                + "\"fitness\":53.85,\"fatigue\":79.48,\"form\":-25.62,\"rampRate\":0,\"weight\":61.4,"
                + "\"email\":\"never@read\",\"mostRecentWellnessId\":\"2026-03-15\"");

        assertThat(week.firstDay()).isEqualTo(LocalDate.parse("2026-03-09"));
        assertThat(week.sums().activities()).hasValue(5);
        assertThat(week.sums().movingSeconds()).hasValue(18000);
        assertThat(week.sums().elapsedSeconds()).hasValue(20000);
        assertThat(week.sums().distanceMeters()).hasValue(150000.5);
        assertThat(week.sums().climbedMeters()).hasValue(812.5);
        assertThat(week.sums().load()).hasValue(310);
        assertThat(week.sums().sessionRpe()).hasValue(900);
        assertThat(week.sums().energyBurnedKcal()).hasValue(4000);
        assertThat(week.state().fitness()).hasValue(53.85);
        assertThat(week.state().fatigue()).hasValue(79.48);
        assertThat(week.state().form()).hasValue(-25.62);
        assertThat(week.state().rampPerWeek()).hasValue(0);
        assertThat(week.state().eftpWatts()).hasValue(251.5);
        assertThat(week.toString()).doesNotContain("never");
    }

    @Test
    void zeroIsNotMissing() {
        var week = week("\"count\":0,\"training_load\":0,\"distance\":0,\"fitness\":0,\"calories\":null");

        assertThat(week.sums().activities()).hasValue(0);
        assertThat(week.sums().load()).hasValue(0);
        assertThat(week.state().fitness()).hasValue(0);
        assertThat(week.sums().energyBurnedKcal()).isEmpty();
    }

    @Test
    void zoneTimesAreHeartRateAndTheEighthSlotIsNoZone() {
        var week = week("\"timeInZones\":[100,90,80,70,60,50,40,30],\"timeInZonesTot\":490");

        assertThat(week.heartRateZoneSeconds()).containsExactly(100, 90, 80, 70, 60, 50, 40);
        assertThat(week.beyondZonesSeconds()).hasValue(30);
        assertThat(week("\"timeInZones\":null").heartRateZoneSeconds()).isEmpty();
        assertThat(week("\"timeInZones\":[1,2,3,4,5]").beyondZonesSeconds()).isEmpty();
    }

    @Test
    void sportsHaveTheSameSums() {
        var week = week("\"byCategory\":[{\"category\":\"Workout\",\"count\":2,\"training_load\":null},null,"
                + "{\"category\":null},{\"category\":\"Ride\",\"moving_time\":7200}]");

        assertThat(week.sports()).extracting(SportSums::sport).containsExactly("Workout", "Ride");
        assertThat(week.sports().get(1).sums().movingSeconds()).hasValue(7200);
        assertThat(week("\"byCategory\":null").sports()).isEmpty();
    }

    @Test
    void rowsOfOthersAreLeftOutAndWeeksComeOldestFirst() {
        service.says(
                "[" + row("i7", "2026-03-16") + "," + row("7", "2026-03-09") + "," + row("i7", "2026-03-09") + "]");

        assertThat(answer(ports().roster().weeks("i7", WEDNESDAY_TO_TUESDAY)))
                .extracting(TrainingWeek::athleteId, TrainingWeek::firstDay)
                .containsExactly(
                        tuple("i7", LocalDate.parse("2026-03-09")), tuple("i7", LocalDate.parse("2026-03-16")));
    }

    @Test
    void theOwnersRowsAreFoundByTheOwnersOwnId() {
        service.on("/api/v1/athlete/0", 200, "{\"id\":\"i7\"}")
                .on(
                        "/api/v1/athlete/0/athlete-summary",
                        200,
                        "[" + row("i8", "2026-03-09") + "," + row("i7", "2026-03-09") + "]");

        assertThat(answer(ports().roster().weeks("0", WEDNESDAY_TO_TUESDAY)))
                .extracting(TrainingWeek::athleteId)
                .containsExactly("i7");
        assertThat(service.seen()).hasSize(2);
    }

    @Test
    void theWholeRosterIsOneCall() {
        service.says(
                "[" + row("i8", "2026-03-09") + "," + row("i7", "2026-03-09") + "," + row("i9", "2026-03-02") + "]");

        assertThat(answer(ports().roster().weeksOfAll(WEDNESDAY_TO_TUESDAY)))
                .extracting(TrainingWeek::athleteId)
                .containsExactly("i9", "i7", "i8");
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void failuresOfTheOwnersQuestionStayBare() {
        service.on("/api/v1/athlete/0", 401, "{}");

        assertThat(failure(ports().roster().weeks("0", WEDNESDAY_TO_TUESDAY)))
                .isInstanceOf(PortException.Unauthorised.class);
    }

    @Test
    void failuresOfTheWeeksStayBare() {
        service.says(403, "{\"status\":403,\"error\":\"Access denied\"}");

        assertThat(failure(ports().roster().weeks("i7", WEDNESDAY_TO_TUESDAY)))
                .isInstanceOf(PortException.Forbidden.class);
    }

    @Test
    void aRowWithoutAWeekIsMalformed() {
        service.says("[{\"athlete_id\":\"i7\",\"date\":null}]");

        assertThat(failure(ports().roster().weeks("i7", WEDNESDAY_TO_TUESDAY))).hasMessageContaining("date");
    }

    private TrainingWeek week(String fields) {
        service.says("[{\"date\":\"2026-03-09\",\"athlete_id\":\"i7\",\"athlete_name\":\"Anna\"," + fields + "}]");
        return answer(ports().roster().weeks("i7", WEDNESDAY_TO_TUESDAY)).get(0);
    }

    private static String row(String athlete, String monday) {
        return "{\"date\":\"" + monday + "\",\"athlete_id\":\"" + athlete + "\",\"training_load\":1}";
    }
}
