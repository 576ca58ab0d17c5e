package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Thing;
import java.util.List;
import java.util.Optional;

/**
 * What is there now.
 *
 * @param candidates by the number of an operation that makes something, what may be that already
 */
public record Current(ImmutableMap<Thing, Snapshot> present, ImmutableListMultimap<Integer, Candidate> candidates) {
    /** The thing as it is; empty when it is not there. */
    public Optional<Snapshot> find(Thing thing) {
        return Optional.ofNullable(present.get(thing));
    }

    /** What may be what the operation of that number makes. */
    public List<Candidate> candidates(int number) {
        return candidates.get(number);
    }

    static Current join(List<Current> parts) {
        var present = ImmutableMap.<Thing, Snapshot>builder();
        var candidates = ImmutableListMultimap.<Integer, Candidate>builder();
        parts.forEach(part -> {
            present.putAll(part.present);
            candidates.putAll(part.candidates);
        });
        return new Current(present.buildKeepingLast(), candidates.build());
    }
}
