package io.github.intervalscoach.intents.applychanges;

import io.github.intervalscoach.intents.change.Applied;
import io.github.intervalscoach.intents.change.Applier;
import io.github.intervalscoach.intents.change.Order;

/** What became of the order, or would. */
record Fetched(ApplyChanges.Asked asked, Applied applied) {
    static Fetched from(ApplyChanges.Asked asked, Applier applier) {
        Question question = asked.question();
        var order = order(asked);
        return new Fetched(
                asked,
                question.dryRun() ? applier.rehearse(order, asked.present()) : applier.apply(order, asked.present()));
    }

    /** What the journal has of it; nothing is done, and nobody looks at the world. */
    static Fetched recorded(ApplyChanges.Asked asked, Applier applier) {
        return new Fetched(asked, applier.recorded(order(asked)));
    }

    private static Order order(ApplyChanges.Asked asked) {
        Question question = asked.question();
        return new Order(question.token(), asked.athlete().id(), question.summary(), question.only());
    }
}
