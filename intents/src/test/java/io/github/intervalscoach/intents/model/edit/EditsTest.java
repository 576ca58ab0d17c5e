package io.github.intervalscoach.intents.model.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.intents.model.Change;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditsTest {
    @Test
    void aChangeSetsOrClearsOrDoesNothing() {
        List<String> done = new ArrayList<>();
        for (Change<Integer> change : List.of(Change.to(7), Change.<Integer>clear(), Change.<Integer>leave())) {
            change.ifChanged(value -> done.add("set " + value), () -> done.add("clear"));
        }

        assertThat(done).containsExactly("set 7", "clear");
    }

    @ParameterizedTest
    @CsvSource({"1,1,0", "10,5,90"})
    void theEndsOfTheScalesAreAllowed(int rpe, int feel, int grams) {
        assertThat(new ActivityChange.Said(Change.to(rpe), Change.to(feel), Change.to(grams)).rpe())
                .isEqualTo(Change.to(rpe));
    }

    @ParameterizedTest
    @CsvSource({"0,3,0,rpe 0", "11,3,0,rpe 11", "5,0,0,feel 0", "5,6,0,feel 6", "5,3,-1,carbohydrate (g) -1"})
    void beyondThemIsRefusedByName(int rpe, int feel, int grams, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityChange.Said(Change.to(rpe), Change.to(feel), Change.to(grams)))
                .withMessageStartingWith(named)
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i77", "-1", "7.5", "9999999999999999999", "７"})
    void anEventHasAWholeNumberForAnId(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> ActivityChange.linkTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothingIsNoGearAndNoName(String nothing) {
        assertThatIllegalArgumentException().isThrownBy(() -> ActivityChange.useOf(nothing));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityChange.Words(
                        Optional.of(nothing), Change.leave(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"5,5", "6,5", "-1,5"})
    void anIntervalHasSamples(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalDraft(start, end, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ride.fit", "RIDE.FIT", "a.tcx.gz", "all.zip", "odd\nname.gpx"})
    void aRecordingIsKnownByItsEnding(String name) {
        byte[] bytes = "x".getBytes(UTF_8);
        var file = new ActivityFile(name, bytes, ActivityFile.Labels.NONE);
        bytes[0] = 'y';

        assertThat(file.fileName()).isEqualTo(name);
        assertThat(file.bytes()).containsExactly('x');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fit", ".fit", "ride.fit.exe", "ride.gz"})
    void anythingElseIsNoRecording(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityFile(name, new byte[] {1}, ActivityFile.Labels.NONE))
                .withMessageContaining("\"" + name + "\"");
    }

    @Test
    void anEmptyFileIsNoRecording() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityFile("a.fit", new byte[0], ActivityFile.Labels.NONE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aDistanceIsANumberFromZeroUp(double meters) {
        assertThatIllegalArgumentException().isThrownBy(() -> walk(60, meters));
    }

    @Test
    void aSessionTakesTimeAndMayCoverNoGround() {
        assertThat(walk(1, 0).distanceMeters()).hasValue(0);
        assertThatIllegalArgumentException().isThrownBy(() -> walk(0, 0));
    }

    private static ManualActivity walk(int seconds, double meters) {
        return new ManualActivity(
                "w-1",
                LocalDateTime.parse("2026-03-05T07:30:00"),
                "Walk",
                "Walk",
                Optional.empty(),
                seconds,
                OptionalDouble.of(meters),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false);
    }
}
