package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.PlannedStep;
import io.github.intervalscoach.intents.model.PlannedStep.Band;
import io.github.intervalscoach.intents.model.PlannedStep.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedStepsTest extends ClientAgainstStub {
    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"steps\":null}", "{\"steps\":[]}", "{\"steps\":[null]}"})
    void aTextThatWasNoWorkoutHasNoSteps(String doc) {
        assertThat(steps(doc)).isEmpty();
    }

    @Test
    void readsAStep() {
        assertThat(step("\"text\":\"Spin up\",\"duration\":600,\"distance\":0")).satisfies(step -> {
            assertThat(step.cue().orElseThrow().shown()).isEqualTo("Spin up");
            assertThat(step.seconds()).hasValue(600);
            assertThat(step.distanceMeters()).isEmpty();
            assertThat(step.ramp()).isFalse();
            assertThat(step.powerWatts()).isEmpty();
        });
    }

    @Test
    void aStepMayGoByDistance() {
        var step = step("\"distance\":400");

        assertThat(step.seconds()).isEmpty();
        assertThat(step.distanceMeters()).hasValue(400);
    }

    @Test
    void resolvedTargetsAreWattsBeatsAndMetersPerSecond() {
        var step = step("\"duration\":60,\"power\":{\"value\":90,\"units\":\"%ftp\"},\"_power\":{\"value\":225.5},"
                + "\"_hr\":{\"start\":140,\"end\":150},\"_pace\":{\"start\":3.1,\"end\":3.4}");

        assertThat(step.powerWatts()).contains(new Band(225.5, 225.5));
        assertThat(step.heartRateBpm()).contains(new Band(140, 150));
        assertThat(step.speedMetersPerSecond()).contains(new Band(3.1, 3.4));
    }

    @Test
    void aBandIsWhatWasPlannedWhereAMiddleIsSentToo() {
        assertThat(step("\"_power\":{\"value\":210,\"start\":200,\"end\":220}").powerWatts())
                .contains(new Band(200, 220));
    }

    @Test
    void unresolvedPercentagesAreNoWatts() {
        assertThat(step("\"power\":{\"value\":90,\"units\":\"%ftp\"}").powerWatts())
                .isEmpty();
        assertThat(step("\"power\":{\"value\":2,\"units\":\"power_zone\"}").powerWatts())
                .isEmpty();
    }

    @Test
    void absoluteTargetsNeedNoResolving() {
        var step =
                step("\"power\":{\"start\":200,\"end\":220,\"units\":\"w\"},\"hr\":{\"value\":140,\"units\":\"bpm\"}");

        assertThat(step.powerWatts()).contains(new Band(200, 220));
        assertThat(step.heartRateBpm()).contains(new Band(140, 140));
    }

    @Test
    void aRampKeepsItsDirection() {
        var down = step("\"ramp\":true,\"_power\":{\"start\":250,\"end\":100}");

        assertThat(down.ramp()).isTrue();
        assertThat(down.powerWatts()).contains(new Band(250, 100));
    }

    @Test
    void aBandThatIsNoRampGoesFromLowToHigh() {
        assertThat(step("\"_pace\":{\"start\":3.4,\"end\":3.1}").speedMetersPerSecond())
                .contains(new Band(3.1, 3.4));
    }

    @Test
    void halfABandIsNone() {
        assertThat(step("\"_power\":{\"start\":200}").powerWatts()).isEmpty();
        assertThat(step("\"_power\":null,\"power\":null").powerWatts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"warmup\":true|WARM_UP",
                "\"cooldown\":true|COOL_DOWN",
                "\"intensity\":\"warmup\"|WARM_UP",
                "\"intensity\":\"cooldown\"|COOL_DOWN",
                "\"intensity\":\"rest\"|RECOVERY",
                "\"intensity\":\"recovery\"|RECOVERY",
                "\"intensity\":\"RECOVERY\"|RECOVERY",
                "\"intensity\":\"active\"|WORK",
                "\"intensity\":\"interval\"|WORK",
                "\"intensity\":\"other\"|WORK",
                "\"intensity\":null|WORK",
                "\"warmup\":false|WORK",
            })
    void theRoleIsWhatThePlanSays(String flag, Role role) {
        assertThat(step(flag).role()).isEqualTo(role);
    }

    @Test
    void repeatsAreWrittenOut() {
        var steps = steps("{\"steps\":[{\"duration\":600,\"warmup\":true},{\"reps\":2,\"text\":\"Main set 2x\","
                + "\"duration\":720,\"steps\":[{\"duration\":240},{\"reps\":2,\"steps\":[{\"duration\":30},"
                + "{\"duration\":30,\"intensity\":\"rest\"}]}]},{\"duration\":300,\"cooldown\":true}]}");

        assertThat(steps)
                .extracting(step -> step.seconds().orElseThrow())
                .containsExactly(600, 240, 30, 30, 30, 30, 240, 30, 30, 30, 30, 300);
        assertThat(steps)
                .extracting(PlannedStep::role)
                .startsWith(Role.WARM_UP, Role.WORK)
                .endsWith(Role.COOL_DOWN);
    }

    @Test
    void aFlagOnABlockHoldsForItsSteps() {
        var steps = steps("{\"steps\":[{\"reps\":2,\"warmup\":true,\"steps\":[{\"duration\":60},"
                + "{\"duration\":30,\"intensity\":\"rest\"}]}]}");

        assertThat(steps)
                .extracting(PlannedStep::role)
                .containsExactly(Role.WARM_UP, Role.RECOVERY, Role.WARM_UP, Role.RECOVERY);
    }

    @Test
    void aBlockWithoutACountIsDoneOnce() {
        assertThat(steps("{\"steps\":[{\"steps\":[{\"duration\":60}]}]}")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"steps\":[{\"reps\":2000000000,\"steps\":[{\"duration\":1}]}]}",
                "{\"steps\":[{\"reps\":999,\"steps\":[{\"reps\":999,\"steps\":[{\"duration\":1}]}]}]}"
            })
    void repeatsWithoutEndAreMalformed(String doc) {
        says(doc);

        assertThat(failure(ports().calendar().event("i7", "1")).cause()).contains("workout_doc.steps");
    }

    @Test
    void endlessRepeatsOfNothingAreNothing() {
        assertThat(steps("{\"steps\":[{\"reps\":2000000000,\"steps\":[null]}]}"))
                .isEmpty();
    }

    private void says(String doc) {
        service.says("{\"id\":1,\"category\":\"WORKOUT\",\"start_date_local\":\"2026-03-05T00:00:00\",\"workout_doc\":"
                + doc + "}");
    }

    private List<PlannedStep> steps(String doc) {
        says(doc);
        return answer(ports().calendar().event("i7", "1")).steps();
    }

    private PlannedStep step(String fields) {
        var steps = steps("{\"steps\":[{" + fields + "}]}");
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }
}
