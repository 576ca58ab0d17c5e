package io.github.intervalscoach.intents.dates.spoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionTest {
    /** A Sunday. Expected values read off a printed calendar. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "2026-03-14,2026-03-14", "2024-02-29,2024-02-29", "today,2026-03-15", "yesterday,2026-03-14",
        "tomorrow,2026-03-16", "monday,2026-03-09", "sunday,2026-03-15", "last tuesday,2026-03-10",
        "last sunday,2026-03-08", "next friday,2026-03-20", "next sunday,2026-03-22", "in 9 days,2026-03-24",
        "in 1 day,2026-03-16", "9 days ago,2026-03-06", "2 weeks ago,2026-03-01", "in 0 days,2026-03-15"
    })
    void readsADayAsPeopleSayIt(String said, LocalDate meant) {
        assertThat(DayExpression.parse(said, Facing.PAST).resolve(TODAY)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"monday,2026-03-16", "sunday,2026-03-15", "last tuesday,2026-03-10", "next friday,2026-03-20"})
    void aBareWeekdayOfAPlanLiesAhead(String said, LocalDate meant) {
        assertThat(DayExpression.parse(said, Facing.FUTURE).resolve(TODAY)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "this week,2026-03-09,2026-03-15",
        "last week,2026-03-02,2026-03-08",
        "next week,2026-03-16,2026-03-22",
        "2026-W11,2026-03-09,2026-03-15",
        "2026-W53,2026-12-28,2027-01-03",
        "2026-W01,2025-12-29,2026-01-04",
        "march,2026-03-01,2026-03-31",
        "april,2025-04-01,2025-04-30",
        "february 2024,2024-02-01,2024-02-29",
        "2026-03,2026-03-01,2026-03-31",
        "this month,2026-03-01,2026-03-31",
        "last month,2026-02-01,2026-02-28",
        "last 14 days,2026-03-02,2026-03-15",
        "next 7 days,2026-03-15,2026-03-21",
        "last 4 weeks,2026-02-16,2026-03-15",
        "2026,2026-01-01,2026-12-31",
        "last year,2025-01-01,2025-12-31",
        "2026-03-01..2026-03-14,2026-03-01,2026-03-14",
        "last monday .. today,2026-03-09,2026-03-15",
        "yesterday,2026-03-14,2026-03-14"
    })
    void readsDaysAsPeopleSayThem(String said, LocalDate first, LocalDate last) {
        assertThat(RangeExpression.parse(said, Facing.PAST).resolve(TODAY)).isEqualTo(new DateRange(first, last));
    }

    @Test
    void aBareMonthOfAPlanLiesAhead() {
        assertThat(RangeExpression.parse("february", Facing.FUTURE).resolve(TODAY))
                .isEqualTo(new DateRange(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026-02-30",
                "2025-02-29",
                "2026-13-01",
                "99999-01-01",
                "1969-12-31",
                "2101-01-01",
                "yesterdayy",
                "todaytoday",
                "2026-3-1",
                "26-03-01",
                "\u0662\u0660\u0662\u0666-03-14",
                "in -3 days",
                "in 999999 days",
                "in 99999 days",
                "the day",
                "14/03/2026",
                "2026-03-14T10:00",
                "fr\u0131day",
                "2026-03-14\u0000"
            })
    void refusesWhatIsNotADayAndSaysHowToSayOne(String said) {
        var refusal = catchThrowableOfType(
                InvalidQuestion.class,
                () -> DayExpression.parse(said, Facing.PAST).resolve(TODAY));
        assertThat(refusal.code()).isEqualTo("unknown_date");
        assertThat(refusal.cure()).contains("2026-03-14", "yesterday", "in 9 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-W53",
                "2026-W00",
                "2026-W54",
                "2026-00",
                "2026-13",
                "last 0 days",
                "marchh",
                "1969",
                "2101",
                "99999",
                "2026-03-01..",
                "..2026-03-01",
                "2026-03-01...2026-03-02",
                "2026-03-01..2026-02-30",
                "a..b..c"
            })
    void refusesWhatIsNotARange(String said) {
        var refusal = catchThrowableOfType(
                InvalidQuestion.class,
                () -> RangeExpression.parse(said, Facing.PAST).resolve(TODAY));
        assertThat(refusal.code()).isEqualTo("unknown_date");
    }

    @Test
    void refusesSwappedEndsAndMoreThanTenYears() {
        var swapped = catchThrowableOfType(
                InvalidQuestion.class,
                () -> RangeExpression.parse("2026-03-14..2026-03-01", Facing.PAST)
                        .resolve(TODAY));
        var tooLong = catchThrowableOfType(
                InvalidQuestion.class,
                () -> RangeExpression.parse("2010-01-01..2020-01-01", Facing.PAST)
                        .resolve(TODAY));
        assertThat(swapped.code()).isEqualTo("invalid_range");
        assertThat(swapped.cure()).contains("swapped");
        assertThat(tooLong.code()).isEqualTo("invalid_range");
        assertThat(RangeExpression.parse("2010-01-01..2019-12-31", Facing.PAST)
                        .resolve(TODAY)
                        .length())
                .isEqualTo(3652);
    }

    @Test
    void namesTheValueCleanedAndCapped() {
        var refusal = catchThrowableOfType(
                InvalidQuestion.class, () -> DayExpression.parse("noon\u202e`|" + "x".repeat(5000), Facing.PAST));
        assertThat(refusal.cause())
                .startsWith("\"noon xxx")
                .hasSizeLessThan(120)
                .doesNotContain("`", "|", "\u202e");
    }

    @Property
    void everyWrittenDayMeansItself(@ForAll("days") LocalDate day, @ForAll("days") LocalDate today) {
        assertThat(DayExpression.parse(day.toString(), Facing.PAST).resolve(today))
                .isEqualTo(day);
        assertThat(RangeExpression.parse(day + ".." + day, Facing.FUTURE).resolve(today))
                .isEqualTo(DateRange.of(day));
    }

    @Property
    void agoAndInAreOpposites(@ForAll("days") LocalDate today, @ForAll @IntRange(min = 0, max = 365) int days) {
        LocalDate ahead =
                DayExpression.parse("in " + days + " days", Facing.PAST).resolve(today);
        assertThat(DayExpression.parse(days + " days ago", Facing.PAST).resolve(ahead))
                .isEqualTo(today);
    }

    @Property
    void caseAndSpacesDoNotMatter(@ForAll("days") LocalDate today, @ForAll DayOfWeek weekday, @ForAll Facing facing) {
        String said = "next " + weekday.name().toLowerCase(Locale.ROOT);
        assertThat(DayExpression.parse("  " + said.toUpperCase(Locale.ROOT).replace(" ", " \t "), facing)
                        .resolve(today))
                .isEqualTo(DayExpression.parse(said, facing).resolve(today));
    }

    @Property
    void aBareWeekdayIsWithinAWeekOnTheSideItFaces(
            @ForAll("days") LocalDate today, @ForAll DayOfWeek weekday, @ForAll Facing facing) {
        LocalDate day = DayExpression.parse(weekday.name(), facing).resolve(today);
        var side = facing == Facing.PAST ? DateRange.endingOn(today, 7) : new DateRange(today, today.plusDays(6));
        assertThat(day.getDayOfWeek()).isEqualTo(weekday);
        assertThat(side.contains(day)).isTrue();
    }

    @Property
    void weeksAreSevenDaysFromMonday(@ForAll("days") LocalDate today) {
        DateRange week = RangeExpression.parse("this week", Facing.PAST).resolve(today);
        assertThat(week.contains(today)).isTrue();
        assertThat(week.length()).isEqualTo(7);
        assertThat(week.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Property
    void anyTextIsReadOrRefusedAndNothingElse(@ForAll String said, @ForAll Facing facing) {
        try {
            assertThat(RangeExpression.parse(said, facing).resolve(TODAY)).isNotNull();
        } catch (InvalidQuestion refusal) {
            assertThat(refusal.cure()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1972, 1, 1).toEpochDay(),
                        LocalDate.of(2098, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
