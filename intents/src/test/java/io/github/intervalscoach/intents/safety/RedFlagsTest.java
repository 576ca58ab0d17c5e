package io.github.intervalscoach.intents.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedFlagsTest {
    @Test
    void areUpForTheSymptomsThatEndTraining() {
        var flags = RedFlags.in(List.of(Symptom.FEVER, Symptom.FAINTING, Symptom.CHEST_PAIN, Symptom.CHEST_PAIN));
        assertThat(flags.orElseThrow().codes()).containsExactly("chest_pain", "fainting");
    }

    @Test
    void areDownOtherwise() {
        assertThat(RedFlags.in(List.of())).isEmpty();
        assertThat(RedFlags.in(List.of(Symptom.FEVER, Symptom.NIGGLE, Symptom.DIZZINESS)))
                .isEmpty();
    }

    @Test
    void alwaysSayTheSameAndNameADoctor() {
        var one = new RedFlags(List.of(Symptom.CHEST_PAIN));
        var other = new RedFlags(List.of(Symptom.PALPITATIONS));
        assertThat(one.says()).isEqualTo(other.says()).contains("emergency number", "doctor", "Do not train or race");
    }

    @Test
    void cannotBeUpWithoutASymptom() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RedFlags(List.of()));
    }
}
