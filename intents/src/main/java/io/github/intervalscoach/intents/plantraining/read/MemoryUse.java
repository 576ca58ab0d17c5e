package io.github.intervalscoach.intents.plantraining.read;

import io.github.intervalscoach.intents.model.memory.Remembered;

/**
 * Something remembered, and what it did to a plan.
 *
 * @param effect a sentence
 */
public record MemoryUse(Remembered item, String effect) {}
