package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.WellnessDay;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WellnessTest extends ClientAgainstStub {
    @Test
    void isAskedForByLocalDaysAndNamesTheIdAmongItsFields() {
        service.says("[]");

        assertThat(answer(ports().wellnessLog().days("i7", MARCH))).isEmpty();
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/wellness");
        assertThat(service.lastSeen().query()).contains("oldest=2026-03-01&newest=2026-03-31&fields=");
        assertThat(fieldsAskedFor()).contains("id", "restingHR", "hrv");
    }

    @Test
    void theIdIsTheDay() {
        assertThat(day("\"ctl\":1").day()).isEqualTo(LocalDate.parse("2026-03-05"));
    }

    @Test
    void readsFitnessWithItsZeros() {
        var load = day("\"ctl\":0.0,\"atl\":91.97,\"rampRate\":0,\"ctlLoad\":41,\"atlLoad\":44")
                .load();

        assertThat(load.fitness()).hasValue(0);
        assertThat(load.fatigue()).hasValue(91.97);
        assertThat(load.rampPerWeek()).hasValue(0);
        assertThat(load.fitnessLoad()).hasValue(41);
        assertThat(load.fatigueLoad()).hasValue(44);
    }

    @Test
    void readsWhatWasMeasured() {
        var measured = day("\"hrv\":62.0,\"restingHR\":47,\"sleepSecs\":27000,\"sleepScore\":81.5,\"respiration\":13.2,"
                        + "\"weight\":61.4,\"tempRestingHR\":false,\"tempWeight\":false")
                .measured();

        assertThat(measured.hrvRmssdMs()).hasValue(62);
        assertThat(measured.restingHeartRateBpm()).hasValue(47);
        assertThat(measured.sleepSeconds()).hasValue(27000);
        assertThat(measured.sleepScore()).hasValue(81.5);
        assertThat(measured.respirationPerMinute()).hasValue(13.2);
        assertThat(measured.weightKg()).hasValue(61.4);
    }

    @Test
    void aCarriedOverRestingHeartRateIsNoMeasurement() {
        var measured =
                day("\"restingHR\":47,\"tempRestingHR\":true,\"weight\":61.4").measured();

        assertThat(measured.restingHeartRateBpm()).isEmpty();
        assertThat(measured.weightKg()).hasValue(61.4);
    }

    @Test
    void aCarriedOverWeightIsNoMeasurement() {
        var measured =
                day("\"restingHR\":47,\"tempWeight\":true,\"weight\":61.4").measured();

        assertThat(measured.weightKg()).isEmpty();
        assertThat(measured.restingHeartRateBpm()).hasValue(47);
    }

    @Test
    void sdnnNeverStandsInForRmssd() {
        var measured = day("\"hrv\":null,\"hrvSDNN\":80.0").measured();

        assertThat(measured.hrvRmssdMs()).isEmpty();
        assertThat(measured.hrvSdnnMs()).hasValue(80);
    }

    @Test
    void whatWasSaidKeepsTheServicesScales() {
        var said = day("\"sleepQuality\":1,\"soreness\":0,\"fatigue\":4,\"stress\":2,\"mood\":3,\"motivation\":1,"
                        + "\"injury\":2")
                .said();

        assertThat(said.sleepQuality()).hasValue(1);
        assertThat(said.soreness()).hasValue(0);
        assertThat(said.fatigue()).hasValue(4);
        assertThat(said.stress()).hasValue(2);
        assertThat(said.mood()).hasValue(3);
        assertThat(said.motivation()).hasValue(1);
        assertThat(said.injury()).hasValue(2);
    }

    @Test
    void nullsAreAbsent() {
        var day = day("\"ctl\":null,\"hrv\":null,\"restingHR\":null,\"sleepSecs\":null,\"mood\":null,\"comments\":null,"
                + "\"sportInfo\":null,\"weight\":null,\"tempRestingHR\":null");

        assertThat(day.load().fitness()).isEmpty();
        assertThat(day.measured().hrvRmssdMs()).isEmpty();
        assertThat(day.measured().restingHeartRateBpm()).isEmpty();
        assertThat(day.measured().sleepSeconds()).isEmpty();
        assertThat(day.said().mood()).isEmpty();
        assertThat(day.comments()).isEmpty();
    }

    @Test
    void aNotANumberIsAbsent() {
        assertThat(day("\"ctl\":\"NaN\",\"atl\":\"Infinity\"").load().fitness()).isEmpty();
    }

    @Test
    void commentsAreOutsideText() {
        assertThat(day("\"comments\":\"slept\\u0007 well\"")
                        .comments()
                        .orElseThrow()
                        .shown())
                .isEqualTo("slept well");
        assertThat(day("\"comments\":\"  \"").comments()).isEmpty();
    }

    @Test
    void daysComeOldestFirstAndOnlyThoseAskedFor() {
        service.says(
                "[{\"id\":\"2026-04-01\"},{\"id\":\"2026-03-31\"},{\"id\":\"2026-03-01\"},{\"id\":\"2026-02-28\"}]");

        assertThat(answer(ports().wellnessLog().days("0", MARCH)))
                .extracting(WellnessDay::day)
                .containsExactly(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"));
    }

    private WellnessDay day(String fields) {
        service.says("[{\"id\":\"2026-03-05\"," + fields + ",\"MyField\":\"x\"}]");
        var days = answer(ports().wellnessLog().days("0", MARCH));
        assertThat(days).hasSize(1);
        return days.get(0);
    }
}
