package io.github.intervalscoach.intents.assessrecovery.athlete;

import static io.github.intervalscoach.intents.assessrecovery.athlete.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.assessrecovery.answer.IllnessReturn;
import io.github.intervalscoach.intents.assessrecovery.answer.RecoveryAnswer;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.safety.Symptom;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Worked by hand from the rule ILL-4: two days without symptoms, then as many easy days as sick ones. */
class WayBackTest {
    /** Five sick days that ended so many days ago. */
    private static World sickUntil(int back) {
        return World.usual()
                .event(
                        Category.SICK,
                        TODAY.minusDays(back + 4L),
                        TODAY.minusDays(back - 1L),
                        "flu",
                        OptionalDouble.empty());
    }

    @Test
    void theFirstTwoDaysAreWithoutTrainingHoweverGoodTheNumbers() {
        for (int back : new int[] {1, 2}) {
            var answer = sickUntil(back).today();
            assertThat(answer.decision()).hasValue(Decision.REST);
            assertThat(answer.evidence()).extracting(RuleCited::rule).startsWith("ILL-4");
            assertThat(answer.nothingToReport()).isFalse();
        }
    }

    @Test
    void thenAsManyEasyDaysAsSickOnes() {
        assertThat(sickUntil(3).today().decision()).hasValue(Decision.EASE);
        assertThat(sickUntil(7).today().decision()).hasValue(Decision.EASE);
        var after = sickUntil(8).today();
        assertThat(after.decision()).hasValue(Decision.AS_PLANNED);
        assertThat(after.headline()).startsWith("Only if well since");
        assertThat(after.illnessReturn()).isEmpty();
    }

    @Test
    void theWayBackIsDaysAndNotARace() {
        var way = way(sickUntil(3)
                .event(Category.RACE_A, TODAY.plusDays(12), TODAY.plusDays(13), "Secret", OptionalDouble.of(300))
                .today());
        assertThat(way.sickDays()).isEqualTo(5);
        assertThat(way.days().get(0).from()).isEqualTo(TODAY.minusDays(2));
        assertThat(way.days().get(1).from()).isEqualTo(TODAY);
        assertThat(way.days().get(1).to()).isEqualTo(TODAY.plusDays(4));
        assertThat(way.earliestHardDay()).isEqualTo(TODAY.plusDays(5));
        assertThat(way.raceDay()).contains(TODAY.plusDays(12));
        assertThat(way.daysFromHardToRace()).hasValue(7);
        assertThat(way.ask()).contains("fever", "cough", "muscle_aches_systemic");
    }

    @Test
    void theTextAsksBeforeItAllowsAnything() {
        String text = sickUntil(3).ask(World.question(Detail.STANDARD)).text();
        assertThat(text)
                .contains("Way back after 5 marked sick days", "Ask first, since the mark ended: fever", "[ILL-4, D]")
                .contains("from Fri 20 Mar")
                .doesNotContain("flu");
    }

    @Test
    void aLongIllnessComesBackAtHalfTheLoad() {
        var answer = World.usual()
                .event(Category.SICK, TODAY.minusDays(12), TODAY.minusDays(3), "", OptionalDouble.empty())
                .today();
        assertThat(way(answer).days().get(1).allowed()).contains("50 to 60 %");
    }

    @Test
    void aSymptomOrARedFlagStillComesFirst() {
        assertThat(sickUntil(4).with(Symptom.FEVER).evidence().get(0).rule()).isEqualTo("ILL-3");
        var flagged = sickUntil(4).with(Symptom.CHEST_PAIN);
        assertThat(flagged.safety()).isPresent();
        assertThat(flagged.illnessReturn()).isEmpty();
    }

    @Test
    void aRaceOnTheWayBackIsNeitherAllowedNorForbidden() {
        var answer = sickUntil(4)
                .event(Category.RACE_A, TODAY, TODAY.plusDays(1), "", OptionalDouble.of(300))
                .today();
        assertThat(answer.decision()).hasValue(Decision.CANNOT_SAY);
        assertThat(answer.headline()).isEqualTo("Ask before the race: an illness has only just ended");
    }

    @Test
    void anInjuryMarkIsNoIllness() {
        var answer = World.usual()
                .event(Category.INJURED, TODAY.minusDays(8), TODAY.minusDays(3), "", OptionalDouble.empty())
                .today();
        assertThat(answer.decision()).hasValue(Decision.AS_PLANNED);
        assertThat(answer.alerts()).isNotEmpty();
    }

    @Test
    void startOfDayDoneSoFarAndProjectedAreThreeNumbers() {
        var world = World.usual().planned(TODAY, "Evening run", 40).done(World.ID, 0, 70, Optional.empty());
        var form = world.today().form().orElseThrow();
        double start = form.startOfDay().orElseThrow();
        assertThat(form.doneSoFarLoad()).hasValue(70);
        assertThat(form.afterDoneSoFar().orElseThrow()).isLessThan(start + 10).isNotEqualTo(start);
        assertThat(form.tomorrowIfDone().orElseThrow())
                .isLessThan(form.afterDoneSoFar().orElseThrow());
        assertThat(world.ask(World.question(Detail.STANDARD)).text())
                .contains("Form, start of day", "Done so far: load 70, form after it", "if done");
        var nothing =
                World.usual().planned(TODAY, "Evening run", 40).today().form().orElseThrow();
        assertThat(nothing.doneSoFarLoad()).isEmpty();
        assertThat(nothing.afterDoneSoFar()).isEmpty();
    }

    private static IllnessReturn way(RecoveryAnswer answer) {
        return answer.illnessReturn().orElseThrow();
    }
}
