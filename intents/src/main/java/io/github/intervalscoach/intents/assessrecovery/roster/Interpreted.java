package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.assessrecovery.answer.Need;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who needs what, the neediest first.
 *
 * @param confidence how much of the roster could be judged
 */
record Interpreted(Scope scope, List<Placed> placed, Confidence confidence) {
    Interpreted {
        placed = List.copyOf(placed);
    }

    static Interpreted of(Computed computed) {
        List<Placed> placed = Stream.concat(
                        computed.judged().stream().map(Placed::of),
                        computed.unread().stream().map(Placed::unread))
                .sorted(Comparator.comparing(Placed::need)
                        .thenComparing(Placed::daysAdverse, Comparator.reverseOrder())
                        .thenComparing(p -> p.member().entry().id()))
                .toList();
        return new Interpreted(computed.scope(), placed, confidence(placed));
    }

    List<Placed> with(Need need) {
        return placed.stream().filter(p -> p.need() == need).toList();
    }

    /** Those who need more than to be left alone. */
    List<Placed> needy() {
        return placed.stream().filter(p -> p.need().compareTo(Need.WATCH) < 0).toList();
    }

    private static Confidence confidence(List<Placed> placed) {
        long unknown = placed.stream().filter(p -> !p.isKnown()).count();
        return unknown == 0 ? Confidence.HIGH : 2 * unknown < placed.size() ? Confidence.MEDIUM : Confidence.LOW;
    }
}
