package io.github.intervalscoach.intents.compareperiods.curves;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuledTest {
    private static final Lengths ALIKE = new Lengths(90, 90);
    private static final OptionalDouble FTP = OptionalDouble.of(280);

    @ParameterizedTest
    @CsvSource({
        "286, 286, WITHIN_NOISE, ",
        "290, 286, WITHIN_NOISE, ",
        "294, 286, CANNOT_SAY, TOO_CLOSE",
        "297, 286, REAL, ",
        "286, 297, REAL, ",
        "270, 297, CANNOT_SAY, NEWER_NOT_ALL_OUT",
        "297, 270, CANNOT_SAY, OLDER_NOT_ALL_OUT",
        "270, 250, CANNOT_SAY, NEITHER_ALL_OUT",
        "270, 270, CANNOT_SAY, NEITHER_ALL_OUT",
    })
    void twentyMinutesAgainstAnFtpOf280(double newer, double older, Verdict verdict, Why why) {
        Ruled ruled = Ruled.of(twenty(newer, older), ALIKE);

        assertThat(ruled.verdict()).isEqualTo(verdict);
        assertThat(ruled.why()).isEqualTo(Optional.ofNullable(why));
    }

    @Test
    void theLongerPeriodHasTheHigherBestForItsLengthAlone() {
        assertThat(Ruled.of(twenty(300, 286), new Lengths(90, 40)).why()).contains(Why.LONGER_PERIOD);
        assertThat(Ruled.of(twenty(300, 286), new Lengths(40, 90)).verdict()).isEqualTo(Verdict.REAL);
        assertThat(Ruled.of(twenty(286, 300), new Lengths(40, 90)).why()).contains(Why.LONGER_PERIOD);
    }

    @Test
    void aSprintHasNoYardstickSoNothingIsSaidOfIt() {
        assertThat(Ruled.of(sprint(900, 800), ALIKE).why()).contains(Why.EFFORT_UNKNOWN);
        assertThat(Ruled.of(sprint(800, 900), ALIKE).why()).contains(Why.EFFORT_UNKNOWN);
    }

    @Test
    void whatOnePeriodDoesNotHaveIsNoFall() {
        var alone = new Point(
                Point.Kind.POWER,
                "Ride",
                "20 min",
                true,
                Optional.empty(),
                Optional.of(best(Hold.TWENTY_MINUTES, 290)));

        assertThat(Ruled.of(alone, ALIKE).why()).contains(Why.ONE_PERIOD_ONLY);
        assertThat(alone.changePercent()).isEmpty();
    }

    @Test
    void aThresholdIsUnknownWithoutEffortWhateverTheSprintsSay() {
        var rows = List.of(Ruled.of(sprint(900, 800), ALIKE), Ruled.of(twenty(250, 292), ALIKE));

        Threshold threshold = Threshold.of(Point.Kind.POWER, rows).orElseThrow();

        assertThat(threshold.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(threshold.why()).contains(Why.NEWER_NOT_ALL_OUT);
        assertThat(Threshold.of(Point.Kind.PACE, rows)).isEmpty();
    }

    @Test
    void aRaceIsAllOutOverWhatAThresholdIsJudgedByAndNotInItsSprints() {
        assertThat(Hold.TWENTY_MINUTES.tried(200, true, FTP)).isEqualTo(Tried.ALL_OUT);
        assertThat(Hold.FIVE_SECONDS.tried(200, true, FTP)).isEqualTo(Tried.NO_YARDSTICK);
        assertThat(Hold.FIVE_MINUTES.tried(329, false, FTP)).isEqualTo(Tried.NOT_SHOWN);
        assertThat(Hold.FIVE_MINUTES.tried(331, false, FTP)).isEqualTo(Tried.ALL_OUT);
        assertThat(Hold.AN_HOUR.tried(300, false, OptionalDouble.empty())).isEqualTo(Tried.NO_YARDSTICK);
    }

    private static Point twenty(double newer, double older) {
        return point(Hold.TWENTY_MINUTES, newer, older);
    }

    private static Point sprint(double newer, double older) {
        return point(Hold.FIVE_SECONDS, newer, older);
    }

    private static Point point(Hold hold, double newer, double older) {
        return new Point(
                Point.Kind.POWER,
                "Ride",
                hold.name(),
                hold.isSustained(),
                Optional.of(best(hold, newer)),
                Optional.of(best(hold, older)));
    }

    private static Best best(Hold hold, double watts) {
        return new Best(
                watts,
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.of("a1"),
                OptionalDouble.empty(),
                hold.tried(watts, false, FTP));
    }
}
