package io.github.intervalscoach.intents.manageprofile.items;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.manageprofile.ask.Action;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which items are meant: by id, or by words of their name where those fit one alone. */
final class Meant {
    private static final int MOST_LISTED = 20;

    private Meant() {}

    /**
     * Each that is a target, once.
     *
     * @throws InvalidQuestion when a target fits none or several, or is another's
     */
    static List<CustomItem> of(Order order, List<CustomItem> items) {
        List<CustomItem> meant = order.question().target().stream()
                .map(target -> one(target.strip(), items))
                .distinct()
                .toList();
        if (order.question().action() == Action.UPDATE_ITEM && meant.size() > 1) {
            throw new InvalidQuestion(
                    "too_many_targets", "update_item changes one item at a time.", "Give one id in target.");
        }
        String athlete = order.asked().athlete().id();
        meant.stream().filter(item -> !item.isOf(athlete)).findFirst().ifPresent(item -> {
            throw new InvalidQuestion(
                    "not_own",
                    "The item " + item.id() + " belongs to " + item.ownerId().orElse("another athlete")
                            + ", who shares it; only its owner can change or delete it.",
                    "Make an own one with create_item, or ask its owner.");
        });
        return meant;
    }

    private static CustomItem one(String target, List<CustomItem> items) {
        String words = target.toLowerCase(Locale.ROOT);
        if (words.isEmpty() || words.equals("all")) {
            throw unknown("\"" + OutsideText.name(target).shown() + "\" names no item; name each.", items);
        }
        List<Predicate<CustomItem>> readings = List.of(
                item -> item.id().equals(target),
                item -> name(item).equals(words),
                item -> name(item).contains(words));
        for (Predicate<CustomItem> reading : readings) {
            List<CustomItem> fitting = items.stream().filter(reading).toList();
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
            if (fitting.size() > 1) {
                throw new InvalidQuestion(
                        "ambiguous_target",
                        "\"" + OutsideText.name(target).shown() + "\" fits " + fitting.size() + " items.",
                        "Give the id of one: " + listed(fitting) + ".");
            }
        }
        throw unknown("There is no item \"" + OutsideText.name(target).shown() + "\".", items);
    }

    private static String name(CustomItem item) {
        return item.name().shown().toLowerCase(Locale.ROOT);
    }

    private static InvalidQuestion unknown(String cause, List<CustomItem> items) {
        return new InvalidQuestion(
                "unknown_target",
                cause,
                items.isEmpty() ? "There are none yet; create_item makes one." : "There are: " + listed(items) + ".");
    }

    private static String listed(List<CustomItem> items) {
        return items.stream()
                        .limit(MOST_LISTED)
                        .map(item -> item.id() + " \u2018" + item.name().shown() + "\u2019")
                        .collect(Collectors.joining(", "))
                + (items.size() > MOST_LISTED ? " and " + (items.size() - MOST_LISTED) + " more" : "");
    }
}
