package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.wellness.CustomReading;
import io.github.intervalscoach.intents.model.wellness.DayLock;
import io.github.intervalscoach.intents.model.wellness.MenstrualPhase;
import io.github.intervalscoach.intents.model.wellness.Reading.Origin;
import io.github.intervalscoach.intents.model.wellness.SportEstimate;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in full, by api.md 2.5 and field-notes 4.6. */
class WellnessRecordTest extends ClientAgainstStub {
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    @ParameterizedTest
    @CsvSource({
        "hrv,HRV_RMSSD_MS",
        "hrvSDNN,HRV_SDNN_MS",
        "restingHR,RESTING_HEART_RATE_BPM",
        "avgSleepingHR,SLEEPING_HEART_RATE_BPM",
        "sleepSecs,SLEEP_SECONDS",
        "sleepScore,SLEEP_SCORE",
        "sleepQuality,SLEEP_QUALITY",
        "soreness,SORENESS",
        "fatigue,FATIGUE",
        "stress,STRESS",
        "mood,MOOD",
        "motivation,MOTIVATION",
        "injury,INJURY",
        "hydration,HYDRATION",
        "hydrationVolume,HYDRATION_LITERS",
        "readiness,READINESS",
        "weight,WEIGHT_KG",
        "bodyFat,BODY_FAT_PERCENT",
        "abdomen,ABDOMEN_CM",
        "vo2max,VO2_MAX",
        "spO2,OXYGEN_SATURATION_PERCENT",
        "systolic,SYSTOLIC_MMHG",
        "diastolic,DIASTOLIC_MMHG",
        "respiration,BREATHS_PER_MINUTE",
        "baevskySI,BAEVSKY_STRESS_INDEX",
        "bloodGlucose,BLOOD_GLUCOSE_MMOL_PER_LITER",
        "lactate,LACTATE_MMOL_PER_LITER",
        "kcalConsumed,ENERGY_EATEN_KCAL",
        "carbohydrates,CARBOHYDRATES_GRAMS",
        "protein,PROTEIN_GRAMS",
        "fatTotal,FAT_GRAMS",
        "steps,STEPS"
    })
    void everyNumberIsReadUnderItsOwnKey(String key, WellnessField field) {
        var record = record("\"" + key + "\":3");

        assertThat(record.measured(field)).hasValue(3);
        assertThat(record.readings()).hasSize(1);
    }

    @Test
    void zeroIsAValueAndNullIsNone() {
        var record = record("\"fatigue\":0,\"steps\":0,\"hrv\":null");

        assertThat(record.measured(WellnessField.FATIGUE)).hasValue(0);
        assertThat(record.measured(WellnessField.STEPS)).hasValue(0);
        assertThat(record.measured(WellnessField.HRV_RMSSD_MS)).isEmpty();
        assertThat(record.readings()).hasSize(2);
    }

    @Test
    void whatIsCarriedOverIsThereButNotMeasured() {
        var record = record("\"weight\":61.4,\"tempWeight\":true,\"restingHR\":47,\"tempRestingHR\":false");

        assertThat(record.reading(WellnessField.WEIGHT_KG).orElseThrow().origin())
                .isEqualTo(Origin.CARRIED_OVER);
        assertThat(record.measured(WellnessField.WEIGHT_KG)).isEmpty();
        assertThat(record.measured(WellnessField.RESTING_HEART_RATE_BPM)).hasValue(47);
    }

    @Test
    void theAthletesOwnFieldsAreKeysWithACapitalLetter() {
        var record = record("\"REMSleep\":0,\"DeepSleep\":5400.5,\"Alcohol\":\"two\\u0007 beers\",\"Unset\":null,"
                + "\"Odd\":{\"x\":1},\"newVendorKey\":5");

        assertThat(record.custom())
                .containsExactly(
                        new CustomReading.OfNumber("REMSleep", 0),
                        new CustomReading.OfNumber("DeepSleep", 5400.5),
                        new CustomReading.OfText(
                                "Alcohol", OutsideText.prose("two beers"), new ExactText("two\u0007 beers")));
    }

    @Test
    void whatTheServiceReckonsOfASportMayBeMissingInPartOrWhole() {
        assertThat(record("\"sportInfo\":null").estimates()).isEmpty();
        assertThat(record("\"sportInfo\":[null,{\"type\":null},{\"type\":\"Run\",\"eftp\":null},"
                                + "{\"type\":\"Ride\",\"eftp\":282.85992,\"wPrime\":16800,\"pMax\":989}]")
                        .estimates())
                .containsExactly(
                        new SportEstimate(
                                "Run", OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
                        new SportEstimate(
                                "Ride",
                                OptionalDouble.of(282.85992),
                                OptionalDouble.of(16800),
                                OptionalDouble.of(989)));
    }

    @Test
    void lockPhaseAndStampAreRead() {
        var record = record("\"locked\":true,\"menstrualPhase\":\"LUTEAL\",\"menstrualPhasePredicted\":\"NEVER_SEEN\","
                + "\"updated\":\"2026-04-15T16:29:54.818+00:00\"");

        assertThat(record.lock()).isEqualTo(DayLock.LOCKED);
        assertThat(record.menstrualPhase()).contains(MenstrualPhase.LUTEAL);
        assertThat(record.predictedMenstrualPhase()).isEmpty();
        assertThat(record.updated()).contains(Instant.parse("2026-04-15T16:29:54.818Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-15T16:29:54.818+0000,2026-04-15T16:29:54.818Z",
        "2026-04-15T16:29:54+02:00,2026-04-15T14:29:54Z",
        "2026-04-15T16:29:54,2026-04-15T16:29:54Z"
    })
    void olderStampsAreReadToo(String stamp, Instant at) {
        assertThat(record("\"updated\":\"" + stamp + "\"").updated()).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-04-15", ""})
    void aStampThatIsNoneIsAbsent(String stamp) {
        assertThat(record("\"updated\":\"" + stamp + "\"").updated()).isEmpty();
    }

    @Test
    void anotherKindOfValueIsReportedByName() {
        service.says("{\"id\":\"2026-03-05\",\"bodyFat\":\"a lot\"}");

        assertThat(failure(ports().wellnessLog().record("i7", DAY)))
                .isInstanceOf(PortException.Malformed.class)
                .hasMessageContaining("reading the wellness of athlete i7 on 2026-03-05")
                .hasMessageContaining("bodyFat");
    }

    @Test
    void oneDayIsAskedForByItsDate() {
        service.says("{\"id\":\"2026-03-05\"}");

        assertThat(answer(ports().wellnessLog().record("i7", DAY)).readings()).isEmpty();
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/wellness/2026-03-05");
    }

    @Test
    void tenYearsAreOneCallThatNamesNoFields() {
        var decade = new DateRange(LocalDate.parse("2016-01-01"), LocalDate.parse("2025-12-31"));
        service.says(decade.days()
                .map(day -> "{\"id\":\"" + day + "\",\"hrv\":60.5,\"REMSleep\":1}")
                .collect(Collectors.joining(",", "[", "]")));

        assertThat(answer(ports().wellnessLog().records("i7", decade)))
                .hasSize(3653)
                .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()))
                .allSatisfy(day -> assertThat(day.custom()).hasSize(1));
        assertThat(service.seen()).hasSize(1);
        assertThat(service.lastSeen().query()).isEqualTo("oldest=2016-01-01&newest=2025-12-31");
    }

    private WellnessRecord record(String fields) {
        service.says("[{\"id\":\"2026-03-05\"," + fields + "}]");
        var days = answer(ports().wellnessLog().records("0", MARCH));
        assertThat(days).hasSize(1);
        return days.get(0);
    }
}
