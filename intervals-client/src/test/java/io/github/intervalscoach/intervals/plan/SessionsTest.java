package io.github.intervalscoach.intervals.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.sessions.Brief;
import io.github.intervalscoach.intents.plantraining.sessions.LoadMiss;
import io.github.intervalscoach.intents.plantraining.sessions.LoadOrigin;
import io.github.intervalscoach.intents.plantraining.sessions.Session;
import io.github.intervalscoach.intents.plantraining.sessions.SessionMaker;
import io.github.intervalscoach.intents.plantraining.sessions.TargetBasis;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final SessionMaker maker = new SessionMaker(new IntervalsWorkoutLanguage(), SessionsTest::anchors);
    private final SessionMaker stranger =
            new SessionMaker(new IntervalsWorkoutLanguage(), sport -> Anchors.unknown(sport.discipline()));

    private static Anchors anchors(Sport sport) {
        return switch (sport) {
            case RIDE, STRENGTH -> Athletes.ride(250);
            case RUN -> Athletes.pace(Discipline.RUN, 4);
            case SWIM -> Athletes.pace(Discipline.SWIM, 1);
        };
    }

    @Test
    void thresholdRidesGrowAndEveryThirdIsOverUnders() {
        List<String> titles = IntStream.range(0, 5)
                .mapToObj(times -> maker.make(new Brief(
                                Sport.RIDE,
                                SessionKind.THRESHOLD,
                                75,
                                75,
                                OptionalDouble.empty(),
                                times,
                                Optional.empty()))
                        .title())
                .toList();

        assertThat(titles)
                .containsExactly(
                        "Threshold ride 2\u00d78 min",
                        "Threshold ride 3\u00d78 min",
                        "Threshold ride 2\u00d712 min over-unders",
                        "Threshold ride 2\u00d720 min",
                        "Threshold ride 3\u00d715 min");
    }

    @Test
    void aRideReadsAsACoachWouldWriteIt() {
        Session session = maker.make(Brief.of(Sport.RIDE, SessionKind.THRESHOLD, 60));

        assertThat(session.text()).isEqualTo("""
                        To raise what can be held for about an hour. Planned: 1 h, about 59 points of load.

                        Warmup
                        - Easy start 10m ramp 45-70%

                        Main set 2x
                        - Hard, controlled 8m 96-102%
                        - Very easy 3m 45-55%

                        Endurance
                        - Easy 22m 61-69%

                        Cooldown
                        - Very easy 6m 45-55%""");
        assertThat(session.byIntensity().moderate()).isEqualTo(16);
        assertThat(session.byIntensity().all()).isEqualTo(60);
    }

    @Test
    void aSwimIsMeasuredInLengths() {
        Session session = maker.make(Brief.of(Sport.SWIM, SessionKind.CSS, 45));

        assertThat(session.title()).isEqualTo("CSS swim 6\u00d7100");
        assertThat(session.text()).contains("pool length: 25m").contains("- Hard, controlled 100mtr 98-101% pace");
        assertThat(session.minutes()).isBetween(38, 45);
    }

    @Test
    void withoutAThresholdItGoesByFeelAndSaysSo() {
        Session session = stranger.make(Brief.of(Sport.RUN, SessionKind.THRESHOLD, 50));

        assertThat(session.basis()).isEqualTo(TargetBasis.FEEL);
        assertThat(session.text()).contains("No threshold is set: go by feel.").doesNotContain("%");
        assertThat(session.origin()).isEqualTo(LoadOrigin.HOUSE_ESTIMATE);
    }

    /** 67 minutes leave 50 for the easy stretch. */
    @Test
    void fiftyMinutesOfSwimmingAreNotReadAsMetres() {
        Session session = stranger.make(Brief.of(Sport.SWIM, SessionKind.ENDURANCE, 67));

        assertThat(session.text()).contains("- Easy 49m55s");
        assertThat(session.minutes()).isEqualTo(67);
    }

    @Test
    void strengthIsWordsWithoutALoad() {
        Session session = maker.make(Brief.of(Sport.STRENGTH, SessionKind.STRENGTH, 40));

        assertThat(session.loadPoints()).isEmpty();
        assertThat(session.minutes()).isEqualTo(40);
        assertThat(session.text()).contains("Planned: 40 min.");
    }

    @Test
    void easyTimeMakesTheSumRight() {
        Session session =
                maker.make(Brief.of(Sport.RIDE, SessionKind.ENDURANCE, 120).costing(70, 60));

        assertThat(session.addedLoad()).isBetween(66.5, 73.5);
        assertThat(session.miss()).isEmpty();
    }

    @Test
    void whatMinutesCannotCarryIsSaid() {
        Session session =
                maker.make(Brief.of(Sport.RIDE, SessionKind.RECOVERY, 40).costing(60, 30));

        assertThat(session.miss().orElseThrow().code()).isEqualTo(LoadMiss.Code.MINUTES_TOO_FEW);
        assertThat(session.miss().orElseThrow().offPoints()).isNegative();
    }

    @Test
    void tooFewMinutesForAKindAreRefusedWithACure() {
        assertThatThrownBy(() -> Brief.of(Sport.RIDE, SessionKind.THRESHOLD, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe an easier kind fits the time?");
    }
}
