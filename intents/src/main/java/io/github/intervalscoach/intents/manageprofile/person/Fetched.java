package io.github.intervalscoach.intents.manageprofile.person;

import io.github.intervalscoach.intents.athletes.KeyAccess;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;

/**
 * What is there.
 *
 * @param access what the key may do; unknown where that is its owner's
 */
record Fetched(Order order, Access access, Athlete athlete) {
    static Fetched from(Order order, Ports ports) {
        var asked = order.asked();
        var access = KeyAccess.to(asked.athlete(), asked.athleteNamed(), ports.athleteProfiles());
        var detail = ports.profileSettings().detail(asked.athlete().id());
        return new Fetched(order, Await.value(access), Await.value(detail).athlete());
    }
}
