package io.github.intervalscoach.analytics.quality;

import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.intervalscoach.analytics.quality.DuplicateActivities.Power;
import io.github.intervalscoach.analytics.quality.DuplicateActivities.Recording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * Histories far beyond ten years go through every audit in a moment: comparing each of 100,000 sessions with each other
 * would take minutes.
 */
class TenYearsTest {
    private static final int MANY = 100_000;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant START = Instant.parse("2016-01-01T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    @Test
    void sessionsOneAfterTheOther() {
        var recordings = many(i -> recording(i, 10_000L * i, 3_600));

        assertThat(soon(() -> DuplicateActivities.in(recordings))).isEmpty();
    }

    @Test
    void theSameSessionAgainAndAgain() {
        var recordings = many(i -> recording(i, i % 100, 3_600));

        assertThat(soon(() -> DuplicateActivities.in(recordings))).hasSize(MANY - 1);
    }

    @Test
    void sessionsOfTenDaysEachStartedHourly() {
        var recordings = many(i -> recording(i, 3_600L * i, 864_000));

        assertThat(soon(() -> DuplicateActivities.in(recordings))).hasSizeGreaterThan(MANY / 2);
    }

    @Test
    void loadsOfWhichManyAreAbsurd() {
        var sessions = many(i -> new LoadOutliers.Session(
                "s" + i, LoadOutliers.Entry.RECORDED, 3_600, i % 1_000 == 0 ? 1_000.0 + i : 50 + i % 50));

        assertThat(soon(() -> LoadOutliers.in(sessions))).hasSize(MANY / 1_000);
    }

    @Test
    void ridesOfManyYears() {
        var rides = many(i -> new PowerOffset.Ride("r" + i, DAY.plusDays(i / 10), i % 1_000 < 500 ? 200 : 230, 140));

        assertThat(soon(() -> value(PowerOffset.in(rides)))).hasSize(MANY / 500 - 1);
    }

    @Test
    void daysOfManySessions() {
        var sessions = many(i -> TimezoneShift.Start.countedInGreenwich(START.plusSeconds(10_000L * i), 50));

        assertThat(soon(() -> TimezoneShift.in(sessions, ZoneId.of("Australia/Sydney"))))
                .isNotEmpty();
    }

    private static <T> T soon(ThrowingSupplier<T> audit) {
        return assertTimeoutPreemptively(SOON, audit);
    }

    private static <T> List<T> many(IntFunction<T> one) {
        return IntStream.range(0, MANY).mapToObj(one).toList();
    }

    private static Recording recording(int i, long after, double seconds) {
        return new Recording("r" + i, "Ride", START.plusSeconds(after), seconds, Power.NONE, 5);
    }
}
