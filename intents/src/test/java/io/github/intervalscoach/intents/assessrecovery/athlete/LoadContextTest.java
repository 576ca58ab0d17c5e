package io.github.intervalscoach.intents.assessrecovery.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The easy week of rule LOAD-6: below 70 % of the mean of the four weeks before. */
class LoadContextTest {
    private static final LocalDate EVE = LocalDate.of(2026, 3, 14);
    private static final double USUAL = 50;

    @ParameterizedTest
    @CsvSource({"1.0, false", "0.75, false", "0.7, false", "0.69, true", "0.0, true"})
    void aWeekIsEasyBelowSeventyPercentOfTheFourBefore(double share, boolean easy) {
        assertThat(context(35, 0, share).easyWeek()).contains(easy);
    }

    @Test
    void whatCameBeforeTheFiveWeeksCountsForNothing() {
        assertThat(context(60, 36, 0.75).easyWeek()).contains(false);
    }

    @Test
    void aMissingDayOrTooFewOfThemLeaveItUnknown() {
        assertThat(context(60, 20, 0.5).easyWeek()).isEmpty();
        assertThat(context(34, 0, 0.5).easyWeek()).isEmpty();
    }

    /** @param missing how many days before {@link #EVE}, counted from 1, has no load; 0 for none */
    private static LoadContext context(int days, int missing, double shareOfTheLastWeek) {
        var loads = DailySeries.between(EVE.minusDays(days - 1L), EVE, day -> {
            long back = EVE.toEpochDay() - day.toEpochDay() + 1;
            return back == missing
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(back <= 7 ? shareOfTheLastWeek * USUAL : USUAL);
        });
        return LoadContext.of(new LoadHistory(loads, loads, loads));
    }
}
