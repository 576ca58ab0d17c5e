package io.github.intervalscoach.intents;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.port.Ports;

/**
 * One question a coach can answer.
 *
 * @param <Q> the question as it was asked: a flat record of optionals, lists of scalars and enums, each
 *     {@link Described}; its constructor refuses what is never valid with an {@link InvalidQuestion}
 */
public interface Intent<Q extends Record> {
    /** Name in the tool list, snake_case. */
    String name();

    /** Name for people. */
    String title();

    /** What it answers, for the model that chooses it: one or two sentences. */
    String description();

    /** The question's type; input schemas are generated from it. */
    Class<Q> question();

    /** The typed answers this intent can give; the output schema is generated from them. */
    Class<? extends Record> answerData();

    /**
     * Same question, same world, same day: same answer, to the byte.
     *
     * @throws InvalidQuestion when the question cannot be answered as asked
     * @throws io.github.intervalscoach.intents.port.PortException when the outside world fails
     */
    Answer answer(Q question, Ports ports, Now now);
}
