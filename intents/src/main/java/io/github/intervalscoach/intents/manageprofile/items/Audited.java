package io.github.intervalscoach.intents.manageprofile.items;

import io.github.intervalscoach.intents.athletes.KeyAccess;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import java.util.List;

/**
 * What is meant.
 *
 * @param wishes the values that were given
 * @param items all there are
 * @param meant those that are to be changed or deleted; none where one is made
 */
record Audited(Order order, List<Wish> wishes, List<CustomItem> items, List<CustomItem> meant) {
    static Audited of(Fetched fetched) {
        var order = fetched.order();
        KeyAccess.requireChange(fetched.access(), order.asked().athlete());
        return new Audited(
                order, Wish.of(order.question().values()), fetched.items(), Meant.of(order, fetched.items()));
    }
}
