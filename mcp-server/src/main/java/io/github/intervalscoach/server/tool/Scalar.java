package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.InvalidQuestion;
import java.util.Map;

/** One value of an argument: how a schema describes it and how it is read. */
sealed interface Scalar permits TextScalar, WholeScalar, TruthScalar, ChoiceScalar {
    /** The JSON schema of one value. */
    Map<String, Object> schema();

    /**
     * The value as the question record wants it.
     *
     * @param argument whose value it is, for the message
     * @throws InvalidQuestion when {@code raw} is of another type or out of range
     */
    Object read(String argument, Object raw);

    /** What a word typed in a terminal stands for; a word that fits nothing stays as it is, and {@link #read} refuses it. */
    Object fromWord(String word);
}
