package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.change.subject.Errand;
import io.github.intervalscoach.intents.change.subject.Kinds;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Protection;
import io.github.intervalscoach.intents.model.change.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What of a wish may be proposed.
 *
 * @param allowed numbered anew from 1
 * @param refused the rest, each with its reason
 */
public record Guarded(List<Operation> allowed, List<Refused> refused) {
    /** Stands where a change-set has no name yet. */
    private static final Token UNNAMED = new Token("not-proposed-yet");

    public Guarded {
        allowed = List.copyOf(allowed);
        refused = List.copyOf(refused);
    }

    /**
     * An operation that is not proposed.
     *
     * @param protections what protects the thing; naming it by its id overrules them
     * @param objection why it cannot be written at all
     */
    public record Refused(Operation operation, List<Protection> protections, Optional<String> objection) {
        public Refused {
            protections = List.copyOf(protections);
        }

        /** Why, in a sentence. */
        public String reason() {
            return objection.orElseGet(() ->
                    "It is " + protections.stream().map(Protection::words).collect(Collectors.joining("; ")) + ".");
        }
    }

    /** What may be proposed of {@code wishes}; things whose ids are {@code named} are not protected. */
    public static Guarded of(String athleteId, List<Operation> wishes, List<String> named, LocalDate today) {
        var errand = new Errand(athleteId, UNNAMED, today);
        List<Operation> allowed = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Operation wish : wishes) {
            List<Protection> protections = Protection.of(wish, today);
            boolean isNamed = wish.id().filter(named::contains).isPresent()
                    || wish.accepted().containsAll(protections);
            Optional<String> objection = Kinds.objection(wish, errand);
            if (objection.isPresent() || !isNamed) {
                refused.add(new Refused(wish, protections, objection));
            } else {
                allowed.add(wish.numbered(allowed.size() + 1).accepting(protections));
            }
        }
        return new Guarded(allowed, refused);
    }
}
