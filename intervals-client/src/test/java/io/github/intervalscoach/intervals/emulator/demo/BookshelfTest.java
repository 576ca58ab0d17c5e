package io.github.intervalscoach.intervals.emulator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.intervals.emulator.World;
import io.github.intervalscoach.intervals.workout.Disciplines;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookshelfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private final World world = Worlds.on(TODAY);

    @Test
    void eachAthleteHasAFolderAndAPlanOfThreeWeeks() {
        for (Account account : athletes()) {
            assertThat(account.folders().values())
                    .extracting(folder -> folder.path("type").asText())
                    .containsExactly("FOLDER", "PLAN");
            long plan = account.folders().lastKey();
            assertThat(account.workouts().values())
                    .filteredOn(workout -> workout.path("folder_id").asLong() == plan)
                    .extracting(workout -> workout.path("day").asInt())
                    .containsExactly(1, 3, 5, 8, 10, 12, 15, 17, 19);
        }
    }

    @Test
    void everyWorkoutIsOneTheServiceWouldRead() {
        var language = new IntervalsWorkoutLanguage();
        for (Account account : athletes()) {
            for (ObjectNode workout : account.workouts().values()) {
                var context =
                        WorkoutContext.of(Disciplines.of(workout.path("type").asText()));
                assertThat(language.parse(workout.path("description").asText(), context)
                                .workout()
                                .blocks())
                        .as(workout.path("name").asText())
                        .isNotEmpty();
                assertThat(workout.path("icu_training_load").asInt()).isPositive();
                assertThat(workout.path("moving_time").asInt()).isPositive();
            }
        }
    }

    @Test
    void noNumberIsGivenTwice() {
        assertThat(athletes().stream().flatMap(account -> account.workouts().keySet().stream()))
                .doesNotHaveDuplicates()
                .hasSize(12 * athletes().size());
    }

    private List<Account> athletes() {
        return world.accounts().stream()
                .filter(account -> !account.folders().isEmpty())
                .toList();
    }
}
