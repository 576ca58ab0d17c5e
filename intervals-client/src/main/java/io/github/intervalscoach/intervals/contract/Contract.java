package io.github.intervalscoach.intervals.contract;

import io.github.intervalscoach.intervals.contract.Drift.Kind;
import java.util.List;
import java.util.Optional;

/** How operations are addressed now: as listed, until a document that was read says otherwise. Safe to share. */
public final class Contract {
    private volatile Comparison latest = Comparison.none();

    /**
     * Takes {@code document} as what the service promises from now on, and tells how it differs from our list.
     *
     * @throws ContractFault when it lacks most of what we know to work, so it cannot be this service's
     */
    Comparison adopt(OpenApiDocument document) {
        Comparison comparison = Comparison.of(Operations.all(), document);
        long gone = comparison.drifts().stream()
                .filter(drift -> drift.kind() == Kind.READ_GONE || drift.kind() == Kind.WRITE_GONE)
                .count();
        if (2 * gone > Operations.all().size()) {
            throw new ContractFault(
                    "it lacks " + gone + " of the " + Operations.all().size() + " operations we use");
        }
        latest = comparison;
        return comparison;
    }

    /** What differs, as far as a document was read. */
    public List<Drift> drifts() {
        return latest.drifts();
    }

    /** The path template to ask {@code operation} at; empty for a write whose place is in doubt, which is refused. */
    public Optional<String> path(Operation operation) {
        return of(operation, Kind.WRITE_GONE).isPresent()
                ? Optional.empty()
                : Optional.of(
                        of(operation, Kind.MOVED_AND_FOLLOWED).map(Drift::found).orElse(operation.path()));
    }

    /** The name to send a parameter under. */
    public String parameter(Operation operation, String name) {
        return drifts().stream()
                .filter(drift -> drift.operation().equals(operation) && drift.kind() == Kind.RENAMED_AND_FOLLOWED)
                .filter(drift -> drift.what().equals(name))
                .map(Drift::found)
                .findFirst()
                .orElse(name);
    }

    private Optional<Drift> of(Operation operation, Kind kind) {
        return drifts().stream()
                .filter(drift -> drift.operation().equals(operation) && drift.kind() == kind)
                .findFirst();
    }
}
