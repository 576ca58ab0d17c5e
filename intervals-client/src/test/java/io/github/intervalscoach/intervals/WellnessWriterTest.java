package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.wellness.CustomValue;
import io.github.intervalscoach.intents.model.wellness.MenstrualPhase;
import io.github.intervalscoach.intents.model.wellness.WellnessChange;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.WellnessWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of days, by api.md 1.6 and field-notes 4.1.10 and 4.6. */
class WellnessWriterTest extends ClientAgainstStub {
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");
    private static final WellnessChange NOTHING = WellnessChange.on(DAY);

    @Test
    void onlyWhatChangesIsSentAndWhatTheServiceHoldsComesBack() {
        service.says("{\"id\":\"2026-03-05\",\"restingHR\":47,\"hrv\":61.5,\"mood\":2}");

        var held = answer(writer().change(
                        "i7",
                        NOTHING.set(WellnessField.RESTING_HEART_RATE_BPM, 47).set(WellnessField.HRV_RMSSD_MS, 61.5)));

        assertThat(service.lastSeen().method()).isEqualTo("PUT");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/wellness/2026-03-05");
        assertThat(service.lastSeen().body()).isEqualTo("{\"id\":\"2026-03-05\",\"restingHR\":47,\"hrv\":61.5}");
        assertThat(held.measured(WellnessField.MOOD)).hasValue(2);
    }

    @Test
    void minusOneEmptiesANumberForANullWouldBeIgnored() {
        assertThat(sent(NOTHING.clear(WellnessField.WEIGHT_KG))).isEqualTo("{\"id\":\"2026-03-05\",\"weight\":-1}");
    }

    @ParameterizedTest
    @EnumSource(WellnessField.class)
    void everyNumberIsWrittenUnderTheKeyItIsReadUnder(WellnessField field) {
        double value = least(field);
        service.says(sent(NOTHING.set(field, value)));

        assertThat(answer(ports().wellnessLog().record("i7", DAY)).measured(field))
                .hasValue(value);
    }

    @Test
    void theLastWordOnAFieldCounts() {
        assertThat(sent(NOTHING.set(WellnessField.MOOD, 1)
                        .clear(WellnessField.MOOD)
                        .set(WellnessField.MOOD, 3)))
                .isEqualTo("{\"id\":\"2026-03-05\",\"mood\":3}");
    }

    @Test
    void wordsPhasesOwnFieldsAndLocksAreSent() {
        assertThat(sent(NOTHING.comments(Change.to("Slept \"well\""))
                        .menstrualPhase(Change.to(MenstrualPhase.LUTEAL))
                        .custom(new CustomValue.OfNumber("REMSleep", 0))
                        .custom(new CustomValue.OfText("Alcohol", "none"))
                        .locking()))
                .isEqualTo("{\"id\":\"2026-03-05\",\"comments\":\"Slept \\\"well\\\"\",\"menstrualPhase\":\"LUTEAL\","
                        + "\"REMSleep\":0,\"Alcohol\":\"none\",\"locked\":true}");
        assertThat(sent(NOTHING.comments(Change.clear()))).isEqualTo("{\"id\":\"2026-03-05\",\"comments\":\"\"}");
    }

    @Test
    void whatCannotBeEmptiedIsRefusedBeforeAnythingIsSent() {
        assertThat(failure(writer().change("i7", NOTHING.menstrualPhase(Change.clear()))))
                .isInstanceOf(PortException.Refused.class)
                .hasMessageContaining("menstrualPhase")
                .hasMessageContaining("nothing was sent");
        assertThat(service.seen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SLEEP_QUALITY,5",
        "SLEEP_QUALITY,0",
        "MOOD,0",
        "MOOD,10",
        "FATIGUE,5",
        "HYDRATION,0",
        "HYDRATION,5",
        "INJURY,0",
        "SORENESS,2.5",
        "WEIGHT_KG,-1",
        "WEIGHT_KG,NaN",
        "SLEEP_SECONDS,90000",
        "HRV_RMSSD_MS,0.06"
    })
    void aValueOffTheServicesScaleIsACallersMistake(WellnessField field, double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTHING.set(field, value))
                .withMessageContaining(String.valueOf(value))
                .withMessageContaining(field.toString());
    }

    @ParameterizedTest
    @CsvSource({"SORENESS,0", "FATIGUE,0", "STRESS,4", "MOOD,1", "HYDRATION,4", "STEPS,0"})
    void theEndsOfTheScalesAreTaken(WellnessField field, double value) {
        assertThat(NOTHING.set(field, value).numbers()).hasSize(1);
    }

    @Test
    void aCodeIsNoNameOfAField() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomValue.OfNumber("feel", 1))
                .withMessageContaining("\"feel\"");
    }

    @Test
    void aLockedDayThatTookNothingIsRefusedAndNotPassedOverInSilence() {
        service.says("{\"id\":\"2026-03-05\",\"locked\":true,\"restingHR\":50}");

        assertThat(failure(writer().change("i7", NOTHING.set(WellnessField.RESTING_HEART_RATE_BPM, 47))))
                .isInstanceOf(PortException.Refused.class)
                .hasMessageContaining("2026-03-05 is locked");
        assertThat(failure(writer().change("i7", NOTHING.clear(WellnessField.RESTING_HEART_RATE_BPM))))
                .isInstanceOf(PortException.Refused.class);
    }

    @Test
    void aLockedDayIsNoticedByWordsPhasesAndOwnFieldsToo() {
        service.says("{\"id\":\"2026-03-05\",\"locked\":true,\"comments\":\"Old\",\"REMSleep\":1}");

        for (WellnessChange ignored : List.of(
                NOTHING.comments(Change.to("New")),
                NOTHING.comments(Change.clear()),
                NOTHING.menstrualPhase(Change.to(MenstrualPhase.LUTEAL)),
                NOTHING.custom(new CustomValue.OfNumber("REMSleep", 2)),
                NOTHING.custom(new CustomValue.OfText("Alcohol", "none")))) {
            assertThat(failure(writer().change("i7", ignored))).isInstanceOf(PortException.Refused.class);
        }
        for (WellnessChange held : List.of(
                NOTHING, NOTHING.comments(Change.to("Old")), NOTHING.custom(new CustomValue.OfNumber("REMSleep", 1)))) {
            assertThat(answer(writer().change("i7", held)).day()).isEqualTo(DAY);
        }
    }

    @Test
    void lockingADayInTheSameBreathIsNoRefusal() {
        service.says("{\"id\":\"2026-03-05\",\"locked\":true,\"hrv\":66.82692,\"weight\":null}");

        assertThat(answer(writer().change(
                                        "i7",
                                        NOTHING.set(WellnessField.HRV_RMSSD_MS, 66.826921)
                                                .clear(WellnessField.WEIGHT_KG)
                                                .locking()))
                        .measured(WellnessField.HRV_RMSSD_MS))
                .hasValue(66.82692);
    }

    @Test
    void theServicesWordsArePassedOn() {
        service.says(422, "{\"status\":422,\"error\":\"Unrecognized wellness field [Alcohol]\"}");

        assertThat(failure(writer().change("i7", NOTHING.custom(new CustomValue.OfNumber("Alcohol", 2)))))
                .isInstanceOf(PortException.Refused.class)
                .hasMessageContaining("Unrecognized wellness field");
    }

    @Test
    void anAnswerAboutAnotherDayIsNotHandedOn() {
        service.says("{\"id\":\"2026-03-06\"}");

        assertThat(failure(writer().change("i7", NOTHING))).isInstanceOf(PortException.Malformed.class);
    }

    @Test
    void severalDaysAreOneWriteAndOneLookAtWhatIsThereNow() {
        service.on("/api/v1/athlete/i7/wellness-bulk", 200, "")
                .on(
                        "/api/v1/athlete/i7/wellness",
                        200,
                        "[{\"id\":\"2026-03-05\",\"mood\":1},{\"id\":\"2026-03-06\",\"mood\":2},"
                                + "{\"id\":\"2026-03-07\",\"mood\":3}]");

        var held = answer(writer().changeAll(
                        "i7",
                        List.of(
                                WellnessChange.on(DAY.plusDays(2)).set(WellnessField.MOOD, 3),
                                NOTHING.set(WellnessField.MOOD, 1))));

        assertThat(held).extracting(WellnessRecord::day).containsExactly(DAY, DAY.plusDays(2));
        assertThat(service.seen()).hasSize(2);
        assertThat(service.seen().get(0).method()).isEqualTo("PUT");
        assertThat(service.seen().get(0).body())
                .isEqualTo("[{\"id\":\"2026-03-05\",\"mood\":1},{\"id\":\"2026-03-07\",\"mood\":3}]");
        assertThat(service.lastSeen().query()).isEqualTo("oldest=2026-03-05&newest=2026-03-07");
    }

    @Test
    void aLockedDayAmongSeveralIsRefused() {
        service.on("/api/v1/athlete/i7/wellness-bulk", 200, "")
                .on("/api/v1/athlete/i7/wellness", 200, "[{\"id\":\"2026-03-05\",\"mood\":1,\"locked\":true}]");

        assertThat(failure(writer().changeAll("i7", List.of(NOTHING.set(WellnessField.MOOD, 2)))))
                .isInstanceOf(PortException.Refused.class)
                .hasMessageContaining("2026-03-05 is locked");
    }

    @Test
    void aWriteThatFailsIsNotLookedAt() {
        service.says(403, "{\"status\":403,\"error\":\"Access denied\"}");

        assertThat(failure(writer().changeAll("i7", List.of(NOTHING.set(WellnessField.MOOD, 2)))))
                .isInstanceOf(PortException.Forbidden.class);
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void noChangesAreNoRequestAndTwoOfADayAreAMistake() {
        assertThat(answer(writer().changeAll("i7", List.of()))).isEmpty();
        assertThat(service.seen()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> writer().changeAll("i7", List.of(NOTHING, NOTHING)));
    }

    /** Something the field can hold. */
    private static double least(WellnessField field) {
        return IntStream.rangeClosed(1, 100)
                .filter(value -> {
                    try {
                        return field.require(value) == value;
                    } catch (IllegalArgumentException e) {
                        return false;
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private String sent(WellnessChange change) {
        service.says("{\"id\":\"2026-03-05\"}");
        answer(writer().change("i7", change));
        return service.lastSeen().body();
    }

    private WellnessWriter writer() {
        return writePorts().wellnessWriter();
    }
}
