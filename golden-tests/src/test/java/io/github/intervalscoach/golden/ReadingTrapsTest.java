package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.StoredActivity;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.wiring.ChangeSettings;
import io.github.intervalscoach.server.wiring.DemoKey;
import io.github.intervalscoach.server.wiring.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traps that only a whole answer can show: {@code docs/traps.md} lists them. What is expected is read off the world itself. */
class ReadingTrapsTest {
    private static final DemoHosts HOSTS = new DemoHosts();
    private static final Account CYCLIST = account("i1001");
    private static final String STEADY_RIDE = "i81205190";

    @AfterAll
    static void close() {
        HOSTS.close();
    }

    @Test
    void zonesOfAProfileAreWattsAroundTheThreshold() {
        JsonNode settings = cyclist("manage_profile", "{\"detail\": \"full\"}").path("settings");
        double ftp = settings.path("sports").path(0).path("ftp_watts").asDouble();
        JsonNode percent = CYCLIST.athlete().path("sportSettings").path(0).path("power_zones");
        JsonNode tops = settings.path("zones").path(0).path("tops_watts");

        assertThat(tops).hasSizeGreaterThan(4);
        for (int zone = 0; zone < tops.size(); zone++) {
            assertThat(tops.path(zone).asDouble()).isCloseTo(percent.path(zone).asDouble() * ftp / 100, within(1.0));
        }
    }

    @Test
    void anIntensityFactorIsARatio() {
        JsonNode session =
                cyclist("analyze_training", "{\"date\": \"yesterday\"}").path("activity");

        assertThat(session.path("intensity_factor").asDouble())
                .isCloseTo(
                        session.path("normalized_power_watts").asDouble()
                                / session.path("threshold_watts").asDouble(),
                        within(0.005));
    }

    @Test
    void aSteadyRideIsNoIntervalSession() {
        assertThat(Objects.requireNonNull(CYCLIST.activities().get(STEADY_RIDE)).intervals())
                .isNotEmpty();
        JsonNode steady = cyclist("analyze_training", "{\"activity\": \"" + STEADY_RIDE + "\", \"detail\": \"full\"}")
                .path("activity");
        JsonNode intervals = cyclist("analyze_training", "{\"date\": \"yesterday\", \"detail\": \"full\"}")
                .path("activity");

        assertThat(steady.path("plan").path("reps")).hasSize(1);
        assertThat(steady.has("decoupling_percent")).isTrue();
        assertThat(intervals.path("plan").path("reps")).hasSize(5);
        assertThat(intervals.has("decoupling_percent")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024-11-01, 2024-11-14", "2025-06-01, 2025-08-31", "2026-02-01, 2026-03-14"})
    void aPeriodOfAnyAgeIsWhole(LocalDate from, LocalDate to) {
        JsonNode done = cyclist("analyze_training", "{\"from\": \"" + from + "\", \"to\": \"" + to + "\"}")
                .path("period")
                .path("done");

        assertThat(done.path("sessions").asInt()).isEqualTo(sessions(from, to)).isPositive();
    }

    @Test
    void thePeriodBeforeIsAsWholeAsItself() {
        JsonNode both = cyclist("compare_periods", "{\"date\": \"2025-08-01..2025-11-30\"}");

        assertThat(both.path("newer").path("sessions").asInt())
                .isEqualTo(sessions(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 11, 30)));
        assertThat(both.path("older").path("sessions").asInt())
                .isEqualTo(sessions(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 7, 31)))
                .isPositive();
    }

    @Test
    void aSessionOfAnyAgeIsFound() {
        StoredActivity oldest = CYCLIST.activities().values().stream()
                .filter(activity -> !activity.isStravaStub())
                .findFirst()
                .orElseThrow();
        assertThat(oldest.day()).isBefore(LiveHosts.DAY.minusDays(500));

        JsonNode session = cyclist("analyze_training", "{\"date\": \"" + oldest.day() + "\"}")
                .path("activity");

        assertThat(session.path("id").asText()).isEqualTo(oldest.id());
        assertThat(session.has("average_power_watts")).isTrue();
    }

    /** The recursion of the service, over the loads of the world. */
    @Test
    void aDaysContributionIsNotItsFitness() {
        JsonNode model = cyclist("analyze_training", "{\"date\": \"last 14 days\"}")
                .path("period")
                .path("fitness");
        double fitness = 0;
        double fatigue = 0;
        LocalDate first = CYCLIST.activities().values().stream()
                .map(StoredActivity::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
        for (LocalDate day = first; !day.isAfter(LiveHosts.DAY.minusDays(14)); day = day.plusDays(1)) {
            double load = load(day);
            fitness += (load - fitness) * -Math.expm1(-1 / 42.0);
            fatigue += (load - fatigue) * -Math.expm1(-1 / 7.0);
        }

        assertThat(model.path("fitness_start").asDouble()).isCloseTo(fitness, within(1.0));
        assertThat(model.path("form_start").asDouble()).isCloseTo(fitness - fatigue, within(1.5));
    }

    @Test
    void aWeeksFigureIsThatOfAWeekHoweverLongThePeriod() {
        JsonNode week = cyclist("analyze_training", "{\"date\": \"last 14 days\"}")
                .path("period")
                .path("week");

        assertThat(week.path("load_points").asDouble()).isPositive();
        for (String days : List.of("28", "90", "365")) {
            assertThat(cyclist("analyze_training", "{\"date\": \"last " + days + " days\"}")
                            .path("period")
                            .path("week"))
                    .isEqualTo(week);
        }
    }

    @Test
    void sharesOfIntensityAddUpToAHundredOverAllSessions() {
        JsonNode period = cyclist("analyze_training", "{\"date\": \"last 28 days\", \"detail\": \"full\"}")
                .path("period");
        JsonNode shares = period.path("distributions").path(0);
        double total = sum(shares.path("zone_seconds"), 0);

        assertThat(shares.path("of_sessions").asInt())
                .isEqualTo(period.path("done").path("sessions").asInt());
        assertThat(shares.path("low_percent").asDouble()
                        + shares.path("middle_percent").asDouble()
                        + shares.path("high_percent").asDouble())
                .isCloseTo(100, within(0.2));
        assertThat(shares.path("high_percent").asDouble())
                .isCloseTo(100 * sum(shares.path("zone_seconds"), 4) / total, within(0.1));
    }

    @Test
    void bestsOfTwoSpansDiffer() {
        JsonNode measures = cyclist("analyze_training", "{\"view\": \"progress\"}")
                .path("progress")
                .path("measures");

        assertThat(measures)
                .filteredOn(measure -> measure.path("key").asText().equals("best_power"))
                .hasSizeGreaterThan(2)
                .allMatch(measure -> measure.path("older").asDouble() > 0
                        && measure.path("older").asDouble()
                                != measure.path("newer").asDouble());
    }

    @Test
    void hoursInTheTextAreTheSecondsBesideIt() {
        JsonNode result = HOSTS.of(DemoKey.DEMO_CYCLIST).call("analyze_training", "{\"date\": \"last 14 days\"}");
        long minutes = Math.round(StdioHost.data(result)
                        .path("period")
                        .path("done")
                        .path("moving_seconds")
                        .asDouble()
                / 60);

        assertThat(StdioHost.text(result)).contains(minutes / 60 + " h " + minutes % 60);
        assertThat(minutes / 60).as("hours of a cyclist's fortnight").isBetween(5L, 40L);
    }

    @Test
    void onWheelsNothingIsCountedInSteps() {
        for (String session :
                List.of("{\"date\": \"yesterday\", \"detail\": \"full\"}", "{\"activity\": \"" + STEADY_RIDE + "\"}")) {
            assertThat(StdioHost.text(HOSTS.of(DemoKey.DEMO_CYCLIST).call("analyze_training", session)))
                    .doesNotContain("spm", "steps/min", "/km");
        }
    }

    /** Two in the morning in Greenwich is still yesterday in New York. */
    @Test
    void todayIsTheAthletesOwn() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-15T02:00:00Z"), ZoneOffset.UTC);
        try (var emulator = Emulator.start(DemoWorld.on(LiveHosts.DAY), 0, EmulatorOptions.PROMPT);
                var host = new StdioHost(Session.live(
                        Map.of(
                                "INTERVALS_ICU_BASE_URL",
                                emulator.baseUri().toString(),
                                "INTERVALS_ICU_API_KEY",
                                "demo-coach"),
                        Optional.empty(),
                        clock,
                        ChangeSettings.FORGETFUL))) {
            assertThat(asOf(host, "i1002")).isEqualTo("2026-03-14");
            assertThat(asOf(host, "i1001")).isEqualTo("2026-03-15");
        }
    }

    @Test
    void noKeyOrAddressIsInAnyAnswer() {
        var world = DemoWorld.on(LiveHosts.DAY);
        world.accounts()
                .forEach(account -> account.athlete()
                        .put("email", "somebody@example.org")
                        .put("icu_api_key", "not-to-be-shown")
                        .put("strava_id", "4477"));
        try (var emulator = Emulator.start(world, 0, EmulatorOptions.PROMPT);
                var host = LiveHosts.connectedTo(emulator.baseUri().toString(), "demo-cyclist")) {
            for (GenericCall call : GenericCall.simply("i1001")) {
                assertThat(host.call(call.tool(), call.arguments()).toString())
                        .as(call.tool())
                        .doesNotContain("example.org", "not-to-be-shown", "demo-cyclist");
            }
        }
    }

    private static String asOf(StdioHost host, String athlete) {
        return StdioHost.data(host.call("assess_recovery", "{\"athlete\": \"" + athlete + "\"}"))
                .path("as_of")
                .asText();
    }

    private static JsonNode cyclist(String tool, String arguments) {
        JsonNode result = HOSTS.of(DemoKey.DEMO_CYCLIST).call(tool, arguments);
        assertThat(result.path("isError").asBoolean())
                .as(StdioHost.text(result))
                .isFalse();
        return StdioHost.data(result);
    }

    private static int sessions(LocalDate from, LocalDate to) {
        return (int) CYCLIST.activities().values().stream()
                .filter(activity ->
                        !activity.day().isBefore(from) && !activity.day().isAfter(to))
                .count();
    }

    private static double load(LocalDate day) {
        return CYCLIST.activities().values().stream()
                .filter(activity -> activity.day().equals(day))
                .mapToDouble(StoredActivity::load)
                .sum();
    }

    private static double sum(JsonNode numbers, int from) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .skip(from)
                .mapToDouble(JsonNode::asDouble)
                .sum();
    }

    private static Account account(String id) {
        return DemoWorld.on(LiveHosts.DAY).accounts().stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
