package io.github.intervalscoach.intervals.emulator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.intervals.emulator.Recording;
import io.github.intervalscoach.intervals.emulator.StoredActivity;
import io.github.intervalscoach.intervals.emulator.World;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts the README promises about the demo athletes, on ordinary days and awkward ones. */
class DemoWorldTest {
    private static final LocalDate ORDINARY = LocalDate.of(2026, 3, 15);

    @Test
    void isTheSameToTheByteInAnyLocaleAndZone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var usual = digest(Worlds.on(ORDINARY));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(digest(DemoWorld.on(ORDINARY))).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void holdsThreeAthletesAndTheirCoachForAYearAndAHalf(LocalDate today) {
        var world = Worlds.on(today);
        assertThat(world.accounts())
                .extracting(Account::id)
                .containsExactly("i1000", "i1001", "i1002", "i1003", "i1004", "i1005");
        assertThat(world.accounts())
                .extracting(Account::key)
                .containsExactly(
                        "demo-coach", "demo-cyclist", "demo-runner", "demo-triathlete", "demo-silent", "demo-followed");
        assertThat(account(world, "i1000").coached()).containsExactly("i1001", "i1002", "i1003", "i1004");
        assertThat(account(world, "i1000").readable()).containsExactly("i1005");
        for (var account : world.accounts().subList(1, 4)) {
            assertThat(account.activities().values())
                    .extracting(StoredActivity::day)
                    .allMatch(d -> d.isBefore(today));
            var first = account.activities().values().stream()
                    .map(StoredActivity::day)
                    .min(LocalDate::compareTo);
            assertThat(first.orElseThrow()).isBefore(today.minusDays(548));
            assertThat(account.activities().values())
                    .allMatch(a -> a.json().path("icu_athlete_id").asText().equals(account.id()));
            assertThat(account.events().values())
                    .allMatch(e -> e.path("athlete_id").asText().equals(account.id()));
            var lastPlanned = events(account, "WORKOUT").map(DemoWorldTest::day).max(LocalDate::compareTo);
            assertThat(ChronoUnit.DAYS.between(today, lastPlanned.orElseThrow()))
                    .isBetween(35L, 56L);
            assertThat(events(account, "RACE_A").map(DemoWorldTest::day))
                    .isNotEmpty()
                    .allMatch(day -> day.isAfter(today.plusDays(34)) && day.isBefore(today.plusDays(42)));
            assertThat(events(account, "RACE_B").map(DemoWorldTest::day))
                    .isNotEmpty()
                    .allMatch(d -> d.isBefore(today));
            assertThat(Stream.of("SICK", "HOLIDAY", "NOTE", "PLAN", "SEASON_START"))
                    .allMatch(category -> events(account, category).findAny().isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void leavesNoPastSessionUnpairedButTheMeantOnes(LocalDate today) {
        var world = Worlds.on(today);
        for (Life life : List.of(new Cyclist(today), new Runner(today), new Triathlete(today))) {
            var account = account(world, life.person().id());
            for (var event : account.events().values()) {
                var category = event.path("category").asText();
                if (day(event).isBefore(today) && (category.equals("WORKOUT") || category.startsWith("RACE"))) {
                    var paired = event.path("paired_activity_id").asText();
                    boolean meant = life.spell(day(event)).isPresent() || missed(life, day(event));
                    assertThat(paired.isEmpty())
                            .as("%s %s", account.id(), event)
                            .isEqualTo(meant && paired.isEmpty());
                    if (!paired.isEmpty() && !paired.startsWith("18")) {
                        assertThat(Objects.requireNonNull(account.activities().get(paired))
                                        .json()
                                        .path("paired_event_id")
                                        .asLong())
                                .isEqualTo(event.path("id").asLong());
                    }
                }
            }
        }
    }

    /** As the README lists them. */
    private static boolean missed(Life life, LocalDate day) {
        return switch (life.person().id()) {
            case "i1001" ->
                new CyclistPlan(life.season(), life.person().home()).missed().contains(day);
            case "i1002" ->
                ChronoUnit.DAYS.between(day, life.season().today()) >= 66
                        && ChronoUnit.DAYS.between(day, life.season().today()) <= 72;
            default ->
                List.of(2L, 4L)
                        .contains(ChronoUnit.DAYS.between(day, life.season().today()));
        };
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void recordsNothingInfinite(LocalDate today) {
        for (var account : Worlds.on(today).accounts()) {
            account.activities().values().stream()
                    .filter(activity -> activity.day().isAfter(today.minusDays(20)))
                    .map(activity -> activity.recording().get())
                    .forEach(recording -> assertThat(recording.streams().values())
                            .allMatch(values -> Arrays.stream(values).allMatch(Double::isFinite)));
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.intervalscoach.intervals.emulator.demo.Worlds#days")
    void oneOfTheRosterHasBeenSilentForNineDays(LocalDate today) {
        var silent = account(Worlds.on(today), "i1004");

        assertThat(silent.wellness().keySet()).isNotEmpty().allMatch(day -> day.isBefore(today.minusDays(8)));
        assertThat(silent.activities().values())
                .extracting(StoredActivity::day)
                .isNotEmpty()
                .allMatch(day -> day.isBefore(today.minusDays(8)));
        assertThat(account(Worlds.on(today), "i1005").wellness()).containsKey(today);
    }

    static Account account(World world, String id) {
        return world.accounts().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Stream<? extends JsonNode> events(Account account, String category) {
        return account.events().values().stream()
                .filter(e -> e.path("category").asText().equals(category));
    }

    static LocalDate day(JsonNode event) {
        return LocalDate.parse(event.path("start_date_local").asText().substring(0, 10));
    }

    private static String digest(World world) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var account : world.accounts()) {
                sha.update(account.athlete().toString().getBytes(StandardCharsets.UTF_8));
                sha.update((account.gear() + "|" + account.customItems() + "|" + account.routes() + account.weather())
                        .getBytes(StandardCharsets.UTF_8));
                sha.update(account.events().toString().getBytes(StandardCharsets.UTF_8));
                sha.update(account.wellness().toString().getBytes(StandardCharsets.UTF_8));
                int read = 0;
                for (var activity : account.activities().values()) {
                    sha.update((activity.json() + "|" + activity.load() + "|" + activity.intervals())
                            .getBytes(StandardCharsets.UTF_8));
                    if (read++ % 20 == 0) {
                        update(sha, activity.recording().get());
                    }
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(MessageDigest sha, Recording recording) {
        for (var stream : recording.streams().entrySet()) {
            sha.update(stream.getKey().getBytes(StandardCharsets.UTF_8));
            for (double value : stream.getValue()) {
                sha.update(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
            }
        }
    }
}
