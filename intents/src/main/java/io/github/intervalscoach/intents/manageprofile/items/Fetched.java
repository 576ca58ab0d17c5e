package io.github.intervalscoach.intents.manageprofile.items;

import io.github.intervalscoach.intents.athletes.KeyAccess;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;

/**
 * What is there.
 *
 * @param access what the key may do; unknown where that is its owner's
 */
record Fetched(Order order, Access access, List<CustomItem> items) {
    static Fetched from(Order order, Ports ports) {
        var athlete = order.asked().athlete();
        var access = KeyAccess.to(athlete, order.asked().athleteNamed(), ports.athleteProfiles());
        var items = ports.profileSettings().customItems(athlete.id());
        return new Fetched(order, Await.value(access), Await.value(items));
    }
}
