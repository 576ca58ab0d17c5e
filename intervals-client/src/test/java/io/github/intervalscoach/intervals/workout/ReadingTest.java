package io.github.intervalscoach.intervals.workout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.DistanceUnit;
import io.github.intervalscoach.intents.model.workout.PoolLength;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single forms are read as. Oracles: api.md section 5, field-notes 5.2, and public captures of the service. */
class ReadingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final IntervalsWorkoutLanguage LANGUAGE = new IntervalsWorkoutLanguage();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1h|3600",
                "10m|600",
                "30s|30",
                "1h2m30s|3750",
                "1m30|90",
                "5'|300",
                "30\"|30",
                "1'30\"|90",
                "5:00|300",
                "1:30:00|5400",
                "1h15m|4500",
                "90s|90",
                "1h30|5400",
                "1.5h|5400",
                "10min|600",
                "45sec|45",
                "2hours|7200"
            })
    void aTime(String written, int seconds) throws IOException {
        assertThat(step("- " + written + " 200w"))
                .isEqualTo(json("{power:{value:200,units:'w'},duration:" + seconds + "}"));
    }

    @ParameterizedTest
    @CsvSource({"400mtr,400", "2km,2000", "0.8km,800", "1mi,1609.344", "100yrd,91.44", "100y,91.44", "50meters,50"})
    void aDistance(String written, double meters) throws IOException {
        assertThat(step("- " + written).path("distance").asDouble()).isEqualTo(meters);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "75%|{power:{value:75,units:'%ftp'}}",
                "88-94%|{power:{start:88,end:94,units:'%ftp'}}",
                "88%-94%|{power:{start:88,end:94,units:'%ftp'}}",
                "92.5%|{power:{value:92.5,units:'%ftp'}}",
                "220w|{power:{value:220,units:'w'}}",
                "220W|{power:{value:220,units:'w'}}",
                "200-240w|{power:{start:200,end:240,units:'w'}}",
                "200w-240w|{power:{start:200,end:240,units:'w'}}",
                "200–240w|{power:{start:200,end:240,units:'w'}}",
                "200w—240w|{power:{start:200,end:240,units:'w'}}",
                "Z2|{power:{value:2,units:'power_zone'}}",
                "Z3-Z4|{power:{start:3,end:4,units:'power_zone'}}",
                "60% MMP 5m|{power:{value:60,units:'%mmp'}}",
                "CZ1|{power:{value:1,units:'custom_zone'}}",
                "70% HR|{hr:{value:70,units:'%hr'}}",
                "78-84% LTHR|{hr:{start:78,end:84,units:'%lthr'}}",
                "Z2 HR|{hr:{value:2,units:'hr_zone'}}",
                "Z2-Z3 hr|{hr:{start:2,end:3,units:'hr_zone'}}",
                "145bpm|{hr:{value:145,units:'bpm'}}",
                "138-146bpm|{hr:{start:138,end:146,units:'bpm'}}",
                "90% Pace|{pace:{value:90,units:'%pace'}}",
                "Z2 pace|{pace:{value:2,units:'pace_zone'}}",
                "5:00/km Pace|{pace:{value:300,units:'secs/km'}}",
                "7:15-7:00/km Pace|{pace:{start:435,end:420,units:'secs/km'}}",
                "3:00/100m-4:00/100m Pace|{pace:{start:180,end:240,units:'secs/100m'}}",
                "8:00/mi pace|{pace:{value:480,units:'secs/mi'}}",
                "200w 90rpm|{power:{value:200,units:'w'},cadence:{value:90,units:'rpm'}}",
                "200w 85-95rpm|{power:{value:200,units:'w'},cadence:{start:85,end:95,units:'rpm'}}",
                "200w 90 rpm|{power:{value:200,units:'w'},cadence:{value:90,units:'rpm'}}",
                "100% 40-50 rpm, easy on the torque|{power:{value:100,units:'%ftp'},cadence:{start:40,end:50,units:'rpm'}}",
                "ramp 50-75%|{ramp:true,power:{start:50,end:75,units:'%ftp'}}",
                "Ramp 50%-75%|{ramp:true,power:{start:50,end:75,units:'%ftp'}}",
                "freeride|{freeride:true}",
                "free|{freeride:true}",
                "freeride 60-70%|{freeride:true,power:{start:60,end:70,units:'%ftp'}}",
                "maxeffort|{maxeffort:true}",
                "60% hidepower|{hidepower:true,power:{value:60,units:'%ftp'}}",
                "Z2 press lap|{until_lap_press:true,power:{value:2,units:'power_zone'}}",
                "60% intensity=cooldown|{intensity:'cooldown',power:{value:60,units:'%ftp'}}",
                "intensity=rest|{intensity:'rest'}",
                "105% power=3s|{power:{value:105,units:'%ftp',target:'3s'}}",
                "90% LTHR hr=1s|{hr:{value:90,units:'%lthr',target:'1s'}}",
                "power=lap 105%|{power:{value:105,units:'%ftp',target:'lap'}}",
                "200w 75%|{power:{value:75,units:'%ftp'}}",
            })
    void aTarget(String written, String expected) throws IOException {
        var want = json(expected.replaceFirst("\\}$", ",duration:240}"));

        assertThat(step("- 4m " + written)).isEqualTo(want);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // api.md 5, measured
                "- Ramp to failure 1m 140w|{text:'Ramp to failure',power:{value:140,units:'w'},duration:60}",
                "-Z2 2h|{power:{value:2,units:'power_zone'},duration:7200}",
                "- Easy Z2 — keep it light 45m 158w-217w|{power:{start:158,end:217,units:'w'},duration:2700}",
                "- Easy 45m Z2|{text:'Easy',power:{value:2,units:'power_zone'},duration:2700}",
                "- 20min effort 20m 276w-305w|{power:{start:276,end:305,units:'w'},duration:1200}",
                "- Build 1 30s 347w|{text:'Build 1',power:{value:347,units:'w'},duration:30}",
                "- 3×5-6 squats 20m|{text:'3×5-6 squats',duration:1200}",
                "- fuel 60–90g 1h 200w|{text:'fuel 60–90g',power:{value:200,units:'w'},duration:3600}",
                // public captures: a run sent and read back
                "- Press lap 2km|{text:'Press lap',distance:2000,until_lap_press:true}",
                "- Press lap easy jog 2km|{text:'Press lap easy jog',distance:2000,until_lap_press:true}",
                "- threshold effort 0.8km|{text:'threshold effort',distance:800}",
                "- 90s intensity=recovery|{duration:90,intensity:'recovery'}",
                // a swim sent and read back
                "- pausa al muro 20s intensity=rest|{text:'pausa al muro',duration:20,intensity:'rest'}",
                "- 20s 0|{duration:20,intensity:'rest'}",
                "- 10m 200w then 5m|{power:{value:200,units:'w'},duration:300}",
                "- 4m 200w 30s rest|{power:{value:200,units:'w'},duration:270}",
                "- 30s rest|{duration:30}",
            })
    void aLine(String line, String expected) throws IOException {
        assertThat(step(line)).isEqualTo(json(expected));
    }

    @Test
    void aDistanceTakesAsLongAsItsPaceSays() throws IOException {
        // Public captures of runs: 800 m at 4:15-3:55/km came back as 196 s, and at 102-105 % of 3.2614 m/s as 237 s.
        assertThat(step("- 0.8km 4:15-3:55/km Pace"))
                .isEqualTo(json("{distance:800,duration:196,pace:{start:255,end:235,units:'secs/km'}}"));
        assertThat(step("- 0.8km 102-105% Pace", speed(3.2614)))
                .isEqualTo(json("{distance:800,duration:237,pace:{start:102,end:105,units:'%pace'}}"));
        // A swim: 325 m at 68-77 % of 0.7878 m/s as 569 s.
        assertThat(step("- 325mtr 68-77% pace", speed(0.7878)).path("duration").asInt())
                .isEqualTo(569);
        // Without a pace it is as at threshold speed: 2 km at 6:00/km as 720 s.
        assertThat(step("- Press lap 2km", speed(1000.0 / 360)).path("duration").asInt())
                .isEqualTo(720);
    }

    @Test
    void headingsMakeWarmUpsAndCoolDowns() throws IOException {
        var steps = steps("""
                Warmup
                - 15m 50-65%

                Main set
                3x
                - 12m 88-94%
                - 4m 50%

                Cooldown
                - 15m 50%""");

        // A public capture of exactly this text, its distances left out there.
        assertThat(steps).isEqualTo(json("""
                [{warmup:true,duration:900,power:{start:50,end:65,units:'%ftp'}},
                 {reps:3,text:'Main set\\n3x',duration:2880,distance:0,steps:[
                   {duration:720,power:{start:88,end:94,units:'%ftp'}},
                   {duration:240,power:{value:50,units:'%ftp'}}]},
                 {cooldown:true,duration:900,power:{value:50,units:'%ftp'}}]"""));
    }

    @Test
    void minutesInsteadOfMetresAreReadAsWritten() throws IOException {
        // A public capture: 26.7 hours, accepted without a word.
        assertThat(steps("4x\n- 400m\n- 60s"))
                .isEqualTo(json(
                        "[{reps:4,text:'4x',distance:0,duration:96240," + "steps:[{duration:24000},{duration:60}]}]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Warmup", "warm up", "Warm-up:", "WARM UP"})
    void aWarmUpIsKnownHoweverSpelled(String heading) {
        assertThat(read(heading + "\n- 10m 50%").blocks().get(0).role()).isEqualTo(Block.Role.WARM_UP);
    }

    @Test
    void aRepeatedWarmUpIsOnlyARepetition() throws IOException {
        assertThat(steps("Warmup 2x\n- 10m 50%").path(0).path("steps").path(0).has("warmup"))
                .isFalse();
    }

    @Test
    void aBlankLineEndsARepetitionAndAHeadingDoesNot() {
        assertThat(read("2x\n- 1m 100%\n\n- 5m 50%").blocks()).hasSize(2);
        assertThat(read("2x\n- 1m 100%\nCooldown\n- 5m 50%").blocks()).hasSize(1);
    }

    @Test
    void aCountRightBelowAStepRepeatsNothing() {
        var blocks = read("- 10m 50%\nMain set 4x\n- 4m 100%\n- 2m 50%").blocks();

        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).times()).isEmpty();
        assertThat(blocks.get(0).steps()).hasSize(3);
    }

    @Test
    void wordsAroundStepsAreTheDescription() {
        var workout = read("A test. Standardise it.\n\n- 20m 300w\n\n<!-- {\"a\":1} -->\n");

        assertThat(workout.description()).isEqualTo("A test. Standardise it.\n\n<!-- {\"a\":1} -->");
        assertThat(workout.blocks()).hasSize(1);
    }

    @Test
    void aPoolIsKnownFromItsLine() {
        assertThat(read("Warmup\n- 100mtr Z1 pace\n\npool length: 33.3m").poolLength())
                .contains(new PoolLength(33.3, DistanceUnit.METERS));
        assertThat(read("Pool length: 25y\n\n- 100yrd").poolLength()).contains(new PoolLength(25, DistanceUnit.YARDS));
    }

    @Test
    void aTextWithoutStepsIsNoDocument() {
        var workout = read("Ride easy for an hour.");

        assertThat(workout.blocks()).isEmpty();
        var figures = LANGUAGE.estimate(workout, Anchors.unknown(Discipline.RIDE));
        assertThat(WorkoutDocument.of(workout, Anchors.unknown(Discipline.RIDE), figures))
                .isEmpty();
        assertThat(figures.findings()).isNotEmpty();
    }

    private static Workout read(String text) {
        return LANGUAGE.parse(text, WorkoutContext.of(Discipline.RIDE)).workout();
    }

    private static JsonNode steps(String text) throws IOException {
        return steps(text, Anchors.unknown(Discipline.RIDE));
    }

    private static JsonNode steps(String text, Anchors anchors) throws IOException {
        var workout = read(text);
        return JSON.readTree(WorkoutDocument.of(workout, anchors, LANGUAGE.estimate(workout, anchors))
                .orElseThrow()
                .path("steps")
                .toString());
    }

    private static JsonNode step(String line) throws IOException {
        return steps(line).path(0);
    }

    private static JsonNode step(String line, Anchors anchors) throws IOException {
        return steps(line, anchors).path(0);
    }

    private static Anchors speed(double metersPerSecond) {
        return new Anchors(
                Discipline.RUN,
                OptionalInt.empty(),
                OptionalDouble.of(metersPerSecond),
                Anchors.HeartRates.unknown(),
                List.of(),
                List.of(),
                List.of());
    }

    private static JsonNode json(String loose) throws IOException {
        return JSON.readTree(loose.replace('\'', '"').replaceAll("([{,\\[]\\s*)([a-z_]+):", "$1\"$2\":"));
    }
}
