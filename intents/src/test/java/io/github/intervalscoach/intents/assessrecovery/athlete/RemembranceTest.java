package io.github.intervalscoach.intents.assessrecovery.athlete;

import static io.github.intervalscoach.intents.assessrecovery.athlete.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.answer.RememberedNote;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.assessrecovery.answer.RecoveryAnswer;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.memory.Remembered.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What is remembered counts by kind, sport and days, and its words by nothing. */
class RemembranceTest {
    private static final Optional<LocalDate> NEVER = Optional.empty();

    private final World world = World.usual();

    @Test
    void aRememberedInjuryKeepsSomethingHardOfItsSportFromGoingAsPlanned() {
        var answer = race().remembered(Kind.INJURY, day(-5), NEVER, Optional.of("ride"))
                .today();

        assertThat(answer.decision()).hasValue(Decision.EASE);
        assertThat(answer.evidence()).extracting(RuleCited::rule).startsWith("MEM-1");
        assertThat(answer.headline()).contains("an injury is remembered").doesNotContain("Achilles");
        assertThat(kinds(answer)).containsExactly(Kind.INJURY);
    }

    @Test
    void anInjuryOfNoSportIsOneOfEverySport() {
        assertThat(race().remembered(Kind.INJURY, NEVER, NEVER, Optional.empty())
                        .today()
                        .decision())
                .hasValue(Decision.EASE);
    }

    @Test
    void anInjuryOfAnotherSportIsToldAndDecidesNothing() {
        var answer = race().remembered(Kind.INJURY, day(-5), NEVER, Optional.of("run"))
                .today();

        assertThat(answer.decision()).hasValue(Decision.AS_PLANNED);
        assertThat(kinds(answer)).containsExactly(Kind.INJURY);
    }

    @Test
    void whatIsNotHardGoesAsPlannedAndIsNotNothingToReport() {
        var answer = world.planned(TODAY, "Spin", 30)
                .remembered(Kind.INJURY, day(-5), NEVER, Optional.empty())
                .today();

        assertThat(answer.decision()).hasValue(Decision.AS_PLANNED);
        assertThat(answer.nothingToReport()).isFalse();
    }

    @Test
    void anInjuryThatIsOverOrToComeIsNothing() {
        var answer = race().remembered(Kind.INJURY, day(-9), day(-1), Optional.empty())
                .remembered(Kind.INJURY, day(1), NEVER, Optional.empty())
                .today();

        assertThat(answer.decision()).hasValue(Decision.AS_PLANNED);
        assertThat(answer.memory()).isEmpty();
    }

    @Test
    void trainingOnADayThatIsToBeFreeIsTold() {
        var answer = world.planned(TODAY, "Spin", 30)
                .remembered(Kind.FORBIDDEN_DAYS, NEVER, NEVER, Optional.empty())
                .today();

        assertThat(answer.alerts()).extracting(alert -> alert.rule()).contains("MEM-2");
        assertThat(answer.decision()).hasValue(Decision.AS_PLANNED);
        assertThat(answer.nothingToReport()).isFalse();
    }

    @Test
    void aFreeDayWithoutTrainingIsNoAlert() {
        var answer = world.remembered(Kind.FORBIDDEN_DAYS, NEVER, NEVER, Optional.empty())
                .today();

        assertThat(answer.alerts()).isEmpty();
        assertThat(kinds(answer)).containsExactly(Kind.FORBIDDEN_DAYS);
    }

    @Test
    void goalsAreToldInTheLastDaysAndPreferencesNever() {
        var answer = world.remembered(Kind.GOAL, NEVER, day(7), Optional.empty())
                .remembered(Kind.GOAL, NEVER, day(8), Optional.empty())
                .remembered(Kind.GOAL, NEVER, day(-1), Optional.empty())
                .remembered(Kind.PREFERENCE, NEVER, NEVER, Optional.empty())
                .today();

        assertThat(kinds(answer)).containsExactly(Kind.GOAL);
        assertThat(answer.memory().get(0).to()).isEqualTo(day(7));
    }

    private World race() {
        return world.event(Category.RACE_A, TODAY, TODAY.plusDays(1), "Race", OptionalDouble.of(100));
    }

    private static Optional<LocalDate> day(int away) {
        return Optional.of(TODAY.plusDays(away));
    }

    private static List<Kind> kinds(RecoveryAnswer answer) {
        return answer.memory().stream().map(RememberedNote::kind).toList();
    }
}
