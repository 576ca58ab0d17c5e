package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.TimezoneShift.Start;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimezoneShiftTest {
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

    @Test
    void aMorningInSydneyIsYesterdayInGreenwich() {
        var morning = Start.countedInGreenwich(Instant.parse("2026-07-01T21:00:00Z"), 80);

        assertThat(TimezoneShift.in(List.of(morning), SYDNEY))
                .containsExactly(
                        new RecordFault(Code.TIMEZONE, List.of("2026-07-01"), -80, "points"),
                        new RecordFault(Code.TIMEZONE, List.of("2026-07-02"), 80, "points"));
        assertThat(TimezoneShift.in(List.of(morning), ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void anAfternoonIsTheSameDay() {
        var afternoon = Start.countedInGreenwich(Instant.parse("2026-07-02T05:00:00Z"), 80);

        assertThat(TimezoneShift.in(List.of(afternoon), SYDNEY)).isEmpty();
    }

    @Test
    void midnightBelongsToTheDayThatBegins() {
        // Sydney is ten hours ahead in July.
        assertThat(TimezoneShift.in(List.of(start("2026-07-01T14:00:00Z", "2026-07-02", 50)), SYDNEY))
                .isEmpty();
        assertThat(TimezoneShift.in(List.of(start("2026-07-01T13:59:59Z", "2026-07-02", 50)), SYDNEY))
                .hasSize(2);
    }

    @Test
    void sessionsOfADayAddUpAndEqualTradesCancel() {
        var faults = TimezoneShift.in(
                List.of(
                        start("2026-07-01T21:00:00Z", "2026-07-01", 30),
                        start("2026-07-01T22:00:00Z", "2026-07-01", 50),
                        start("2026-07-01T02:00:00Z", "2026-07-02", 80)),
                SYDNEY);
        assertThat(faults).isEmpty();

        assertThat(TimezoneShift.in(
                        List.of(
                                start("2026-07-01T21:00:00Z", "2026-07-01", 30),
                                start("2026-07-01T22:00:00Z", "2026-07-01", 50),
                                start("2026-07-01T02:00:00Z", "2026-07-02", 20)),
                        SYDNEY))
                .extracting(f -> f.subjects().get(0), RecordFault::evidence)
                .containsExactly(tuple("2026-07-01", -60.0), tuple("2026-07-02", 60.0));
    }

    @Test
    void aLoadOfNothingShiftsNoSum() {
        assertThat(TimezoneShift.in(List.of(start("2026-07-01T21:00:00Z", "2026-07-01", 0)), SYDNEY))
                .isEmpty();
    }

    @Test
    void loadsAndTimesThatAreNoneAreNotLookedAt() {
        assertThat(TimezoneShift.in(
                        List.of(
                                start("2026-07-01T21:00:00Z", "2026-07-01", Double.NaN),
                                start("2026-07-01T21:00:00Z", "2026-07-01", -5),
                                start("2026-07-01T21:00:00Z", "2026-07-01", Double.POSITIVE_INFINITY),
                                new Start(Instant.MAX, LocalDate.of(2026, 7, 1), 50),
                                new Start(Instant.MIN, LocalDate.of(2026, 7, 1), 50)),
                        SYDNEY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 23",
        "Europe/Berlin, 2026-10-25, 25",
        "America/New_York, 2026-03-08, 23",
        "America/New_York, 2026-11-01, 25",
        "Australia/Lord_Howe, 2026-04-05, 24.5",
        "Pacific/Apia, 2011-12-30, 0"
    })
    void daysThatDoNotHave24Hours(String zone, LocalDate day, double hours) {
        assertThat(TimezoneShift.oddDays(day.minusDays(3), day.plusDays(3), ZoneId.of(zone)))
                .containsExactly(new RecordFault(Code.TIMEZONE, List.of(day.toString()), hours, "hours"));
    }

    @Test
    void aYearHasTwoOddDaysOrNone() {
        var first = LocalDate.of(2026, 1, 1);
        var last = LocalDate.of(2026, 12, 31);

        assertThat(TimezoneShift.oddDays(first, last, ZoneId.of("Europe/Berlin")))
                .extracting(f -> f.subjects().get(0))
                .containsExactly("2026-03-29", "2026-10-25");
        assertThat(TimezoneShift.oddDays(first, last, ZoneId.of("Asia/Kolkata")))
                .isEmpty();
        assertThat(TimezoneShift.oddDays(
                        LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29), ZoneId.of("Europe/Berlin")))
                .hasSize(1);
    }

    @Test
    void daysInTheWrongOrderOrTooManyAreTheCallersMistake() {
        var day = LocalDate.of(2026, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimezoneShift.oddDays(day, day.minusDays(1), SYDNEY))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimezoneShift.oddDays(day, day.plusYears(200).plusDays(1), SYDNEY));
        assertThat(TimezoneShift.oddDays(day, day.plusYears(200), ZoneOffset.UTC))
                .isEmpty();
    }

    private static Start start(String instant, String countedOn, double points) {
        return new Start(Instant.parse(instant), LocalDate.parse(countedOn), points);
    }
}
