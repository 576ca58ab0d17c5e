package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.wellness;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.world;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.wellness.DayLock;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The best twenty minutes on record, wherever it lies. */
class ProgressBestTest {
    private static final LocalDate LONG_AGO = TODAY.minusDays(200);
    private static final LoggedActivity BEST =
            Draft.of("i200", LONG_AGO.atTime(9, 0), "Time trial", "Ride").done();

    private static World training() {
        World world = world();
        for (int ago = 1; ago <= 80; ago += 2) {
            world.with(Draft.of("i" + ago, TODAY.minusDays(ago).atTime(8, 0), "Ride", "Ride")
                    .done());
        }
        return world;
    }

    private static Answer ask(World world, BestOnRecord best) {
        Ports four = world.ports();
        var ports = new Ports(
                four.athleteProfiles(),
                four.trainingLog(),
                four.wellnessLog(),
                four.calendar(),
                four.library(),
                four.activitySearch(),
                four.activityInsight(),
                best,
                four.rawFiles(),
                four.profileSettings(),
                four.roster(),
                four.gearLog(),
                four.routes(),
                four.weather());
        var question = new Question(
                Optional.empty(),
                Optional.of("Ride"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                View.PROGRESS,
                OptionalInt.empty(),
                List.of(),
                Detail.STANDARD);
        return new AnalyzeTraining().answer(question, ports, Now.on(TODAY));
    }

    private static WellnessRecord fit(LocalDate day, double fitness, double fatigue) {
        return new WellnessRecord(
                wellness(day, fitness, fatigue, 50),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                DayLock.OPEN,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void aBestBeforeTheDaysAskedAboutHasTheFitnessOfItsDay() {
        World world = training().eating(fit(LONG_AGO.minusDays(1), 61, 50), fit(LONG_AGO, 63, 70));

        var answer = ask(world, new BestOnRecord(301, "i200", List.of(BEST)));

        assertThat(answer.text())
                .contains("301 W on Wednesday 27 August 2025, fitness 61 and form +11 at the start of that day");
        assertThat(world.calls).filteredOn("records"::equals).hasSize(2);
    }

    @Test
    void aBestWithoutASyncedActivityHasNeitherDayNorFitness() {
        var answer = ask(training(), new BestOnRecord(301, "i999", List.of()));

        var best = ((TrainingAnswer) answer.data())
                .progress()
                .orElseThrow()
                .bestTwentyMinutes()
                .get(0);
        assertThat(best.day()).isEmpty();
        assertThat(best.fitnessStartOfDay()).isEmpty();
        assertThat(answer.text())
                .contains("on record, as far as that was synced: 301 W on a day the service does not name");
    }
}
