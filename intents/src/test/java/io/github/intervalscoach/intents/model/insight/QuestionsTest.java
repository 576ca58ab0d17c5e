package io.github.intervalscoach.intents.model.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
    @Test
    void aMarkMakesATag() {
        assertThat(SearchTerm.parse(" #race ")).isEqualTo(new SearchTerm.Tag("race"));
        assertThat(SearchTerm.parse("race # 2")).isEqualTo(new SearchTerm.NamePart("race # 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#", " # "})
    void nothingIsNotSearchedFor(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> SearchTerm.parse(typed));
    }

    @Test
    void theWidestShapeIsADayAtAnyIntensity() {
        assertThat(IntervalShape.of(0, 86_400, 0, 999).basis()).isEqualTo(IntervalShape.Basis.AUTO);
    }

    @ParameterizedTest
    @CsvSource({"-1,10,0,100", "0,86401,0,100", "20,10,0,100", "0,10,101,100", "0,10,0,1000"})
    void beyondItTheServiceWouldRefuse(int shortest, int longest, int lowest, int highest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalShape.of(shortest, longest, lowest, highest))
                .withMessageContaining("Maybe");
    }

    @Test
    void repeatsHaveALeastAndAMost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new IntervalShape(1, 2, 3, 4, IntervalShape.Basis.PACE, OptionalInt.of(5), OptionalInt.of(4)));
    }

    @Test
    void anEffortGoesByTimeOrByDistance() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new EffortQuery(StreamKind.POWER_WATTS, OptionalInt.of(60), OptionalDouble.of(1000), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new EffortQuery(StreamKind.POWER_WATTS, OptionalInt.empty(), OptionalDouble.empty(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> EffortQuery.lasting(StreamKind.POWER_WATTS, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffortQuery.covering(StreamKind.POWER_WATTS, Double.NaN, 1));
    }

    @Test
    void curvesNeedASportAndASpan() {
        assertThatIllegalArgumentException().isThrownBy(() -> CurveQuery.of("Ride"));
        assertThatIllegalArgumentException().isThrownBy(() -> CurveQuery.of(" ", new CurveSpan.AllTime()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CurveSpan.LastDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CurveSpan.Season(-1));
    }

    @Test
    void aFileKnowsWhetherItIsPacked() {
        byte[] packed = {0x1f, (byte) 0x8b, 8};
        var file = new RawFile("i5", RawFile.Format.ORIGINAL, packed);
        packed[0] = 0;

        assertThat(file.isGzipped()).isTrue();
        assertThat(new RawFile("i5", RawFile.Format.FIT, new byte[] {0x1f}).isGzipped())
                .isFalse();
    }
}
