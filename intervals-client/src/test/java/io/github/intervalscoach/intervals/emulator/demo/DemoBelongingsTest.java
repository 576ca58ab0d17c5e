package io.github.intervalscoach.intervals.emulator.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.intervals.emulator.StoredActivity;
import io.github.intervalscoach.intervals.emulator.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the demo athletes have beside training, on ordinary days and awkward ones. */
class DemoBelongingsTest {
    private static final String DAYS = "io.github.intervalscoach.intervals.emulator.demo.Worlds#days";

    @ParameterizedTest
    @MethodSource(DAYS)
    void everyActivityOfASportWithGearNamesOneThatIsThere(LocalDate today) {
        for (Account account : athletes(today)) {
            assertThat(account.gear()).as(account.id()).isNotEmpty();
            for (StoredActivity activity : account.activities().values()) {
                JsonNode gear = activity.json().path("gear");
                if (!gear.isMissingNode()) {
                    assertThat(account.gear()).containsKey(gear.path("id").asText());
                    assertThat(gear.size()).isEqualTo(1);
                }
                boolean rides = activity.json().path("type").asText().endsWith("Ride");
                assertThat(rides && gear.isMissingNode()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(DAYS)
    void oneReminderIsDueAndOldShoesAreRetired(LocalDate today) {
        var runner = athletes(today).get(1);
        assertThat(runner.gear().values())
                .extracting(gear -> gear.path("name").asText(), gear -> gear.has("retired"))
                .containsExactly(tuple("Worn-in trainers", true), tuple("Daily trainers", false));
        var cyclist = athletes(today).get(0);
        ObjectNode bike = Objects.requireNonNull(cyclist.gear().firstEntry()).getValue();
        assertThat(bike.path("reminders")).hasSize(2);
        JsonNode service = bike.path("reminders").path(1);
        assertThat(service.path("days").asInt()).isLessThan(DemoWorld.HISTORY_DAYS);
    }

    @ParameterizedTest
    @MethodSource(DAYS)
    void routesAreGoneMoreThanOnce(LocalDate today) {
        for (Account account : athletes(today)) {
            var gone = new TreeSet<Long>();
            long times = account.activities().values().stream()
                    .filter(activity -> activity.json().has("route_id"))
                    .peek(activity -> gone.add(activity.json().path("route_id").asLong()))
                    .count();
            assertThat(account.routes().keySet()).as(account.id()).containsAll(gone);
            assertThat(times).as(account.id()).isGreaterThan(3);
            assertThat(account.routes().values())
                    .allMatch(route -> route.path("latlngs").size() > 100);
        }
    }

    @ParameterizedTest
    @MethodSource(DAYS)
    void thereAreFieldsOfTheirOwnAndAPlaceForTheForecast(LocalDate today) {
        for (Account account : athletes(today)) {
            assertThat(account.customItems().values())
                    .extracting(item -> item.path("type").asText())
                    .containsExactly("INPUT_FIELD", "ACTIVITY_FIELD", "FITNESS_CHART");
            assertThat(account.weather().path("forecasts")).hasSize(1);
        }
    }

    private static List<Account> athletes(LocalDate today) {
        World world = Worlds.on(today);
        return world.accounts().subList(1, 4);
    }
}
