package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.event;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.workout;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.world;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static io.github.intervalscoach.intents.analyzetraining.World.date;
import static io.github.intervalscoach.intents.analyzetraining.World.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.NotMatched;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Plan;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Planned against done: what rivals left out of the ratio, counted in it, or called missed. */
class PeriodPlanTest {
    private static Draft ride(int daysAgo) {
        return Draft.of("i" + daysAgo, TODAY.minusDays(daysAgo).atTime(8, 0), "Ride", "Ride");
    }

    private static Plan plan(World world) {
        return world.data(nothing()).period().orElseThrow().plan();
    }

    private static CalendarEvent planned(String id, LocalDate day, OptionalInt seconds, OptionalDouble load) {
        return new CalendarEvent(
                id,
                Category.WORKOUT,
                day.atStartOfDay(),
                day.plusDays(1),
                OutsideText.name("Planned " + id),
                Optional.empty(),
                Optional.of("Ride"),
                seconds,
                OptionalDouble.empty(),
                load,
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                EventDetails.NONE);
    }

    @Test
    void ordinaryWorkoutsCountByTimeAndLoadThoughNoTargetIsSet() {
        CalendarEvent ordinary = workout("a", TODAY.minusDays(1), 100);
        assertThat(ordinary.details().goals().areSet()).isFalse();

        Plan plan = plan(world().with(ride(1).fulfils("a")
                        .seconds(3240)
                        .load(OptionalDouble.of(90))
                        .done())
                .with(ordinary));

        assertThat(plan.loadPercent()).hasValueCloseTo(90.0, within(0.01));
        assertThat(plan.timePercent()).hasValueCloseTo(90.0, within(0.01));
        assertThat(plan.pairsWithLoad()).isEqualTo(1);
        assertThat(plan.pairsWithTime()).isEqualTo(1);
    }

    @Test
    void aSessionWithoutPlannedLoadIsHeldAgainstItsTimeAlone() {
        Plan plan = plan(world().with(ride(1).fulfils("a").seconds(1800).done())
                .with(planned("a", TODAY.minusDays(1), OptionalInt.of(3600), OptionalDouble.empty())));

        assertThat(plan.loadPercent()).isEmpty();
        assertThat(plan.pairsWithLoad()).isZero();
        assertThat(plan.timePercent()).hasValueCloseTo(50.0, within(0.01));
    }

    @Test
    void whatLiesAheadIsInNoRatio() {
        World world = world().with(ride(1).fulfils("a").seconds(3600).done())
                .with(workout("a", TODAY.minusDays(1), 50), workout("b", TODAY.plusDays(1), 500));

        Plan plan = world.data(date(TODAY.minusDays(3) + ".." + TODAY.plusDays(3)))
                .period()
                .orElseThrow()
                .plan();

        assertThat(plan.planned()).isEqualTo(1);
        assertThat(plan.loadPercent()).hasValueCloseTo(100.0, within(0.01));
        assertThat(plan.timePercent()).hasValueCloseTo(100.0, within(0.01));
    }

    @Test
    void aRaceWithoutALinkIsNotMissed() {
        World world =
                world().with(ride(1).done()).with(event("r", Category.RACE_A, TODAY.minusDays(2), 150, List.of()));

        Plan plan = plan(world);

        assertThat(plan.planned()).isZero();
        assertThat(plan.notMatched()).isEmpty();
        assertThat(plan.racesNotLinked()).extracting(NotMatched::eventId).containsExactly("r");
        assertThat(world.ask(nothing()).text()).contains("race without a link, in no ratio");
    }

    @Test
    void aDayOfRestInThePlanIsNeitherDoneNorMissed() {
        Plan plan = plan(world().with(ride(1).done())
                .with(planned("rest", TODAY.minusDays(2), OptionalInt.empty(), OptionalDouble.empty())));

        assertThat(plan.planned()).isZero();
        assertThat(plan.notMatched()).isEmpty();
    }

    @Test
    void notMatchedIsNotFailedAndWhatWasDoneInsteadIsCounted() {
        World world = world().with(ride(1).done(), ride(2).fulfils("a").done())
                .with(workout("a", TODAY.minusDays(2), 50), workout("b", TODAY.minusDays(1), 50));

        Plan plan = plan(world);

        assertThat(plan.notMatched()).extracting(NotMatched::eventId).containsExactly("b");
        assertThat(plan.unplanned()).isEqualTo(1);
        assertThat(plan.loadPercent()).hasValueCloseTo(100.0, within(0.01));
        assertThat(world.ask(nothing()).text())
                .contains("1 done outside the plan")
                .contains("not matched is not failed");
    }

    @Test
    void aTargetOfTheWeekIsNoSession() {
        Plan plan = plan(
                world().with(ride(1).done()).with(event("t", Category.TARGET, TODAY.minusDays(3), 400, List.of())));

        assertThat(plan.planned()).isZero();
    }
}
