package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.wellness;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.world;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static io.github.intervalscoach.intents.analyzetraining.World.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Reads;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekSport;
import io.github.intervalscoach.intents.answer.DataNote;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Load over weeks: up, down or noise; by sport; and days before the record began. */
class PeriodTrendTest {
    private static Draft ride(int daysAgo) {
        return Draft.of("i" + daysAgo, TODAY.minusDays(daysAgo).atTime(8, 0), "Ride", "Ride");
    }

    private static World loads(int days, IntToDoubleFunction load) {
        World world = world();
        for (int ago = days; ago >= 1; ago--) {
            world.with(
                    ride(ago).load(OptionalDouble.of(load.applyAsDouble(ago))).done());
        }
        return world;
    }

    private static PeriodSection period(World world, String when, Include... include) {
        return world.data(date(when, include)).period().orElseThrow();
    }

    @Test
    void aDoubledLoadIsMoreThanNoise() {
        World world = loads(35, ago -> (ago <= 13 ? 100 : 50) + ago % 3 * 10);

        var trend = period(world, "last 28 days").loadTrend().orElseThrow();

        assertThat(trend.change().reads()).isEqualTo(Reads.UP);
        assertThat(trend.newerFrom()).isEqualTo(TODAY.minusDays(13));
        assertThat(world.data(date("last 28 days")).headline()).contains("load rises");
    }

    @Test
    void aFewPointsAmongScatteredDaysAreNoise() {
        World world = loads(35, ago -> ago % 3 * 60 + (ago <= 13 ? 4 : 0));

        var trend = period(world, "last 28 days").loadTrend().orElseThrow();

        assertThat(trend.change().reads()).isEqualTo(Reads.WITHIN_NOISE);
        assertThat(trend.change().lowPercent().orElseThrow()).isNegative();
        assertThat(trend.change().highPercent().orElseThrow()).isPositive();
        assertThat(world.ask(date("last 28 days")).text()).contains("within noise");
    }

    @Test
    void twoWeeksAreTooShortForATrend() {
        assertThat(period(loads(35, ago -> 50 + ago % 3), "last 14 days").loadTrend())
                .isEmpty();
    }

    @Test
    void todayIsNotOverAndInNoTrend() {
        World world = loads(35, ago -> 50 + ago % 3 * 10);
        var without = period(world, "last 28 days").loadTrend();

        world.with(ride(0).load(OptionalDouble.of(900)).done());

        assertThat(period(world, "last 28 days").loadTrend()).isEqualTo(without);
    }

    @Test
    void theWindowBeforeALongOneIsWhole() {
        World world = loads(130, ago -> 50 + ago % 3 * 10);

        var before = period(world, TODAY.minusDays(60) + ".." + TODAY.minusDays(1))
                .before()
                .orElseThrow();

        assertThat(before.sessions()).isEqualTo(60);
        assertThat(before.load().percent()).hasValueCloseTo(0.0, within(2.0));
        assertThat(before.load().reads()).isEqualTo(Reads.WITHIN_NOISE);
    }

    @Test
    void weeksCanBeSeenBySport() {
        World world = world();
        for (int ago = 1; ago <= 55; ago++) {
            world.with(ride(ago).done());
            world.with(Draft.of("s" + ago, TODAY.minusDays(ago).atTime(18, 0), "Swim", "Swim")
                    .load(OptionalDouble.of(20))
                    .done());
        }

        var weeks = period(world, "last 8 weeks", Include.WEEKS).weeks();

        assertThat(weeks).hasSize(8);
        assertThat(weeks.get(1).bySport()).extracting(WeekSport::sport).containsExactlyInAnyOrder("Ride", "Swim");
        assertThat(weeks.get(1).bySport().stream()
                        .mapToDouble(s -> s.loadPoints().orElse(0))
                        .sum())
                .isEqualTo(weeks.get(1).loadPoints().orElse(-1));
        assertThat(period(world, "last 8 weeks").weeks()).isEmpty();
    }

    @Test
    void sharesOfIntensityArePercentOfTheWholePeriodAndNotOfItsLastSession() {
        World world = world().with(
                        ride(2).zones(List.of(1800, 1800, 0, 0, 0, 0, 0), List.of())
                                .done(),
                        ride(1).zones(List.of(0, 0, 0, 0, 600, 600, 0), List.of())
                                .done());

        var mix = period(world, "last 14 days").distributions().get(0);

        assertThat(mix.lowPercent()).isEqualTo(75);
        assertThat(mix.lowPercent() + mix.middlePercent() + mix.highPercent()).isCloseTo(100, within(0.1));
    }

    @Test
    void daysBeforeTheRecordAreNoRest() {
        World world = world().with(ride(3).done(), ride(1).done());

        var data = world.data(date("last 28 days"));

        assertThat(data.period().orElseThrow().restDays()).hasValue(1);
        assertThat(data.period().orElseThrow().before()).isEmpty();
        assertThat(data.dataQuality())
                .filteredOn(note -> note.code().equals("before_record"))
                .extracting(DataNote::says)
                .containsExactly("Nothing is on record before Thursday 12 March 2026.");
    }

    @Test
    void aWindowBeforeTheRecordSaysWhenThatGoesOn() {
        World world = world().with(ride(20).done());

        var answer = world.ask(date("2024-01-01..2024-01-31"));

        assertThat(answer.text())
                .contains("Nothing logged")
                .doesNotContain("Load a week")
                .contains("the next session on record is on Monday 23 February 2026");
    }

    @Test
    void aWindowInTheMiddleOfTheRecordIsWhole() {
        LocalDate first = TODAY.minusDays(60);
        World world = world().with(ride(1).done()).with(List.of(wellness(first, 50, 50, 50)));

        var data = world.data(date("last 28 days"));

        assertThat(data.dataQuality()).extracting(DataNote::code).doesNotContain("before_record");
        assertThat(data.period().orElseThrow().restDays()).hasValue(26);
    }
}
