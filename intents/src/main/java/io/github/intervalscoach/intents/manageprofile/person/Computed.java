package io.github.intervalscoach.intents.manageprofile.person;

import io.github.intervalscoach.intents.change.subject.AthleteSnapshots;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import java.util.List;

/** What would be written. */
record Computed(Order order, List<Operation> operations) {
    static Computed of(Audited audited) {
        Snapshot before = AthleteSnapshots.of(audited.athlete());
        Snapshot after = before;
        for (Wish wish : audited.wishes()) {
            after = after.with(wish.field().field(), wish.value());
        }
        var thing = new Thing(Subject.ATHLETE, audited.order().asked().athlete().id());
        return new Computed(
                audited.order(),
                before.equals(after) ? List.of() : List.of(Operation.update(1, thing, before, after, "as asked")));
    }
}
