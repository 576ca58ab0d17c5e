package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.beats;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.blocks;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.ride;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static io.github.intervalscoach.intents.analyzetraining.World.byId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** FTP-02: the last ramp test, from that activity only. */
class RampQuestionTest {
    /** 5 min easy, then 100 W and 20 W more each minute up to 340, then nothing left. */
    private static double[] ramp(double after) {
        double[] blocks = new double[2 * 15];
        blocks[0] = 300;
        blocks[1] = 90;
        for (int i = 0; i < 13; i++) {
            blocks[2 + 2 * i] = 60;
            blocks[3 + 2 * i] = 100 + 20 * i;
        }
        blocks[28] = 300;
        blocks[29] = after;
        return blocks(blocks);
    }

    private static World world(String name, double[] watts, double bpm) {
        var detail = Draft.of("i1", TODAY.minusDays(3).atTime(18, 0), name, "VirtualRide")
                .recorded()
                .seconds(watts.length)
                .detail();
        return Sessions.world().with(detail, ride("i1", watts, beats(watts.length, bpm)));
    }

    private static Optional<ActivitySection.RampTest> test(World world) {
        return world.data(byId("i1")).activity().orElseThrow().rampTest();
    }

    @Test
    void readsTheBestMinuteAndThreeQuartersOfIt() {
        World world = world("Ramp test", ramp(70), 184);
        TrainingAnswer data = world.data(byId("i1"));
        var ramp = data.activity().orElseThrow().rampTest().orElseThrow();
        assertThat(ramp.bestMinuteWatts()).isCloseTo(340, within(0.01));
        assertThat(ramp.thresholdWatts()).isCloseTo(255, within(0.01));
        assertThat(ramp.thresholdLowWatts()).isCloseTo(244.8, within(0.01));
        assertThat(ramp.thresholdHighWatts()).isCloseTo(261.8, within(0.01));
        assertThat(ramp.endedAtSecond()).isEqualTo(300 + 13 * 60);
        assertThat(ramp.knownBy()).isEqualTo("name");
        assertThat(data.headline())
                .isEqualTo("Ramp test: best minute 340 W, so threshold about 255 W by convention; 250 W is set");
        assertThat(data.evidence())
                .extracting(RuleCited::rule)
                .contains("RAMP-1")
                .doesNotContain("RAMP-2");
        assertThat(data.nextActions()).extracting(NextAction::tool).contains("manage_profile");
    }

    @Test
    void isFromThatActivityOnlyInTwoWaves() {
        World world = world("Ramp test", ramp(70), 184);
        world.ask(byId("i1"));
        assertThat(world.waves).hasSize(2);
        assertThat(world.calls.stream().filter(call -> call.equals("activity"))).hasSize(1);
    }

    @Test
    void isKnownByItsShapeToo() {
        assertThat(test(world("Evening", ramp(70), 184)).map(ActivitySection.RampTest::knownBy))
                .contains("shape");
    }

    @Test
    void aHeartRateFarBelowTheHighestLeavesItOpenWhetherItWasRiddenOut() {
        // 190 bpm is set as highest; 95 % of it is 180.5.
        TrainingAnswer data = world("Ramp test", ramp(70), 160).data(byId("i1"));
        assertThat(data.evidence()).extracting(RuleCited::rule).contains("RAMP-2");
    }

    @Test
    void aRiseThatIsHeldAfterwardsIsNoTest() {
        assertThat(test(world("Progression", ramp(330), 170))).isEmpty();
    }

    @Test
    void intervalsAreNoTestEvenWhenTheyAreCalledSo() {
        double[] watts = blocks(600, 150, 300, 300, 180, 130, 300, 300, 180, 130);
        assertThat(test(world("Ramp test?", watts, 160))).isEmpty();
    }
}
