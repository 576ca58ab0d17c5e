package io.github.intervalscoach.intents.assessrecovery.athlete;

import static io.github.intervalscoach.intents.assessrecovery.athlete.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.assessrecovery.answer.OutlookSection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static Answer ask(World world) {
        return world.ask(new Question(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(Include.OUTLOOK),
                Detail.STANDARD));
    }

    private static OutlookSection outlook(World world) {
        return World.data(ask(world)).outlook().orElseThrow();
    }

    @Test
    void theMorningsBeforeTodayAreKnownAndThoseAheadAreProjected() {
        var mornings = outlook(World.usual()).mornings();
        assertThat(mornings)
                .extracting(OutlookSection.Morning::day)
                .startsWith(TODAY.minusDays(42))
                .contains(TODAY);
        assertThat(mornings)
                .allSatisfy(m -> assertThat(m.projected()).isEqualTo(m.day().isAfter(TODAY)));
        // the made-up log knows two weeks ahead: what it does not know is left out, not carried on
        assertThat(mornings).last().satisfies(m -> assertThat(m.day()).isEqualTo(TODAY.plusDays(14)));
    }

    @Test
    void formIsTheDifferenceOfTheEvening() {
        assertThat(outlook(World.usual()).mornings())
                .allSatisfy(m -> assertThat(m.form()).isCloseTo(m.fitness() - m.fatigue(), within(0.11)));
    }

    @Test
    void todaysMorningIsTheStartOfDayForm() {
        var world = World.usual().state(1, 80, 105);
        var data = World.data(ask(world));
        assertThat(data.outlook().orElseThrow().mornings())
                .filteredOn(m -> m.day().equals(TODAY))
                .singleElement()
                .satisfies(m -> assertThat(m.form())
                        .isEqualTo(data.form().orElseThrow().startOfDay().orElseThrow()));
    }

    @Test
    void smallChangesAreLevelAndLargeOnesAreNot() {
        assertThat(says(World.usual())).contains("level over six weeks");
        assertThat(says(World.usual().state(1, 120, 105))).contains("has risen");
        assertThat(says(World.usual().state(1, 20, 105))).contains("has fallen");
    }

    @Test
    void whereNothingIsPlannedTheRiseOfFormIsSaid() {
        assertThat(says(World.usual())).contains("nothing is planned ahead", "want of training");
        var planned = World.usual().planned(TODAY.plusDays(5), "Long", 120);
        assertThat(says(planned)).contains("planned to Fri 20 Mar");
        assertThat(outlook(planned).plannedTo()).contains(TODAY.plusDays(5));
    }

    @Test
    void itDecidesNothing() {
        assertThat(World.data(ask(World.usual())).decision())
                .isEqualTo(World.usual().today().decision());
        assertThat(World.usual().today().outlook()).isEmpty();
    }

    private static String says(World world) {
        return World.data(ask(world)).evidence().stream()
                .filter(rule -> rule.rule().equals("LOAD-7"))
                .map(RuleCited::says)
                .findFirst()
                .orElseThrow();
    }
}
