package io.github.intervalscoach.intervals.emulator.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.intervals.emulator.StoredActivity;
import io.github.intervalscoach.intervals.emulator.World;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes each athlete worth asking about, whatever day it is. */
class DemoFactsTest {
    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void yesterdaysThresholdFadedAndCostMoreThanAFortnightAgo(LocalDate today) {
        var cyclist = account(today, "i1001");
        var yesterday = onlyOne(cyclist, today.minusDays(1));
        var before = onlyOne(cyclist, today.minusDays(15));
        assertThat(yesterday.json().path("name").asText()).isEqualTo("Threshold 5x8");
        assertThat(before.json().path("name").asText()).isEqualTo("Threshold 5x8");
        var event = Objects.requireNonNull(
                cyclist.events().get(yesterday.json().path("paired_event_id").asLong()));
        assertThat(event.path("name").asText()).isEqualTo("Threshold 5x8");
        assertThat(event.path("workout_doc").path("steps").path(1).path("reps").asInt())
                .isEqualTo(5);
        double[] now = repWatts(yesterday);
        double[] then = repWatts(before);
        assertThat(now).hasSize(5);
        assertThat(100 * (1 - now[4] / now[0])).isBetween(4.0, 8.0);
        assertThat(100 * (1 - then[4] / then[0])).isBetween(0.5, 4.0);
        assertThat(yesterday.json().path("average_temp").asDouble())
                .isGreaterThan(before.json().path("average_temp").asDouble() + 3);
        assertThat(yesterday.json().path("carbs_ingested").isInt()).isTrue();
        assertThat(yesterday.json().path("carbs_ingested").asInt()).isZero();
        assertThat(yesterday.json().path("moving_time").asInt())
                .isEqualTo(event.path("moving_time").asInt() + 720);
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void cyclistSleptBadlyForThreeNightsAndMeansToRideHard(LocalDate today) {
        var cyclist = account(today, "i1001");
        var planned = DemoWorldTest.events(cyclist, "WORKOUT")
                .filter(e -> DemoWorldTest.day(e).equals(today))
                .toList();
        assertThat(planned).hasSize(1);
        assertThat(planned.get(0).path("name").asText()).isEqualTo("VO2 5x3");
        for (int ago = 0; ago < 3; ago++) {
            var day = today.minusDays(ago);
            double mean = lnHrv(cyclist, day, 0, 7).average().orElseThrow();
            double[] band = lnHrv(cyclist, day, 7, 67).toArray();
            double usual = Arrays.stream(band).average().orElseThrow();
            double deviation = Math.sqrt(
                    Arrays.stream(band).map(v -> (v - usual) * (v - usual)).sum() / (band.length - 1));
            assertThat(mean).as("HRV on %s", day).isLessThan(usual - deviation);
            assertThat(deviation).isBetween(0.08, 0.17);
        }
        var row = Objects.requireNonNull(cyclist.wellness().get(today));
        assertThat(row.path("hrv").isNumber()).isTrue();
        assertThat(row.has("soreness") || row.has("fatigue") || row.has("mood")).isFalse();
        assertThat(row.path("sleepSecs").asInt()).isLessThan(6 * 3600 + 1800);
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void cyclistRodeSteadilyForThreeHoursLastWeek(LocalDate today) {
        var steady = account(today, "i1001").activities().values().stream()
                .filter(a -> !a.day().isBefore(today.minusDays(7)))
                .filter(a -> a.json().path("moving_time").asInt() == 3 * 3600)
                .toList();
        assertThat(steady).isNotEmpty();
        assertThat(steady.get(0).json().path("icu_intensity").asDouble()).isLessThan(80);
        assertThat(steady.get(0).json().path("icu_variability_index").asDouble())
                .isLessThan(1.05);
        assertThat(steady.get(0).json().path("carbs_ingested").asInt()).isEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void runnerDidTwoThingsYesterdayAndIsWell(LocalDate today) {
        var runner = account(today, "i1002");
        assertThat(on(runner, today.minusDays(1)))
                .extracting(a -> a.json().path("name").asText())
                .containsExactly("Easy run", "Strength");
        assertThat(runner.activities().values()).noneMatch(a -> a.json().has("icu_average_watts"));
        assertThat(runner.activities().values())
                .filteredOn(a -> a.json().path("type").asText().equals("Run"))
                .allMatch(a -> a.json().path("average_cadence").asDouble() > 75
                        && a.json().path("average_cadence").asDouble() < 95);
        assertThat(runner.athlete().path("measurement_preference").asText()).isEqualTo("feet");
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void triathletesDataHasTheHolesItIsThereFor(LocalDate today) {
        var triathlete = account(today, "i1003");
        assertThat(triathlete.wellness()).doesNotContainKeys(today, today.minusDays(1));
        var stubs = triathlete.activities().values().stream()
                .filter(StoredActivity::isStravaStub)
                .toList();
        assertThat(stubs).hasSizeGreaterThan(20).allMatch(s -> s.json().size() == 5 && s.load() > 0);
        assertThat(triathlete.activities().values())
                .filteredOn(
                        a -> !a.day().isBefore(today.minusDays(45)) && a.day().isBefore(today.minusDays(31)))
                .isEmpty();
        assertThat(triathlete.wellness().values()).anyMatch(row -> row.has("hrvSDNN") && !row.has("hrv"));
        assertThat(triathlete.activities().values())
                .filteredOn(a -> a.json().path("type").asText().equals("WeightTraining"))
                .isNotEmpty()
                .allMatch(a -> a.load() == 0 && !a.json().has("icu_training_load"));
        assertThat(recent(triathlete, today, "Run")).anyMatch(DemoFactsTest::countsStepsAsBeats);
        assertThat(recent(triathlete, today, "Run"))
                .anyMatch(a -> !a.recording().get().streams().containsKey("heartrate"));
        assertThat(recent(triathlete, today, "Ride"))
                .anyMatch(a -> Arrays.stream(a.recording().get().streams().getOrDefault("watts", new double[0]))
                        .anyMatch(w -> w > 2000));
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void zoneTimesAddUpToTheRecording(LocalDate today) {
        for (var account : Worlds.on(today).accounts()) {
            for (var activity : account.activities().values()) {
                var json = activity.json();
                if (json.has("icu_zone_times")) {
                    int sum = StreamSupport.stream(json.path("icu_zone_times").spliterator(), false)
                            .filter(zone -> zone.path("id").asText().startsWith("Z"))
                            .mapToInt(zone -> zone.path("secs").asInt())
                            .sum();
                    // A sample before a pause counts up to 5 s in a zone and 1 s as recorded.
                    int recorded = json.path("icu_recording_time").asInt();
                    boolean paused = json.path("elapsed_time").asInt() > recorded;
                    assertThat(sum).as(json.path("id").asText()).isBetween(recorded, recorded + (paused ? 12 : 0));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void plannedLoadFollowsFromIntensityAndTime(LocalDate today) {
        DemoWorldTest.events(account(today, "i1001"), "WORKOUT").forEach(event -> {
            double share = event.path("icu_intensity").asDouble() / 100;
            double load = share * share * event.path("moving_time").asInt() / 36;
            assertThat(load).isCloseTo(event.path("icu_training_load").asInt(), within(0.01));
        });
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void illnessShowsInTheNightsAndNobodyTrains(LocalDate today) {
        for (var id : List.of("i1001", "i1002")) {
            var account = account(today, id);
            var sick = DemoWorldTest.events(account, "SICK").findFirst().orElseThrow();
            var from = DemoWorldTest.day(sick);
            var until = LocalDate.parse(sick.path("end_date_local").asText().substring(0, 10));
            assertThat(from.datesUntil(until)).allMatch(day -> on(account, day).isEmpty());
            int days = (int) ChronoUnit.DAYS.between(from, until);
            assertThat(lnHrv(account, until.minusDays(1), 0, days).average().orElseThrow())
                    .isLessThan(
                            lnHrv(account, from.minusDays(3), 0, 30).average().orElseThrow() - 0.2);
        }
    }

    private static boolean countsStepsAsBeats(StoredActivity activity) {
        var streams = activity.recording().get().streams();
        double[] beats = streams.getOrDefault("heartrate", new double[0]);
        double[] cadence = streams.getOrDefault("cadence", new double[0]);
        long same = IntStream.range(0, beats.length)
                .filter(i -> beats[i] == 2 * cadence[i])
                .count();
        return beats.length > 0 && same > beats.length / 2;
    }

    private static Stream<StoredActivity> recent(Account account, LocalDate today, String type) {
        return account.activities().values().stream()
                .filter(a -> a.json().path("type").asText().equals(type))
                .filter(a -> a.day().isAfter(today.minusDays(60)));
    }

    /** Average power of each repetition, from the laps of the recording itself. */
    private static double[] repWatts(StoredActivity activity) {
        var recording = activity.recording().get();
        double[] watts = Objects.requireNonNull(recording.streams().get("watts"));
        return recording.laps().stream()
                .filter(lap -> lap.label().equals("Threshold"))
                .mapToDouble(lap -> Arrays.stream(watts, lap.startIndex(), lap.endIndex())
                        .average()
                        .orElseThrow())
                .toArray();
    }

    private static DoubleStream lnHrv(Account account, LocalDate day, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(ago -> account.wellness()
                        .getOrDefault(day.minusDays(ago), empty())
                        .path("hrv"))
                .filter(JsonNode::isNumber)
                .mapToDouble(hrv -> Math.log(hrv.asDouble()));
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Account account(LocalDate today, String id) {
        World world = Worlds.on(today);
        return DemoWorldTest.account(world, id);
    }

    private static StoredActivity onlyOne(Account account, LocalDate day) {
        var all = on(account, day);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<StoredActivity> on(Account account, LocalDate day) {
        return account.activities().values().stream()
                .filter(a -> a.day().equals(day))
                .toList();
    }
}
