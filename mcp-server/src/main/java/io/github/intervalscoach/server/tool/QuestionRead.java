package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.port.Ports;

/** A question that was read and waits to be answered. */
@FunctionalInterface
interface QuestionRead {
    Answer answer(Ports ports, Now now);
}
