package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.List;
import java.util.Optional;

/**
 * Whether it can be asked at all, and of which sports.
 *
 * @param family whose settings are meant; empty where it is about memory
 */
record Audited(Fetched fetched, List<Wish> wishes, Optional<SportSettingsDetail> family) {
    static Audited of(Fetched fetched) {
        if (!fetched.order().question().action().isAboutSettings()) {
            return new Audited(fetched, List.of(), Optional.empty());
        }
        requireAccess(fetched);
        List<Wish> wishes = Wish.of(fetched.order().question().values());
        return new Audited(fetched, wishes, Optional.of(new Meant(fetched.order(), wishes).one(fetched.families())));
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
}
