package io.github.intervalscoach.intents.plantraining.answer;

import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.plantraining.read.MemoryUse;

/**
 * Something remembered.
 *
 * @param outsideText in the athlete's words
 * @param effect what it did to the plan
 */
public record MemoryRow(String id, Remembered.Kind kind, String outsideText, String effect) {
    /** As it is shown. */
    public static MemoryRow of(MemoryUse use) {
        var item = use.item();
        return new MemoryRow(item.id(), item.kind(), item.text().shownAsProse().shown(), use.effect());
    }
}
