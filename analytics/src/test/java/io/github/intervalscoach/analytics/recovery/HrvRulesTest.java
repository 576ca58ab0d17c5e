package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.recovery.GuidedIntensity.HARD_ALLOWED;
import static io.github.intervalscoach.analytics.recovery.GuidedIntensity.LOW_OR_REST;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.after60;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.fourWeeks;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.last;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.lowWeek;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.watch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.recovery.NuuttilaRule.Load;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of four studies, each on its own. */
class HrvRulesTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);

    @Test
    @Vector(id = "S-30", metric = "kiviniemi_rule", oracle = Oracle.DERIVED, cases = 4)
    void belowTheLastTenIsAnEasyDay() {
        KiviniemiRule rule = value(kiviniemi(join(lastTen(), new double[] {55})));

        assertThat(rule.mean()).isCloseTo(4.15731755, EIGHT_DIGITS);
        assertThat(rule.deviation()).isCloseTo(0.05879032, EIGHT_DIGITS);
        assertThat(rule.limit()).isCloseTo(4.09852724, EIGHT_DIGITS);
        assertThat(rule.lnToday()).isCloseTo(4.00733319, EIGHT_DIGITS);
        assertThat(rule.state()).isEqualTo(LOW_OR_REST);
    }

    @Test
    void theLimitItselfIsNotBelowTheLimit() {
        double limit = value(kiviniemi(join(risen(), new double[] {62}))).limit();

        assertThat(value(kiviniemi(join(risen(), new double[] {StrictMath.exp(limit + 1e-9)})))
                        .state())
                .isEqualTo(HARD_ALLOWED);
        assertThat(value(kiviniemi(join(risen(), new double[] {StrictMath.exp(limit - 1e-9)})))
                        .state())
                .isEqualTo(LOW_OR_REST);
    }

    @Test
    void twoFallsInARowAreAnEasyDayAboveTheLimitToo() {
        double[] ten = {62, 60, 67, 64, 59, 65, 63, 68, 70, 66};
        KiviniemiRule falling = value(kiviniemi(join(ten, new double[] {64})));
        KiviniemiRule level = value(kiviniemi(join(ten, new double[] {66})));

        assertThat(falling.lnToday()).isGreaterThan(falling.limit());
        assertThat(falling.falling()).isEqualTo(Finding.PRESENT);
        assertThat(falling.state()).isEqualTo(LOW_OR_REST);
        assertThat(level.falling()).isEqualTo(Finding.ABSENT);
        assertThat(level.state()).isEqualTo(HARD_ALLOWED);
    }

    @Test
    void aFallThatCannotBeToldRefusesUnlessItDoesNotMatter() {
        double[] ten = {62, 60, 67, 64, 59, 65, 63, 68, GAP, 66};

        assertRefused(
                kiviniemi(join(ten, new double[] {64})),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_nights_in_a_row", 3, 2, "nights"));
        assertThat(value(kiviniemi(join(ten, new double[] {66}))).state()).isEqualTo(HARD_ALLOWED);
        assertThat(value(kiviniemi(join(ten, new double[] {40}))).state()).isEqualTo(LOW_OR_REST);
        assertThat(value(kiviniemi(join(ten, new double[] {40}))).falling()).isEqualTo(Finding.UNKNOWN);
        assertThat(reason(kiviniemi(62, 60, 67, 64, 59, 65, 63, 68, 66, GAP, 66)))
                .isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void sevenOfTheTenDaysAreEnough() {
        double[] seven = join(constant(3, GAP), new double[] {64, 59, 65, 63, 68, 60, 62}, constant(1, 66));
        double[] six = join(constant(4, GAP), new double[] {59, 65, 63, 68, 60, 62}, constant(1, 66));

        assertThat(basis(kiviniemi(seven)).n()).isEqualTo(7);
        assertThat(basis(kiviniemi(seven)).coverage()).isEqualTo(0.7);
        assertThat(basis(kiviniemi(seven)).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertRefused(kiviniemi(six), Reason.INSUFFICIENT_DATA, new Gap("hrv_nights", 7, 6, "nights"));
    }

    @Test
    void readsTenDaysAndNoMore() {
        double[] eleven = join(lastTen(), new double[] {62});

        assertThat(kiviniemi(join(constant(1, 200), eleven))).isEqualTo(kiviniemi(eleven));
        assertThat(basis(kiviniemi(eleven)).caveats()).isEmpty();
    }

    @Test
    void needsTodayAndDaysThatDiffer() {
        assertRefused(
                kiviniemi(join(lastTen(), constant(1, GAP))),
                Reason.MISSING_INPUT,
                new Gap("hrv_today", 1, 0, "nights"));
        assertRefused(
                kiviniemi(constant(11, 60)), Reason.ZERO_VARIANCE, new Gap("hrv_different_nights", 2, 1, "nights"));
    }

    @Test
    void afterPreparationOnlyTheUsualIsHard() {
        assertThat(vesterinen(HrvScale.LN, lowWeek()).state()).isEqualTo(LOW_OR_REST);
        assertThat(vesterinen(HrvScale.LN, lowWeek()).position()).isEqualTo(Position.BELOW);
        assertThat(vesterinen(HrvScale.LN, constant(7, 63)).state()).isEqualTo(HARD_ALLOWED);
        assertThat(vesterinen(HrvScale.LN, constant(7, 80)).state()).isEqualTo(LOW_OR_REST);
        assertThat(vesterinen(HrvScale.LN, constant(7, 80)).position()).isEqualTo(Position.ABOVE);
    }

    @Test
    void thePreparationsBandIsThatOfTheFourWeeks() {
        VesterinenRule ln = vesterinen(HrvScale.LN, lowWeek());
        VesterinenRule raw = vesterinen(HrvScale.RAW_MS, lowWeek());

        assertThat(ln.preparation().low()).isCloseTo(4.11138281, EIGHT_DIGITS);
        assertThat(ln.preparation().high()).isCloseTo(4.18145292, EIGHT_DIGITS);
        assertThat(ln.mean()).isCloseTo(4.02128337, EIGHT_DIGITS);
        assertThat(raw.mean()).isCloseTo(335 / 6.0, within(1e-12));
        assertThat(raw.preparation().mean())
                .isCloseTo(Arrays.stream(fourWeeks()).sum() / 28, within(1e-12));
    }

    @Test
    void saysItsScaleAndItsNights() {
        double[] ms = join(fourWeeks(), constant(3, GAP), constant(4, 63));
        var result = VesterinenRule.on(last(ms), watch(ms), FIRST.plusDays(27), HrvScale.RAW_MS);

        assertThat(basis(result).variant()).isEqualTo("raw_ms");
        assertThat(basis(result).n()).isEqualTo(4);
        assertThat(basis(result).caveats()).containsExactly(Caveat.FEW_NIGHTS);
    }

    @Test
    void rawMillisecondsAreNotHeldAtTheLogarithmsError() {
        // two values half a thousandth apart: deviation far below 0.03
        double[] ms = join(alternating(28, 60, 60.001), constant(7, 60.01));

        assertThat(value(VesterinenRule.on(last(ms), watch(ms), FIRST.plusDays(27), HrvScale.RAW_MS))
                        .position())
                .isEqualTo(Position.ABOVE);
        assertThat(value(VesterinenRule.on(last(ms), watch(ms), FIRST.plusDays(27), HrvScale.LN))
                        .position())
                .isEqualTo(Position.WITHIN);
    }

    @Test
    void aPreparationIsOverAndNotLongOver() {
        double[] year = join(fourWeeks(), alternating(366, 60, 66));
        LocalDate end = FIRST.plusDays(27);

        assertRefused(
                VesterinenRule.on(end, watch(year), end, HrvScale.LN),
                Reason.NOT_APPLICABLE,
                new Gap("days_since_preparation", 1, 0, "days"));
        assertThat(VesterinenRule.on(end.plusDays(1), watch(year), end, HrvScale.LN)
                        .found())
                .isPresent();
        assertThat(VesterinenRule.on(end.plusDays(365), watch(year), end, HrvScale.LN)
                        .found())
                .map(rule -> rule.preparation().n())
                .hasValue(28);
        assertRefused(
                VesterinenRule.on(end.plusDays(366), watch(year), end, HrvScale.LN),
                Reason.NOT_APPLICABLE,
                new Gap("days_since_preparation", 365, 366, "days"));
    }

    @Test
    void needsThreeNightsNowAndTwoWeeksOfNightsThen() {
        double[] twoNights = join(fourWeeks(), constant(5, GAP), constant(2, 63));
        double[] thin = join(constant(15, GAP), alternating(13, 60, 66), constant(7, 63));
        double[] enough = join(constant(14, GAP), alternating(14, 60, 66), constant(7, 63));
        double[] equal = join(constant(28, 60), constant(7, 63));
        LocalDate end = FIRST.plusDays(27);

        assertRefused(
                VesterinenRule.on(last(twoNights), watch(twoNights), end, HrvScale.LN),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_nights", 3, 2, "nights"));
        double[] threeNights = join(fourWeeks(), constant(4, GAP), constant(3, 63));
        assertThat(VesterinenRule.on(last(threeNights), watch(threeNights), end, HrvScale.LN)
                        .found())
                .isPresent();
        assertRefused(
                VesterinenRule.on(last(thin), watch(thin), end, HrvScale.LN),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_preparation_nights", 14, 13, "nights"));
        assertThat(VesterinenRule.on(last(enough), watch(enough), end, HrvScale.LN)
                        .found())
                .isPresent();
        assertRefused(
                VesterinenRule.on(last(equal), watch(equal), end, HrvScale.LN),
                Reason.ZERO_VARIANCE,
                new Gap("hrv_preparation_different_nights", 2, 1, "nights"));
    }

    @ParameterizedTest
    @CsvSource({"63, 0, HARD_ALLOWED", "63, 1, HARD_ALLOWED", "63, 2, LOW_OR_REST", "63, 365, LOW_OR_REST"})
    void neverMoreThanTwoHardDaysInARow(double ms, int hardDays, GuidedIntensity state) {
        assertThat(value(javaloyes(hardDays, after60(constant(7, ms)))).state()).isEqualTo(state);
    }

    @Test
    void aLowWeekIsEasyHoweverRestedTheLegs() {
        JavaloyesRule rule = value(javaloyes(0, after60(constant(7, 58))));

        assertThat(rule.state()).isEqualTo(LOW_OR_REST);
        assertThat(rule.week().position()).isEqualTo(Position.BELOW);
        assertThat(rule.hardDays()).isZero();
    }

    @Test
    void aHighWeekIsNotInTheRule() {
        double[] high = after60(constant(7, 70));
        double z = value(HrvWeek.on(last(high), watch(high), HrvBand.STANDARD)).z();

        assertRefused(javaloyes(0, high), Reason.NOT_APPLICABLE, new Gap("hrv_week_z", 0.5, z, "deviations"));
    }

    @Test
    void hardDaysAreACount() {
        assertRefused(
                javaloyes(-1, after60(constant(7, 63))),
                Reason.OUT_OF_DOMAIN,
                new Gap("hard_days_in_a_row", 0, -1, "days"));
        assertRefused(
                javaloyes(366, after60(constant(7, 63))),
                Reason.OUT_OF_DOMAIN,
                new Gap("hard_days_in_a_row", 365, 366, "days"));
        assertRefused(
                javaloyes(0, constant(7, 63)),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_baseline_days", 28, 0, "days"),
                new Gap("hrv_baseline_nights", 14, 0, "nights"));
    }

    @ParameterizedTest
    @CsvSource({"ABOVE, RAISE", "WITHIN, KEEP", "BELOW, LOWER"})
    void threeSignalsThatAgreeMoveTheLoad(Position all, Load load) {
        var result = nuuttila(3, all, all, all);

        assertThat(value(result)).isEqualTo(new NuuttilaRule(load, all, all, all));
        assertThat(basis(result).n()).isEqualTo(3);
    }

    @Test
    void signalsThatDisagreeAreNotInTheRule() {
        assertRefused(
                nuuttila(3, Position.ABOVE, Position.ABOVE, Position.WITHIN),
                Reason.NOT_APPLICABLE,
                new Gap("different_signals", 1, 2, "signals"));
        assertRefused(
                nuuttila(3, Position.ABOVE, Position.BELOW, Position.WITHIN),
                Reason.NOT_APPLICABLE,
                new Gap("different_signals", 1, 3, "signals"));
    }

    @Test
    void twiceAWeekIsEveryThirdDay() {
        assertRefused(
                nuuttila(2, Position.WITHIN, Position.WITHIN, Position.WITHIN),
                Reason.NOT_APPLICABLE,
                new Gap("days_since_decision", 3, 2, "days"));
        assertThat(NuuttilaRule.on(
                                FIRST,
                                Optional.empty(),
                                Optional.of(Position.WITHIN),
                                Optional.of(Position.WITHIN),
                                Optional.of(Position.WITHIN))
                        .found())
                .isPresent();
    }

    @Test
    void twoSignalsAreTooFew() {
        assertRefused(
                NuuttilaRule.on(
                        FIRST,
                        Optional.empty(),
                        Optional.of(Position.WITHIN),
                        Optional.empty(),
                        Optional.of(Position.WITHIN)),
                Reason.INSUFFICIENT_DATA,
                new Gap("recovery_signals", 3, 2, "signals"));
        assertRefused(
                NuuttilaRule.on(FIRST, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Reason.MISSING_INPUT,
                new Gap("recovery_signals", 3, 0, "signals"));
    }

    private static double[] lastTen() {
        return Arrays.copyOfRange(fourWeeks(), 18, 28);
    }

    /** Ten days of which the last is above the one before, so that nothing falls for two days. */
    private static double[] risen() {
        return new double[] {62, 60, 67, 64, 59, 65, 63, 68, 61, 66};
    }

    private static MetricResult<KiviniemiRule> kiviniemi(double... ms) {
        return KiviniemiRule.on(last(ms), watch(ms));
    }

    /** Four weeks of preparation and then this week. */
    private static VesterinenRule vesterinen(HrvScale scale, double... week) {
        double[] ms = join(fourWeeks(), week);
        return value(
                VesterinenRule.on(last(ms), HrvDays.of(Days.of(ms), HrvFixtures.WATCH), FIRST.plusDays(27), scale));
    }

    private static MetricResult<JavaloyesRule> javaloyes(int hardDays, double... ms) {
        return JavaloyesRule.on(last(ms), watch(ms), hardDays);
    }

    private static MetricResult<NuuttilaRule> nuuttila(int daysAgo, Position hrv, Position felt, Position speed) {
        return NuuttilaRule.on(
                FIRST, Optional.of(FIRST.minusDays(daysAgo)), Optional.of(hrv), Optional.of(felt), Optional.of(speed));
    }
}
