package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.List;
import java.util.stream.Collectors;

/** Which settings are meant: those of the sport that is named, or the only ones that have what shall be otherwise. */
record Meant(Order order, List<Wish> wishes) {
    /** All that could be. */
    List<SportSettingsDetail> of(List<SportSettingsDetail> families) {
        var sport = order.asked().sport();
        sport.of(order.asked().athlete());
        return families.stream()
                .filter(family -> sport.admits(family.settings()))
                .filter(family -> sport.word().isPresent()
                        || wishes.stream().allMatch(wish -> wish.field().isSetIn(family)))
                .toList();
    }

    /** The only one that can be. */
    SportSettingsDetail one(List<SportSettingsDetail> families) {
        List<SportSettingsDetail> meant = of(families);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new InvalidQuestion(
                "ambiguous_sport",
                meant.isEmpty()
                        ? "No sport has that set so far, and none is named."
                        : meant.size() + " families of sports are meant.",
                "Name the sport, one of: " + named(meant.isEmpty() ? families : meant) + ".");
    }

    private static String named(List<SportSettingsDetail> families) {
        return families.stream()
                .flatMap(family -> family.settings().sports().stream().limit(1))
                .collect(Collectors.joining(", "));
    }
}
