package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.wellness;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.world;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static io.github.intervalscoach.intents.analyzetraining.World.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Fuelled;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Reads;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Tier;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.model.wellness.DayLock;
import io.github.intervalscoach.intents.model.wellness.Reading;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was eaten, as far as it was logged, and not a gram more. */
class PeriodFuelTest {
    private static final Question ASKED = date("last 30 days", Include.FUELLING);

    private static Draft ride(int daysAgo, int seconds) {
        return Draft.of("i" + daysAgo, TODAY.minusDays(daysAgo).atTime(8, 0), "Ride", "Ride")
                .seconds(seconds);
    }

    private static Fuelling fuelling(World world) {
        return world.data(ASKED).period().orElseThrow().fuelling().orElseThrow();
    }

    private static WellnessRecord eaten(LocalDate day, double grams, double kcal) {
        return new WellnessRecord(
                wellness(day, 50, 50, 50),
                List.of(
                        new Reading(WellnessField.ENERGY_EATEN_KCAL, kcal, Reading.Origin.OF_THE_DAY),
                        new Reading(WellnessField.CARBOHYDRATES_GRAMS, grams, Reading.Origin.OF_THE_DAY)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                DayLock.OPEN,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void aLoggedZeroAndNoLogStandApart() {
        World world =
                world().with(ride(1, 7200).carbohydrate(0).done(), ride(2, 7200).done());

        assertThat(fuelling(world).sessions())
                .extracting(
                        Fuelled::id,
                        f -> f.carbohydrateGrams().isPresent(),
                        f -> f.gramsPerHour().orElse(-1))
                .containsExactly(tuple("i1", true, 0.0), tuple("i2", false, -1.0));
        assertThat(world.ask(ASKED).text()).contains("| 0 g | 0 |").contains("| not logged |  |");
    }

    @Test
    void threeOfFourLoggedBelowTheAdviceReadBelowIt() {
        World world = world().with(
                        ride(1, 7200).carbohydrate(40).done(),
                        ride(2, 7200).carbohydrate(0).done(),
                        ride(3, 7200).carbohydrate(50).done(),
                        ride(4, 7200).carbohydrate(100).done(),
                        ride(5, 7200).done());

        Tier tier = fuelling(world).tiers().get(0);

        assertThat(tier.reads()).isEqualTo(Reads.BELOW);
        assertThat(tier.belowGuide()).isEqualTo(3);
        assertThat(tier.logged()).isEqualTo(4);
        assertThat(tier.sessions()).isEqualTo(5);
        assertThat(tier.gramsPerHour()).hasValueCloseTo(190 / 8.0, within(0.06));
        assertThat(world.data(ASKED).headline()).contains("below advice").contains("4 of 5 logged");
        assertThat(world.data(ASKED).evidence()).extracting(RuleCited::rule).contains("FUEL-1");
    }

    @Test
    void twoLogsSayNothing() {
        World world = world().with(
                        ride(1, 7200).carbohydrate(0).done(),
                        ride(2, 7200).carbohydrate(0).done(),
                        ride(3, 7200).done());

        assertThat(fuelling(world).tiers()).extracting(Tier::reads).containsExactly(Reads.CANNOT_SAY);
        assertThat(world.data(ASKED).headline()).contains("cannot be said: 2 of 3 logged");
    }

    @Test
    void edgesBelongToTheLongerSessionAndToTheAdvice() {
        World world = world().with(
                        ride(1, 5399).carbohydrate(10).done(),
                        ride(2, 5400).carbohydrate(45).done(),
                        ride(3, 8999).carbohydrate(60).done(),
                        ride(4, 9000).carbohydrate(150).done(),
                        ride(5, 7200).carbohydrate(120).done());

        Fuelling found = fuelling(world);

        assertThat(found.longSessions()).isEqualTo(4);
        assertThat(found.tiers())
                .extracting(Tier::fromMinutes, Tier::sessions, Tier::belowGuide, Tier::aboveGuide)
                .containsExactly(tuple(90, 3, 1, 0), tuple(150, 1, 0, 0));
        assertThat(found.tiers().get(0).reads()).isEqualTo(Reads.WITHIN);
    }

    @Test
    void theNewestTenAreListedHoweverShort() {
        World world = world();
        for (int ago = 1; ago <= 12; ago++) {
            world.with(ride(ago, ago == 12 ? 9000 : 1800).done());
        }

        assertThat(fuelling(world).sessions())
                .extracting(Fuelled::id)
                .containsExactly("i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8", "i9", "i10", "i12");
    }

    @Test
    void wholeDaysAreAveragedAndTodayIsNotOne() {
        World world = world().with(ride(1, 3600).done())
                .eating(
                        eaten(TODAY.minusDays(2), 300, 2400),
                        eaten(TODAY.minusDays(1), 400, 2600),
                        eaten(TODAY, 50, 300));

        var daily = fuelling(world).daily().orElseThrow();

        assertThat(daily.days()).isEqualTo(2);
        assertThat(daily.carbohydrateGrams()).hasValue(350);
        assertThat(daily.energyKcal()).hasValue(2500);
        assertThat(daily.gramsPerKg()).hasValueCloseTo(350 / 70.0, within(0.01));
        assertThat(world.ask(ASKED).text()).contains("350 g a day (5.0 g/kg) over 2 of ");
    }

    @Test
    void daysWithoutALogAreNoDaysOfFasting() {
        World world = world().with(ride(1, 7200).carbohydrate(60).done());

        assertThat(fuelling(world).daily()).isEmpty();
        assertThat(world.ask(ASKED).text()).contains("Eaten by day: not logged");
    }

    @Test
    void itCostsNoFurtherCall() {
        World world = world().with(ride(1, 7200).done());

        world.ask(ASKED);

        assertThat(world.calls).containsExactlyInAnyOrder("owner", "activities", "records", "events");
        assertThat(world.waves).hasSize(2);
    }

    @Test
    void unaskedItIsOneLine() {
        World world = world().with(ride(1, 7200).carbohydrate(0).done());

        var found = world.data(date("last 14 days"))
                .period()
                .orElseThrow()
                .fuelling()
                .orElseThrow();

        assertThat(found.sessions()).isEmpty();
        assertThat(found.tiers()).isEmpty();
        assertThat(found.loggedZero()).isEqualTo(1);
    }
}
