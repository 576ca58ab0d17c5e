package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.rising;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.wellness;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.withheld;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.workout;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.world;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static io.github.intervalscoach.intents.analyzetraining.World.date;
import static io.github.intervalscoach.intents.analyzetraining.World.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.CalendarEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PeriodQuestionTest {
    private static Draft ride(int daysAgo) {
        LocalDate day = TODAY.minusDays(daysAgo);
        return Draft.of("i" + daysAgo, day.atTime(8, 0), "Ride " + daysAgo, "Ride");
    }

    private static PeriodSection period(TrainingAnswer data) {
        return data.period().orElseThrow();
    }

    @Test
    void nothingAskedMeansTheLastFourteenDays() {
        var data = world().with(ride(1).done()).data(nothing());
        assertThat(data.understood().from()).isEqualTo(TODAY.minusDays(13));
        assertThat(data.understood().to()).isEqualTo(TODAY);
        assertThat(period(data).done().sessions()).isEqualTo(1);
    }

    @Test
    void plannedIsNeverDoneAndFutureSessionsAreInNoRatio() {
        World world = world().with(
                        ride(1).fulfils("a").load(OptionalDouble.of(90)).done())
                .with(
                        workout("a", TODAY.minusDays(1), 100),
                        workout("b", TODAY.minusDays(2), 70),
                        workout("c", TODAY, 60),
                        workout("d", TODAY.plusDays(1), 55));
        var question = date(TODAY.minusDays(6) + ".." + TODAY.plusDays(3));
        var answer = world.ask(question);
        var section = period((TrainingAnswer) answer.data());
        assertThat(section.done().loadPoints()).hasValue(90);
        assertThat(section.done().sessions()).isEqualTo(1);
        assertThat(section.plan().planned()).isEqualTo(2);
        assertThat(section.plan().paired()).isEqualTo(1);
        assertThat(section.plan().loadPercent()).hasValue(90);
        assertThat(section.plan().notMatched())
                .extracting(PeriodSection.NotMatched::eventId)
                .containsExactly("b");
        assertThat(section.toCome().orElseThrow().sessions()).isEqualTo(2);
        assertThat(section.toCome().orElseThrow().plannedLoadPoints()).hasValue(115);
        assertThat(section.doneTo()).contains(TODAY);
        assertThat(section.before()).isEmpty();
        assertThat(answer.text())
                .contains("not matched")
                .doesNotContain("failed:")
                .contains("to come 2");
    }

    @Test
    void aPeriodThatLiesAheadHasNothingDone() {
        var data = world().with(workout("d", TODAY.plusDays(2), 55)).data(date("next week"));
        assertThat(data.headline()).isEqualTo("Nothing done yet: the period lies ahead");
        assertThat(period(data).done().loadPoints()).isEmpty();
        assertThat(period(data).toCome().orElseThrow().sessions()).isEqualTo(1);
    }

    @Test
    void anEmptyAccountCannotTellRestFromNotSynced() {
        var data = world().data(nothing());
        assertThat(data.headline()).isEqualTo("Nothing logged: rest or not synced, cannot say");
        assertThat(data.confidence()).isEqualTo(Confidence.LOW);
        assertThat(period(data).done().loadPoints()).isEmpty();
        assertThat(period(data).restDays()).isEmpty();
        assertThat(data.dataQuality()).extracting(DataNote::code).containsExactly("nothing_logged");
    }

    @Test
    void restWithALoadModelIsRest() {
        var data = world().with(rising(TODAY.minusDays(60), TODAY, 50, 0)).data(nothing());
        assertThat(data.headline()).isEqualTo("No sessions in these days");
        assertThat(period(data).restDays()).hasValue(13);
    }

    @Test
    void aSessionWithoutLoadIsUnknownAndNotZero() {
        var data = world().with(
                        ride(1).done(),
                        ride(2).load(OptionalDouble.empty()).done(),
                        ride(3).load(OptionalDouble.of(0)).done())
                .data(nothing());
        assertThat(period(data).done().loadPoints()).hasValue(50);
        assertThat(period(data).done().withoutLoad()).isEqualTo(1);
        assertThat(data.dataQuality()).extracting(DataNote::code).contains("without_load");
    }

    @Test
    void withheldSessionsAreCountedAndTheirLoadReadOffTheModel() {
        var data = world().with(
                        ride(1).done(),
                        withheld("9", TODAY.minusDays(1).atTime(18, 0)),
                        withheld("8", TODAY.minusDays(3).atTime(18, 0)))
                .with(List.of(
                        wellness(TODAY.minusDays(40), 50, 60, 50),
                        wellness(TODAY.minusDays(3), 50, 60, 70),
                        wellness(TODAY.minusDays(1), 51, 61, 95)))
                .data(nothing());
        assertThat(period(data).withheldSessions()).isEqualTo(2);
        assertThat(period(data).withheldLoadPoints()).hasValue(95 - 50 + 70);
        assertThat(period(data).done().loadPoints()).hasValue(50);
        assertThat(period(data).restDays()).hasValue(11);
        assertThat(data.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void familiesOfZonesAreNeverAddedUp() {
        var data = world().with(
                        ride(1).zones(List.of(1000, 1000, 500, 500, 100, 0, 0), List.of(9, 9, 9, 9, 9, 9, 9))
                                .done(),
                        ride(2).zones(List.of(), List.of(600, 600, 300, 0, 0, 0, 0))
                                .done(),
                        ride(3).done())
                .data(whole());
        var mixes = period(data).distributions();
        assertThat(mixes).extracting(PeriodSection.Distribution::by).containsExactly("power", "heart_rate");
        assertThat(mixes.get(0).sessions()).isEqualTo(1);
        assertThat(mixes.get(0).ofSessions()).isEqualTo(3);
        assertThat(mixes.get(0).zoneSeconds().stream().mapToLong(s -> s).sum()).isEqualTo(3100);
        assertThat(mixes.get(1).zoneSeconds().stream().mapToLong(s -> s).sum()).isEqualTo(1500);
        assertThat(mixes.get(0).shape()).isEmpty();
        assertThat(mixes.get(1).lowPercent()).isCloseTo(80, within(0.01));
    }

    private static Question whole() {
        return new Question(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("last 14 days"),
                Optional.empty(),
                Optional.empty(),
                View.STANDARD,
                java.util.OptionalInt.empty(),
                List.of(),
                Detail.FULL);
    }

    @Test
    void fitnessIsReadAtTheEndOfTheDayBeforeAndOfTheLastDoneDay() {
        var data = world().with(ride(1).done())
                .with(rising(TODAY.minusDays(60), TODAY.plusDays(5), 40, 0.5))
                .data(date("last 14 days"));
        var fitness = period(data).fitness().orElseThrow();
        assertThat(fitness.fitnessStart()).hasValue(40 + 0.5 * 46);
        assertThat(fitness.fitnessEnd()).hasValue(40 + 0.5 * 60);
        assertThat(fitness.rampPointsPerWeek()).hasValueCloseTo(3.5, within(0.01));
    }

    @Test
    void aSteepRampIsAnAlert() {
        var data = world().with(ride(1).done())
                .with(rising(TODAY.minusDays(60), TODAY, 10, 1.3))
                .data(nothing());
        assertThat(data.alerts()).extracting(Alert::rule).contains("LOAD-5");
        assertThat(data.headline()).contains("fitness rises fast");
    }

    @Test
    void monotonyIsSilentInALighterWeek() {
        World hard = world();
        World deload = world();
        for (int ago = 1; ago <= 45; ago++) {
            double load = 60 + ago % 2;
            hard.with(ride(ago).load(OptionalDouble.of(load)).done());
            deload.with(ride(ago)
                    .load(OptionalDouble.of(ago <= 7 ? load / 3 : load))
                    .done());
        }
        var alike = hard.data(nothing());
        var lighter = deload.data(nothing());
        assertThat(period(alike).week().orElseThrow().monotony()).isGreaterThan(2);
        assertThat(period(lighter).week().orElseThrow().monotony()).isGreaterThan(2);
        assertThat(period(lighter).week().orElseThrow().deload()).contains(true);
        assertThat(lighter.alerts()).extracting(Alert::rule).doesNotContain("LOAD-6");
        assertThat(period(alike).week().orElseThrow().deload()).contains(false);
        assertThat(alike.alerts()).extracting(Alert::rule).contains("LOAD-6");
    }

    @Test
    void comparesWithTheWindowBeforeOnlyWhenBothAreOverAndKnown() {
        World world = world();
        for (int ago = 1; ago <= 28; ago++) {
            world.with(ride(ago).load(OptionalDouble.of(ago <= 14 ? 60 : 50)).done());
        }
        var over = period(world.data(date(TODAY.minusDays(14) + ".." + TODAY.minusDays(1))));
        assertThat(over.before().orElseThrow().load().percent()).hasValueCloseTo(20.0, within(0.01));
        assertThat(over.before().orElseThrow().sessions()).isEqualTo(14);
        assertThat(period(world.data(date("last 14 days"))).before()).isEmpty();

        world.with(ride(20).load(OptionalDouble.empty()).done());
        assertThat(period(world.data(date(TODAY.minusDays(14) + ".." + TODAY.minusDays(1))))
                        .before())
                .isEmpty();
    }

    @Test
    void carbohydrateLoggedAsZeroIsNotCarbohydrateNotLogged() {
        var data = world().with(
                        ride(1).seconds(7200).carbohydrate(0).done(),
                        ride(2).seconds(7200).carbohydrate(120).done(),
                        ride(3).seconds(7200).done(),
                        ride(4).seconds(3600).carbohydrate(500).done())
                .data(nothing());
        var fuelling = period(data).fuelling().orElseThrow();
        assertThat(fuelling.longSessions()).isEqualTo(3);
        assertThat(fuelling.logged()).isEqualTo(2);
        assertThat(fuelling.loggedZero()).isEqualTo(1);
        assertThat(fuelling.gramsPerHour()).hasValue(30);
    }

    @Test
    void aRunFarBeyondTheMonthBeforeIsAnAlert() {
        World world = world();
        for (int ago = 3; ago <= 40; ago += 3) {
            world.with(Draft.of("r" + ago, TODAY.minusDays(ago).atTime(7, 0), "Run", "Run")
                    .meters(10_000)
                    .done());
        }
        world.with(Draft.of("long", TODAY.minusDays(1).atTime(7, 0), "Run", "Run")
                .meters(16_000)
                .done());
        var data = world.data(nothing());
        assertThat(data.alerts()).extracting(Alert::rule).contains("SPIKE-1");
        assertThat(data.alerts()).extracting(Alert::says).anyMatch(s -> s.contains("60 % longer"));
    }

    @Test
    void marksOfTheCalendarAreSaid() {
        var data = world().with(ride(1).done())
                .with(Sessions.event("s", CalendarEvent.Category.SICK, TODAY.minusDays(4), 0, List.of()))
                .data(nothing());
        assertThat(data.dataQuality()).extracting(DataNote::code).contains("sick_days");
    }

    @Test
    void twoYearsAreOneListCallAndTwoWaves() {
        World world = world().with(ride(1).done(), ride(300).done());
        var data = world.data(date("2024-03-16..2026-03-15"));
        assertThat(world.calls).containsExactlyInAnyOrder("owner", "activities", "days", "events");
        assertThat(world.waves).hasSize(2);
        assertThat(period(data).done().sessions()).isEqualTo(2);
    }

    @Test
    void sessionsComeWhenAskedFor() {
        World world = world().with(ride(1).done(), ride(2).done());
        assertThat(period(world.data(nothing())).sessions()).isEmpty();
        assertThat(period(world.data(date("last 14 days", Include.SESSIONS))).sessions())
                .extracting(c -> c.id())
                .containsExactly("i2", "i1");
    }

    @Test
    void sameQuestionSameBytesUnderATurkishLocaleToo() {
        var first = busy().ask(nothing());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(busy().ask(nothing())).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static World busy() {
        World world = world().with(rising(TODAY.minusDays(60), TODAY, 40, 0.5));
        for (int ago = 0; ago < 30; ago += 2) {
            world.with(ride(ago)
                    .zones(List.of(1000, 1000, 500, 500, 100, 0, 0), List.of())
                    .done());
        }
        return world;
    }

    @Test
    void refusesContradictions() {
        assertThat(refusal(Optional.of("i1"), Optional.empty(), Optional.of("monday"), Optional.empty()))
                .isEqualTo("contradictory_arguments");
        assertThat(refusal(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("today")))
                .isEqualTo("contradictory_arguments");
        assertThat(refusal(Optional.empty(), Optional.of("today"), Optional.of("monday"), Optional.empty()))
                .isEqualTo("contradictory_arguments");
    }

    private static String refusal(
            Optional<String> activity, Optional<String> date, Optional<String> from, Optional<String> to) {
        return catchThrowableOfType(
                        InvalidQuestion.class,
                        () -> new Question(
                                Optional.empty(),
                                activity,
                                Optional.empty(),
                                date,
                                from,
                                to,
                                View.STANDARD,
                                java.util.OptionalInt.empty(),
                                List.of(),
                                Detail.STANDARD))
                .code();
    }

    @Test
    void whatCannotBeAddedIsRefusedAndNotPassedOver() {
        var ofSession =
                catchThrowableOfType(InvalidQuestion.class, () -> world().ask(date("last 14 days", Include.SPLITS)));
        var ofPeriod =
                catchThrowableOfType(InvalidQuestion.class, () -> world().ask(date("yesterday", Include.SESSIONS)));

        assertThat(ofSession.cause()).isEqualTo("include splits belongs to one session; this asks about a period.");
        assertThat(ofPeriod.cause()).isEqualTo("include sessions belongs to a period; this asks about one session.");
    }
}
