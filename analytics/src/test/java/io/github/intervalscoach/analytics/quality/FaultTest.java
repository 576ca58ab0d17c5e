package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.Fault.Repair;
import io.github.intervalscoach.analytics.quality.Fault.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all faults have in common. */
class FaultTest {
    @Test
    void everyRowOfTheTableHasItsCode() {
        assertThat(Code.values())
                .extracting(Code::name)
                .containsExactly(
                        "POWER_SPIKE",
                        "POWER_DROPOUT",
                        "POWER_OFFSET",
                        "HR_RANGE",
                        "HR_STEP",
                        "HR_FLAT",
                        "HR_MISSING",
                        "CADENCE_LOCK",
                        "GPS_JUMP",
                        "ALT_NOISE",
                        "DUPLICATE",
                        "FTP_LOW",
                        "FTP_HIGH",
                        "LTHR_WRONG",
                        "HRMAX_WRONG",
                        "UNIT_ERROR",
                        "TIMEZONE",
                        "LOAD_OUTLIER");
    }

    @ParameterizedTest
    @EnumSource
    void bothKindsPassOnWeightAndRepairOfTheirCode(Code code) {
        List<Fault> both = List.of(new StreamFault(code, 3, 3, 1, "1"), new RecordFault(code, List.of("i1"), 1, "1"));

        assertThat(both).allSatisfy(fault -> {
            assertThat(fault.severity()).isSameAs(code.severity()).isNotNull();
            assertThat(fault.repair()).isSameAs(code.repair()).isNotNull();
        });
    }

    @Test
    void singleSamplesAreMinorAndTheMendingFitsTheFault() {
        assertThat(Code.HR_STEP.severity()).isEqualTo(Severity.MINOR);
        assertThat(Code.POWER_SPIKE.severity()).isEqualTo(Severity.MAJOR);
        assertThat(Code.POWER_SPIKE.repair()).isEqualTo(Repair.LEAVE_OUT_SAMPLES);
        assertThat(Code.CADENCE_LOCK.repair()).isEqualTo(Repair.LEAVE_OUT_STREAM);
        assertThat(Code.DUPLICATE.repair()).isEqualTo(Repair.LEAVE_OUT_ACTIVITY);
        assertThat(Code.FTP_HIGH.repair()).isEqualTo(Repair.REVIEW_SETTING);
    }

    @Test
    void aStretchRunsForwardsAndItsEvidenceIsANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StreamFault(Code.HR_STEP, 2, 1, 30, "bpm"));
        assertThatIllegalArgumentException().isThrownBy(() -> new StreamFault(Code.HR_STEP, 1, 2, Double.NaN, "bpm"));
    }

    @Test
    void aRecordIsNamedAndItsEvidenceIsANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordFault(Code.DUPLICATE, List.of(), 1, "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordFault(Code.DUPLICATE, List.of("a"), Double.POSITIVE_INFINITY, "1"));
    }

    @Test
    void theSubjectsOfARecordAreItsOwn() {
        var subjects = new ArrayList<>(List.of("a", "b"));
        var fault = new RecordFault(Code.DUPLICATE, subjects, 1, "1");
        subjects.clear();

        assertThat(fault.subjects()).containsExactly("a", "b");
    }
}
