package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.manageprofile.Action;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether it can be asked at all, and of which sports.
 *
 * @param family whose settings are meant; empty where it is about memory
 */
record Audited(Fetched fetched, List<Wish> wishes, Optional<SportSettingsDetail> family) {
    static Audited of(Fetched fetched) {
        if (fetched.order().question().action() != Action.UPDATE) {
            return new Audited(fetched, List.of(), Optional.empty());
        }
        requireAccess(fetched);
        List<Wish> wishes = Wish.of(fetched.order().question().values());
        return new Audited(fetched, wishes, Optional.of(family(fetched, wishes)));
    }

    private static void requireAccess(Fetched fetched) {
        if (fetched.access() == Access.READ || fetched.access() == Access.NONE) {
            throw new InvalidQuestion(
                    "read_only",
                    "The key may read "
                            + AthleteRef.of(fetched.order().asked().athlete()).label() + " and not change anything.",
                    "The athlete can allow it in their settings, or make the change themselves.");
        }
    }

    /** Where no sport is named, the only family that has such a threshold. */
    private static SportSettingsDetail family(Fetched fetched, List<Wish> wishes) {
        var sport = fetched.order().asked().sport();
        sport.of(fetched.order().asked().athlete());
        List<SportSettingsDetail> meant = fetched.families().stream()
                .filter(family -> sport.admits(family.settings()))
                .filter(family -> sport.word().isPresent()
                        || wishes.stream().allMatch(wish -> wish.field().isSetIn(family)))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new InvalidQuestion(
                "ambiguous_sport",
                meant.isEmpty()
                        ? "No sport has that set so far, and none is named."
                        : meant.size() + " families of sports are meant.",
                "Name the sport, one of: " + named(meant.isEmpty() ? fetched.families() : meant) + ".");
    }

    private static String named(List<SportSettingsDetail> families) {
        return families.stream()
                .flatMap(family -> family.settings().sports().stream().limit(1))
                .collect(Collectors.joining(", "));
    }
}
