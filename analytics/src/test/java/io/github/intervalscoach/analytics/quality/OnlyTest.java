package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnlyTest {
    private static final double GONE = Double.NaN;
    private static final SampleStream STREAM = SampleStream.at(new int[] {0, 2, 4, 6, 8}, 1, 2, 3, 4, 5);

    @Test
    void theLimitsOfADomainAreInside() {
        assertThat(Only.within(new ValueDomain("x", 2, 4, "1"), STREAM).toArray())
                .containsExactly(GONE, 2, 3, 4, GONE);
    }

    @Test
    void whatAFaultCoversIsMissingWhetherASampleIsAtItsEndsOrNot() {
        assertThat(Only.outside(List.of(fault(2, 6)), STREAM).toArray()).containsExactly(1, GONE, GONE, GONE, 5);
        assertThat(Only.outside(List.of(fault(3, 5)), STREAM).toArray()).containsExactly(1, 2, GONE, 4, 5);
        assertThat(Only.outside(List.of(fault(0, 0), fault(7, 99)), STREAM).toArray())
                .containsExactly(GONE, 2, 3, 4, GONE);
        assertThat(Only.outside(List.of(fault(99, 100)), STREAM).toArray()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theTimesAndTheOriginalStay() {
        Only.outside(List.of(fault(0, 9)), STREAM);

        assertThat(STREAM.toArray()).containsExactly(1, 2, 3, 4, 5);
        assertThat(Only.outside(List.of(), STREAM).toSeconds()).containsExactly(0, 2, 4, 6, 8);
    }

    private static StreamFault fault(int start, int end) {
        return new StreamFault(Fault.Code.HR_STEP, start, end, 30, "bpm");
    }
}
