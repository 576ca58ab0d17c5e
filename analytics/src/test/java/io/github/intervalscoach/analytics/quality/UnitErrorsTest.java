package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.quality.Fault.Code;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitErrorsTest {
    private static final String DAY = "2026-03-01";

    @ParameterizedTest
    @CsvSource({
        "154.3, 70, pounds",
        "31.75, 70, kilograms_converted",
        "162.0, 70, pounds",
        "146.7, 70, pounds",
        "33.3, 70, kilograms_converted"
    })
    void aWeightInPounds(double found, double usual, String slip) {
        assertThat(UnitErrors.weight(DAY, found, usual)).hasValueSatisfying(fault -> {
            assertThat(fault.code()).isEqualTo(Code.UNIT_ERROR);
            assertThat(fault.subjects()).containsExactly(DAY, slip);
            assertThat(fault.evidence()).isCloseTo(found / usual, within(1e-12));
            assertThat(fault.unit()).isEqualTo("1");
        });
    }

    @ParameterizedTest
    @CsvSource({"70, 70", "75, 70", "140, 70", "163, 70", "146, 70", "35, 70", "30, 70", "-150, -68"})
    void aWeightThatIsJustAnother(double found, double usual) {
        assertThat(UnitErrors.weight(DAY, found, usual)).isEmpty();
    }

    @Test
    void aSpeedInMiles() {
        assertThat(slip(UnitErrors.speed("r", 3.0 / 1.609, 10_800, 3_600))).isEqualTo("miles");
        assertThat(slip(UnitErrors.speed("r", 3.0 * 1.609, 10_800, 3_600))).isEqualTo("kilometers_converted");
        assertThat(UnitErrors.speed("r", 3.0 * 1.609, 10_800, 3_600)
                        .orElseThrow()
                        .evidence())
                .isCloseTo(1.609, within(1e-12));
        assertThat(UnitErrors.speed("r", 3.0, 10_800, 3_600)).isEmpty();
        assertThat(UnitErrors.speed("r", 3.0 * 1.5, 10_800, 3_600)).isEmpty();
        assertThat(UnitErrors.speed("r", 3.0 * 1.7, 10_800, 3_600)).isEmpty();
        assertThat(UnitErrors.speed("r", 3.0, 0, 3_600)).isEmpty();
        assertThat(UnitErrors.speed("r", 3.0, 10_800, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"251, unknown", "6, logarithm", "2, logarithm", "4.1, logarithm", "0.99, seconds", "0.065, seconds"})
    void anHrvInAnotherUnit(double milliseconds, String slip) {
        assertThat(UnitErrors.heartRateVariability(DAY, milliseconds))
                .contains(new RecordFault(Code.UNIT_ERROR, List.of(DAY, slip), milliseconds, "ms"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {250, 6.1, 65, 1, 1.9, 0, -3})
    void anHrvInMilliseconds(double milliseconds) {
        assertThat(UnitErrors.heartRateVariability(DAY, milliseconds)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"450, minutes", "24.1, minutes", "1440, minutes", "1441, seconds", "27000, seconds", "0.0022, hours"})
    void aSleepInAnotherUnit(double hours, String slip) {
        assertThat(UnitErrors.sleep(DAY, hours))
                .contains(new RecordFault(Code.UNIT_ERROR, List.of(DAY, slip), hours, "hours"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {24, 7.5, 0.1, 0.0068, 0, -8})
    void aSleepInHours(double hours) {
        assertThat(UnitErrors.sleep(DAY, hours)).isEmpty();
    }

    @Test
    void aWarmDayInFahrenheit() {
        assertThat(UnitErrors.temperature("r", 60))
                .contains(new RecordFault(Code.UNIT_ERROR, List.of("r", "fahrenheit"), 60, "celsius"));
        assertThat(UnitErrors.temperature("r", 110)).isPresent();
        assertThat(UnitErrors.temperature("r", 59.9)).isEmpty();
        assertThat(UnitErrors.temperature("r", 110.1)).isEmpty();
    }

    @Test
    void energyThatIsNotFood() {
        assertThat(slip(UnitErrors.energy("r", 4_184, 1_000))).isEqualTo("kilojoules");
        assertThat(slip(UnitErrors.energy("r", 239, 1_000))).isEqualTo("work_converted");
        assertThat(slip(UnitErrors.energy("r", 3_400, 1_000))).isEqualTo("kilojoules");
        assertThat(slip(UnitErrors.energy("r", 5_000, 1_000))).isEqualTo("kilojoules");
        for (double right : new double[] {950, 1_000, 1_100, 1_200, 3_300, 5_050, 190, 290}) {
            assertThat(UnitErrors.energy("r", right, 1_000)).isEmpty();
        }
    }

    @Test
    void aRatingBeyondTen() {
        assertThat(UnitErrors.exertion("r", 10)).isEmpty();
        assertThat(UnitErrors.exertion("r", 13))
                .contains(new RecordFault(Code.UNIT_ERROR, List.of("r", "other_scale"), 13, "cr10"));
    }

    @Property(tries = 500)
    void anyNumbersAreJudgedWithoutAnException(@ForAll double a, @ForAll double b, @ForAll double c) {
        UnitErrors.weight("s", a, b);
        UnitErrors.speed("s", a, b, c);
        UnitErrors.heartRateVariability("s", a);
        UnitErrors.sleep("s", a);
        UnitErrors.temperature("s", a);
        UnitErrors.energy("s", a, b);
        UnitErrors.exertion("s", a);
    }

    @Test
    void whatIsNoNumberIsNotJudged() {
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(UnitErrors.weight("s", none, 70)).isEmpty();
            assertThat(UnitErrors.weight("s", 70, none)).isEmpty();
            assertThat(UnitErrors.heartRateVariability("s", none)).isEmpty();
            assertThat(UnitErrors.sleep("s", none)).isEmpty();
            assertThat(UnitErrors.temperature("s", none)).isEmpty();
            assertThat(UnitErrors.energy("s", none, none)).isEmpty();
            assertThat(UnitErrors.exertion("s", none)).isEmpty();
        }
    }

    private static String slip(Optional<RecordFault> fault) {
        return fault.orElseThrow().subjects().get(1);
    }
}
