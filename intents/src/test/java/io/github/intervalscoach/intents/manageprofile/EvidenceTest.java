package io.github.intervalscoach.intents.manageprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.manageprofile.answer.ThresholdFinding;
import io.github.intervalscoach.intents.manageprofile.answer.ThresholdVerdict;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    /** 95 % of 316 W is 300.2 W, 40 min at 297 W; FTP 280 W and 5 % of it end at 294 W. */
    @Test
    void twoMethodsBeyondTheErrorOfOneRaise() {
        ThresholdFinding ftp =
                new Riders().ride(20, false, 400, 370, 335, 316, 297).ftp();

        assertThat(ftp.verdict()).isEqualTo(ThresholdVerdict.RAISE);
        assertThat(ftp.candidates()).anySatisfy(c -> assertThat(c.value()).isCloseTo(300.2, within(0.05)));
        assertThat(ftp.lastMaximal()).contains(Riders.TODAY.minusDays(20));
    }

    @Test
    void aRaiseCarriesTheCallThatShowsWhatItMoves() {
        var answer = new Riders().ride(20, false, 400, 370, 335, 316, 297).evidence();
        double supported = answer.thresholds().get(0).supported().orElseThrow();

        assertThat(answer.nextActions().get(0).tool()).isEqualTo("manage_profile");
        assertThat(answer.nextActions().get(0).arguments())
                .containsEntry("action", "update")
                .containsEntry("sport", "Ride")
                .containsEntry("values", List.of("ftp=" + Math.round(supported)));
    }

    @Test
    void oneMethodAloneAsksForATest() {
        ThresholdFinding ftp = new Riders().ride(20, false, 330, 325, 320, 316).ftp();

        assertThat(ftp.verdict()).isEqualTo(ThresholdVerdict.TEST);
        assertThat(ftp.reasons()).contains("one_method_above");
    }

    @Test
    void withinTheErrorOfATestItStays() {
        ThresholdFinding ftp =
                new Riders().ride(20, false, 390, 355, 322, 300, 284).ftp();

        assertThat(ftp.verdict()).isEqualTo(ThresholdVerdict.KEEP);
        assertThat(ftp.reasons()).containsExactly("agrees");
    }

    /** The trap of Q04: the last all-out effort is older than 60 days, whatever it was. */
    @Test
    void withoutAMaximalEffortFor60DaysItIsNeverRaised() {
        var rider = new Riders().ride(75, false, 400, 370, 335, 316, 297).ride(10, false, 240, 220, 210, 200, 190);

        assertThat(rider.ftp().verdict()).isEqualTo(ThresholdVerdict.TEST);
        assertThat(rider.ftp().reasons()).containsExactly("no_maximal_effort");
        assertThat(rider.evidence().headline()).contains("test it, no maximal effort in 60 days");
    }

    @Test
    void noTestWhileIllOrBeforeARace() {
        var easy = new Riders().ride(10, false, 240, 220, 210, 200, 190);
        assertThat(easy.event(Category.SICK, 4).ftp().verdict()).isEqualTo(ThresholdVerdict.KEEP);

        var race = new Riders().ride(10, false, 240, 220, 210, 200, 190).event(Category.RACE_A, -6);
        assertThat(race.ftp().reasons()).containsExactly("no_maximal_effort", "not_now");
    }

    @Test
    void anIllnessThatIsOverForAWeekBlocksNoTest() {
        var rider = new Riders().ride(10, false, 240, 220, 210, 200, 190).event(Category.SICK, 9);

        assertThat(rider.ftp().verdict()).isEqualTo(ThresholdVerdict.TEST);
    }

    @Test
    void whatWasDoneIndoorsDoesNotRaiseWhatIsSetForOutdoors() {
        var rider = new Riders()
                .indoorFtp(260)
                .ride(20, true, 400, 370, 335, 316, 297)
                .ride(10, false, 240, 220, 210, 200, 190);

        assertThat(rider.evidence().thresholds())
                .extracting(ThresholdFinding::threshold, ThresholdFinding::verdict)
                .containsExactly(tuple("ftp", ThresholdVerdict.TEST), tuple("indoor_ftp", ThresholdVerdict.RAISE));
    }

    @Test
    void easyWeeksAreNoProofOfALowerThreshold() {
        ThresholdFinding ftp =
                new Riders().ride(10, false, 200, 190, 180, 170, 160).ftp();

        assertThat(ftp.verdict()).isEqualTo(ThresholdVerdict.TEST);
        assertThat(ftp.moved()).isEqualTo("cannot_say");
    }

    @Test
    void noRideIsNothingToJudgeBy() {
        assertThat(new Riders().ftp().verdict()).isEqualTo(ThresholdVerdict.CANNOT_SAY);
    }
}
