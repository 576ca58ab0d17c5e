package io.github.intervalscoach.intervals.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.shorthand.Shorthand;
import io.github.intervalscoach.intents.plantraining.shorthand.Title;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected texts are written by hand from the page about the workout language. */
class ShorthandTest {
    private static final IntervalsWorkoutLanguage LANGUAGE = new IntervalsWorkoutLanguage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RIDE | 5x4 min at 110% 3 min easy                    | 5x; - 4m 110%; - Easy 3m 60-70% intensity=recovery
            RIDE | 5 x 4min @ 110 % / 3min easy                  | 5x; - 4m 110%; - Easy 3m 60-70% intensity=recovery
            RIDE | 3×8 min 95–100 % FTP, 4 min rest              | 3x; - 8m 95-100%; - Very easy 4m 45-55% intensity=recovery
            RIDE | 3x8 min 95-100%, rest 4 min                   | 3x; - 8m 95-100%; - Very easy 4m 45-55% intensity=recovery
            RIDE | 2x20 @ threshold                              | 2x; - Hard, controlled 20m 96-102%
            RIDE | 2x20 @ 220-230 w                              | 2x; - 20m 220w-230w
            RIDE | 20 min easy                                   | - Easy 20m 60-70%
            RIDE | easy 20 min                                   | - Easy 20m 60-70%
            RIDE | 1 h 30 endurance                              | - Easy 1h30m 60-70%
            RIDE | 1h30m z2                                      | - 1h30m Z2
            RIDE | 90 min zone 2                                 | - 1h30m Z2
            RIDE | 1:30 all out                                  | - All out 1m30s maxeffort
            RIDE | 4x30s max, 4:30 rest                          | 4x; - All out 30s maxeffort; - Very easy 4m30s 45-55% intensity=recovery
            RIDE | 10x30 s at 120% 30 s easy                     | 10x; - 30s 120%; - Easy 30s 60-70% intensity=recovery
            RIDE | 10x30'' at 120% 30'' easy                     | 10x; - 30s 120%; - Easy 30s 60-70% intensity=recovery
            RIDE | 4x8' at 100% with 2' easy between             | 4x; - 8m 100%; - Easy 2m 60-70% intensity=recovery
            RIDE | 3x10 min sweet spot at 90 rpm                 | 3x; - Comfortably hard 10m 88-94% 90rpm
            RIDE | 3x10 min at 88-92% 85-95 rpm                  | 3x; - 10m 88-92% 85-95rpm
            RIDE | 5m vo2max                                     | - Very hard 5m 108-116%
            RIDE | 5 min vo2 max                                 | - Very hard 5m 108-116%
            RIDE | 20 min ramp 50-75%                            | - 20m ramp 50-75%
            RIDE | 10 min from 50 to 75%                         | - 10m ramp 50-75%
            RIDE | 45 min at 140-150 bpm                         | - 45m 140-150bpm
            RIDE | 45 min at 78-84% LTHR                         | - 45m 78-84% LTHR
            RIDE | 45 min at 70% max hr                          | - 45m 70% HR
            RIDE | 45 min z2 hr                                  | - 45m Z2 HR
            RIDE | 1 hour tempo                                  | - Steady, strong 1h 78-86%
            RIDE | 3x(8 min at 95%, 4 min easy)                  | 3x; - 8m 95%; - Easy 4m 60-70% intensity=recovery
            RIDE | 3x(2 min at 95%, 1 min at 105%), 5 min rest   | 3x; - 2m 95%; - 1m 105%; - Very easy 5m 45-55% intensity=recovery
            RIDE | 4min30 at 100%                                | - 4m30s 100%
            RIDE | 1,5 h easy                                    | - Easy 1h30m 60-70%
            RIDE | 3 sets of 8 min at 95%                        | 3x; - 8m 95%
            RIDE | 3 times 8 min at 95%.                         | 3x; - 8m 95%
            RIDE | 95%-100% for 20 min                           | - 20m 95-100%
            RUN  | 20 min easy, 4x30 s strides, 10 min easy      | - Easy 20m 72-80% pace; 4x; - Fast and relaxed 30s 110-118% pace; - Easy 10m 72-80% pace
            RUN  | 6x800 m @ 3:20/km                             | 6x; - 800mtr 3:20/km pace
            RUN  | 6x800m @ 3:20-3:15 per km, 2 min jog          | 6x; - 800mtr 3:20-3:15/km pace; - Very easy 2m 64-72% pace intensity=recovery
            RUN  | 6x800 m @ 3:20/km, 2 min rest                 | 6x; - 800mtr 3:20/km pace; - 2m intensity=rest
            RUN  | 5 km at 4:30/km                               | - 5km 4:30/km pace
            RUN  | 5k easy                                       | - Easy 5km 72-80% pace
            RUN  | 3 mi at 7:10/mi                               | - 3mi 7:10/mi pace
            RUN  | 4x1 km at 100% 90 s jog                       | 4x; - 1km 100% pace; - Very easy 1m30s 64-72% pace intensity=recovery
            RUN  | 10 min z3                                     | - 10m Z3 pace
            RUN  | 400 mtr threshold                             | - Hard, controlled 400mtr 97-101% pace
            SWIM | 8x100 m @ 1:45/100m, 15 s rest                | 8x; - 100mtr 1:45/100m pace; - 15s intensity=rest
            SWIM | 300 m easy, 6x50 m at 105% 20 s rest          | - Easy 300mtr 78-86% pace; 6x; - 50mtr 105% pace; - 20s intensity=rest
            SWIM | 4x200 m css, 20 s rest                        | 4x; - Hard, controlled 200mtr 98-101% pace; - 20s intensity=rest
            """)
    void readsWhatCoachesJotDown(Sport sport, String typed, String expected) {
        String text = LANGUAGE.write(
                Shorthand.read(List.of(typed), sport, anchors(sport)).workout());

        assertThat(text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RIDE | 3x8 min                        | 1, character 3  | nobody says how hard    | easy, tempo
            RIDE | 3x8 min hard                   | 1, character 9  | not a word              | Say how hard
            RIDE | 3x8 min treshold               | 1, character 9  | not a word              | Maybe threshold?
            RIDE | 3x8 min at 95-100              | 1, character 12 | without a unit          | 100%
            RIDE | 3x8 min at 95- easy            | 1, character 16 | band without its end    | 95-100%
            RIDE | 0x8 min easy                   | 1, character 1  | no count of repeats     | whole number
            RIDE | 500x1 min easy                 | 1, character 1  | no count of repeats     | 1 to 100
            RIDE | 3x90 at threshold              | 1, character 3  | without a unit          | 90 min
            RIDE | 30/30 at 120%                  | 1, character 1  | without a unit          | 30 min
            RIDE | 3x(3x30 s at 120%)             | 1, character 4  | repeat within a repeat  | each repeat as a part
            RIDE | 3x(8 min at 95%                | 1               | bracket that is not closed | Close it
            RIDE | 3x()                           | 1               | brackets around nothing | Write 3x(
            RIDE | 8 min at 95% at 100%           | 1, character 17 | a second target         | parts apart by commas
            RIDE | 8 min tempo threshold          | 1, character 13 | a second effort         | parts apart by commas
            RIDE | threshold                      | 1, character 1  | not for how long        | Add a time
            RIDE | 20 min ramp easy               | 1, character 1  | ramp without            | ramp 50-75%
            RIDE | 8 min at 4:30/km               | 1, character 10 | this is a ride          | 220 w
            RIDE | 8 min at 950%                  | 1, character 10 | no share                | 10% to 300%
            RIDE | 8 min at zone                  | 1, character 10 | zone without its number | z2
            RIDE | 3x4 min 30 s easy              | 1, character 9  | or two                  | 4min30s
            RIDE | 30 h easy                      | 1, character 1  | no time                 | 1 h 30
            RIDE | 8 min at 95% ☺                 | 1, character 14 | a sign                  | commas
            RIDE | 8 min rpe 7                    | 1, character 7  | not a word              | Say how hard
            RUN  | 6x50 m easy                    | 1, character 3  | without a unit          | 50 min
            RUN  | 6x400 at threshold             | 1, character 3  | without a unit          | 400 m
            RUN  | 8x400 m in 90 s                | 1, character 3  | nobody says how hard    | 4:30/km
            RUN  | 5 km at 4:30                   | 1, character 1  | nobody says how hard    | 4:30/km
            RUN  | 5 km at 4:30 pace              | 1, character 1  | nobody says how hard    | 4:30/km
            RUN  | 5 km at 4:30/parsec            | 1, character 14 | no distance of a pace   | 4:30 per km, mi
            SWIM | 8x110 m easy                   | 1, character 3  | without a unit          | 110 mtr
            """)
    void refusesWithThePlaceAndTheNearestForm(Sport sport, String typed, String place, String why, String cure) {
        var refused = catchThrowableOfType(
                InvalidQuestion.class, () -> Shorthand.read(List.of(typed), sport, anchors(sport)));

        assertThat(refused).as(typed).isNotNull();
        assertThat(said(refused)).contains("Line " + place).contains(why).contains(cure);
    }

    @Test
    void aCoachsSentenceIsAWorkoutWithItsWarmUpAndCoolDown() {
        var read = Shorthand.read(
                List.of("Warm up 15 min easy, then 4x8 min at threshold with 2 min easy between, cool down 10 min."),
                Sport.RIDE,
                anchors(Sport.RIDE));

        assertThat(LANGUAGE.write(read.workout()).lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "Warmup",
                        "- Easy 15m 60-70%",
                        "4x",
                        "- Hard, controlled 8m 96-102%",
                        "- Easy 2m 60-70% intensity=recovery",
                        "Cooldown",
                        "- Easy 10m 60-70%");
        assertThat(read.readings()).isEmpty();
    }

    @Test
    void whatWasAddedOrReadInAWayIsSaid() {
        assertThat(Shorthand.read(List.of("2x20 @ threshold, 5 min rest"), Sport.RIDE, anchors(Sport.RIDE))
                        .readings())
                .containsExactly(
                        "20 behind a count is read as 20 min.",
                        "Rest on a bicycle is written as easy pedalling.",
                        "No warm-up and no cool-down were asked for, and none was added.");
    }

    @Test
    void aShortEasyStretchBehindRepeatsStandsBetweenThemAndThatIsSaid() {
        var read = Shorthand.read(List.of("5x4 min at 110%, 3 min easy"), Sport.RIDE, anchors(Sport.RIDE));

        assertThat(read.workout().blocks()).hasSize(1);
        assertThat(read.workout().blocks().get(0).steps()).hasSize(2);
        assertThat(read.readings().get(0)).contains("read as between them");
    }

    @Test
    void onALineOfItsOwnItComesOnce() {
        var read = Shorthand.read(List.of("5x4 min at 110%", "3 min easy"), Sport.RIDE, anchors(Sport.RIDE));

        assertThat(read.workout().blocks()).hasSize(2);
    }

    @Test
    void aLineIsAPartAndItsNumberIsNamed() {
        var refused = catchThrowableOfType(
                InvalidQuestion.class,
                () -> Shorthand.read(List.of("10 min easy", "3x8 min bogus"), Sport.RIDE, anchors(Sport.RIDE)));

        assertThat(said(refused)).contains("Line 2, character 9");
    }

    @Test
    void aTitleIsTheMainSet() {
        assertThat(title("15 min warm-up, 3x8 min 95-100% FTP, 4 min rest")).isEqualTo("3×8 min 95-100%");
        assertThat(title("45 min z2")).isEqualTo("Ride 45 min Z2");
    }

    private static String title(String typed) {
        return Title.of(
                Shorthand.read(List.of(typed), Sport.RIDE, anchors(Sport.RIDE)).workout(), "Ride");
    }

    private static String said(InvalidQuestion refused) {
        return refused.getMessage() + " " + refused.cure();
    }

    /** FTP 250 W; 4:00/km; 1:40/100 m. */
    private static Anchors anchors(Sport sport) {
        Anchors unknown = Anchors.unknown(sport.discipline());
        return new Anchors(
                sport.discipline(),
                sport.discipline() == Discipline.RIDE ? OptionalInt.of(250) : OptionalInt.empty(),
                sport.discipline() == Discipline.RIDE
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(sport.discipline() == Discipline.RUN ? 1000 / 240.0 : 1.0),
                unknown.heartRates(),
                List.of(55.0, 75.0, 90.0, 105.0, 120.0, 150.0, 999.0),
                unknown.heartRateZoneTops(),
                List.of(77.5, 87.7, 94.3, 100.0, 103.4, 111.5, 999.0));
    }
}
