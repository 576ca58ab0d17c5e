package io.github.intervalscoach.intents.manageprofile.person;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.athletes.KeyAccess;
import io.github.intervalscoach.intents.model.Athlete;
import java.util.List;

/** What was given, and of whom. */
record Audited(Order order, List<Wish> wishes, Athlete athlete) {
    static Audited of(Fetched fetched) {
        var order = fetched.order();
        KeyAccess.requireChange(fetched.access(), order.asked().athlete());
        if (order.question().sport().isPresent()) {
            throw new InvalidQuestion(
                    "contradictory_arguments", Field.all() + " belong to no sport.", "Leave sport out.");
        }
        return new Audited(order, Wish.of(order.question().values()), fetched.athlete());
    }
}
