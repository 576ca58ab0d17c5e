package io.github.intervalscoach.intents.safety;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Symptoms that end the conversation about training. The words are fixed: no rule, number or request changes them.
 *
 * @param symptoms the red flags that are up, in the order of {@link Symptom}; never empty
 */
public record RedFlags(List<Symptom> symptoms) {
    private static final String WORDS =
            "Do not train or race. If this is happening now, is severe or comes back, call your"
                    + " local emergency number. Otherwise see a doctor before you exercise again, even if it has passed."
                    + " Training data cannot tell whether it is harmless.";

    public RedFlags {
        symptoms = List.copyOf(symptoms);
        if (symptoms.isEmpty()) {
            throw new IllegalArgumentException("no red flag is up. Maybe ask RedFlags.in(symptoms) instead?");
        }
    }

    /** The red flags among {@code reported}; empty when there is none, which does not mean that all is well. */
    public static Optional<RedFlags> in(Collection<Symptom> reported) {
        List<Symptom> up = reported.stream()
                .filter(symptom -> symptom.kind() == Symptom.Kind.RED_FLAG)
                .distinct()
                .sorted()
                .toList();
        return up.isEmpty() ? Optional.empty() : Optional.of(new RedFlags(up));
    }

    /** What was reported, as codes. */
    public List<String> codes() {
        return symptoms.stream().map(Symptom::code).toList();
    }

    /** The fixed words. */
    public String says() {
        return WORDS;
    }
}
