package io.github.intervalscoach.intents.compareperiods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.compareperiods.answer.DurabilityComparison;
import io.github.intervalscoach.intents.compareperiods.answer.DurabilityComparison.LossRow;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FTP is 280 W, so 300 W for twenty minutes was all-out: from 286 W. */
class DurabilityTest {
    private static final OptionalDouble KILOJOULES = OptionalDouble.of(1500);

    /** A fresh best of 300 W in each period, and three rides with these tired bests in each. */
    private static World world(int newerTired, int olderTired) {
        return world(new World().cyclist(KILOJOULES), 300, newerTired, 300, olderTired);
    }

    private static World world(World world, int newerFresh, int newerTired, int olderFresh, int olderTired) {
        return period(period(world, 27, olderFresh, olderTired), 13, newerFresh, newerTired);
    }

    private static World period(World world, int back, int fresh, int tired) {
        world.efforts(back, fresh, OptionalInt.empty());
        for (int ride = 1; ride <= 3; ride++) {
            world.efforts(back - 2 * ride, tired, OptionalInt.of(tired - ride + 1));
        }
        return world;
    }

    private static Question asked(String date, String with, Optional<String> sport) {
        return new Question(
                Optional.empty(),
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                Optional.of(with),
                Optional.empty(),
                Optional.empty(),
                sport,
                List.of(Include.DURABILITY),
                Detail.STANDARD);
    }

    private static Question asked() {
        return asked("2026-03-01..2026-03-14", "before", Optional.empty());
    }

    private static DurabilityComparison found(World world) {
        return world.ask(asked()).durability().orElseThrow();
    }

    private static LossRow only(World world) {
        List<LossRow> rows = found(world).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    /** By hand: 282 of 300 W is 6 % lost, 264 of 300 W is 12 %, so that 6 points less are lost. */
    @Test
    void aLossIsWhatTheBestAfterWorkLacksOfTheFreshOne() {
        LossRow row = only(world(282, 264));

        assertThat(row.effortSeconds()).isEqualTo(1200);
        assertThat(row.afterKilojoules()).isEqualTo(1500);
        assertThat(row.newer().lossPercent().orElseThrow()).isCloseTo(6, within(0.005));
        assertThat(row.older().lossPercent().orElseThrow()).isCloseTo(12, within(0.005));
        assertThat(row.changePoints().orElseThrow()).isCloseTo(-6, within(0.005));
        assertThat(row.newer().ridesReached()).isEqualTo(3);
        assertThat(row.newer().ridesHard()).isEqualTo(3);
    }

    /** Noise by hand: 1.645 times the root of 2 times 2.1 points is 4.89. */
    @ParameterizedTest
    @CsvSource({"282, 264, REAL", "264, 282, REAL", "282, 268, WITHIN_NOISE", "268, 282, WITHIN_NOISE", "282, 267, REAL"
    })
    void aChangeIsRealFromTheErrorOfTheBestsItRestsOn(int newerTired, int olderTired, Verdict verdict) {
        var durability = found(world(newerTired, olderTired));

        assertThat(durability.noisePoints()).isEqualTo(4.9);
        assertThat(durability.verdict()).isEqualTo(verdict);
        assertThat(durability.rows().get(0).whyNot()).isEmpty();
    }

    @Test
    void easyRidesAfterTheWorkSayNothingOfDurability() {
        var world = world(282, 200);

        LossRow row = only(world);

        assertThat(row.older().ridesReached()).isEqualTo(3);
        assertThat(row.older().ridesHard()).isZero();
        assertThat(row.older().lossPercent()).isEmpty();
        assertThat(row.older().tiredWatts()).hasValue(200);
        assertThat(row.changePoints()).isEmpty();
        assertThat(row.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(row.whyNot()).contains("too_few_hard");
        assertThat(world.ask(asked()).confidence()).isEqualTo(Confidence.LOW);
        assertThat(world.ask(asked()).headline()).startsWith("Cannot say whether durability changed");
    }

    @ParameterizedTest
    @CsvSource({
        "270, 260, 300, 270, newer_not_all_out",
        "300, 270, 270, 260, older_not_all_out",
        "270, 260, 270, 230, neither_all_out"
    })
    void aFreshBestThatWasNotAllOutMakesALossTooSmall(
            int newerFresh, int newerTired, int olderFresh, int olderTired, String why) {
        LossRow row = only(world(new World().cyclist(KILOJOULES), newerFresh, newerTired, olderFresh, olderTired));

        assertThat(row.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(row.whyNot()).contains(why);
        assertThat(row.changePoints()).isPresent();
    }

    @Test
    void theLongerPeriodHadMoreTries() {
        var newerLonger = asked("2026-02-27..2026-03-14", "2026-02-15..2026-02-26", Optional.empty());
        var newerLess = world(282, 264).ride(60, 50).ask(newerLonger).durability();
        var newerMore = world(264, 282).ride(60, 50).ask(newerLonger).durability();

        assertThat(newerLess.orElseThrow().rows().get(0).whyNot()).contains("longer_period");
        assertThat(newerMore.orElseThrow().verdict()).isEqualTo(Verdict.REAL);
    }

    @Test
    void anothersRideCountsForNothing() {
        var world = new World().cyclist(KILOJOULES);
        world.efforts(5, 300, OptionalInt.of(282)).ride(20, 60);
        world.efforts("i9", 6, 400, OptionalInt.of(390));

        assertThat(only(world).newer().ridesReached()).isEqualTo(1);
        assertThat(only(world).newer().freshWatts()).hasValue(300);
        assertThat(only(world).older().ridesReached()).isZero();
    }

    @Test
    void withoutRidesWithoutWorkSetAndWithoutReachingItAreThreeThings() {
        var runner = new World().ride(5, 60).ride(20, 60);
        var unset = new World().cyclist(OptionalDouble.empty()).efforts(5, 300, OptionalInt.empty());
        unset.ride(20, 60);
        var fresh = new World().cyclist(KILOJOULES).efforts(5, 300, OptionalInt.empty());
        fresh.efforts(20, 300, OptionalInt.empty());

        assertThat(found(runner).whyNothing()).contains("no_rides_asked");
        assertThat(runner.askedForBests()).isZero();
        assertThat(found(unset).whyNothing()).contains("no_work_set");
        assertThat(unset.ask(asked()).whatWouldChangeIt().get(0)).contains("set for rides at the service");
        assertThat(fresh.ask(asked()).whatWouldChangeIt().get(0)).contains("three hard ones after the work");
        assertThat(found(fresh).whyNothing()).contains("not_reached");
        assertThat(found(fresh).verdict()).isEqualTo(Verdict.CANNOT_SAY);
    }

    @Test
    void theRuleIsNamedAndTheCallsAreThreeWhateverTheRides() {
        var world = world(282, 264);

        var answer = world.ask(asked());

        assertThat(answer.evidence()).extracting(RuleCited::rule).contains("CMP-11");
        assertThat(world.askedForBests()).isEqualTo(3);
    }

    @Test
    void nobodyIsAskedForItUnlessItIsWanted() {
        var world = world(282, 264);

        assertThat(world.ask().durability()).isEmpty();
        assertThat(world.askedForBests()).isZero();
    }

    @Test
    void theTextSaysWhatTheTypedPartSays() {
        String text = world(282, 264).answer(asked()).text();

        assertThat(text)
                .contains("Durability really changed: loss in 20 min after 1500 kJ \u22126.0 points")
                .contains("6.0 %, 282 of 300 W (3 hard of 3 rides)")
                .contains("\u22126.0 \u00b14.9 points");
    }
}
