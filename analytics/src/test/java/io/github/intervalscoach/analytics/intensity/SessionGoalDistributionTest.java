package io.github.intervalscoach.analytics.intensity;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.intensity.IntensityDistribution.Shape;
import io.github.intervalscoach.analytics.intensity.SessionGoalDistribution.Goal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionGoalDistributionTest {
    @Test
    void fourOfFiveSessionsEasy() {
        var result = SessionGoalDistribution.of(goals(16, 1, 3), 28);

        assertThat(value(result).sessions()).isEqualTo(20);
        assertThat(value(result).split().low()).isCloseTo(0.80, within(1e-12));
        assertThat(value(result).split().moderate()).isCloseTo(0.05, within(1e-12));
        assertThat(value(result).split().high()).isCloseTo(0.15, within(1e-12));
        assertThat(value(result).split().shape()).isEqualTo(Shape.POLARIZED);
        assertThat(basis(result).variant()).isEqualTo("session_goal");
        assertThat(basis(result).n()).isEqualTo(20);
        assertThat(basis(result).caveats()).isEmpty();
    }

    @Test
    void theSameMonthByTimeIsAnotherSplit() {
        // Twenty hours: each hard session holds 20 min above the second threshold, the moderate one 30 between the two.
        var byTime = value(IntensityDistribution.of(List.of(20 * 3600 - 1800 - 3 * 1200.0, 1800.0, 3 * 1200.0), 28));

        assertThat(byTime.low()).isCloseTo(0.925, within(1e-12));
        assertThat(value(SessionGoalDistribution.of(goals(16, 1, 3), 28))
                        .split()
                        .low())
                .isCloseTo(0.80, within(1e-12));
    }

    @Test
    void orderDoesNotMatter() {
        var goals = goals(16, 1, 3);
        Collections.reverse(goals);

        assertThat(SessionGoalDistribution.of(goals, 28)).isEqualTo(SessionGoalDistribution.of(goals(16, 1, 3), 28));
    }

    @Test
    void needsFourWeeksAndEightSessionsForAClass() {
        for (var little : List.of(
                SessionGoalDistribution.of(goals(16, 1, 3), 27), SessionGoalDistribution.of(goals(5, 1, 1), 28))) {
            assertThat(value(little).split().shape()).isEqualTo(Shape.UNKNOWN);
            assertThat(basis(little).caveats()).containsExactly(Caveat.SHORT);
        }
        assertThat(value(SessionGoalDistribution.of(goals(6, 1, 1), 28)).split().shape())
                .isEqualTo(Shape.PYRAMIDAL);
    }

    @Test
    void noSessionAtAllIsRefused() {
        assertRefused(
                SessionGoalDistribution.of(List.of(), 28),
                Reason.INSUFFICIENT_DATA,
                new Gap("session_goals", 1, 0, "sessions"));
        assertThat(value(SessionGoalDistribution.of(goals(0, 0, 1), 1)).split().high())
                .isEqualTo(1);
    }

    @Test
    void aPeriodWithoutDaysIsTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> SessionGoalDistribution.of(goals(1, 0, 0), 0));
    }

    private static List<Goal> goals(int low, int moderate, int high) {
        var goals = new ArrayList<Goal>(Collections.nCopies(low, Goal.LOW));
        goals.addAll(Collections.nCopies(moderate, Goal.MODERATE));
        goals.addAll(Collections.nCopies(high, Goal.HIGH));
        return goals;
    }
}
