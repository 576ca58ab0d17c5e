package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intervals.contract.ContractFault;
import io.github.intervalscoach.intervals.contract.ContractSettings;
import io.github.intervalscoach.intervals.contract.ContractWatch;
import io.github.intervalscoach.intervals.contract.Drift;
import io.github.intervalscoach.intervals.contract.Drift.Kind;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the service still promises what we rely on. */
final class DriftReport {
    private static final String SUBJECT = "contract";
    private static final List<Kind> LOST = List.of(Kind.READ_GONE, Kind.WRITE_GONE);

    private DriftReport() {}

    static Finding of(URI service, ContractSettings document) {
        try {
            return of(ContractWatch.check(service, document));
        } catch (ContractFault fault) {
            return Finding.problem(
                    SUBJECT,
                    "the service's own document was not taken: " + fault.problem(),
                    document.explicit().isPresent()
                            ? "Mend or unset " + ContractDocument.PLACE + "."
                            : "Answers still come; ask again later, or name another document in "
                                    + ContractDocument.PLACE + ".");
        }
    }

    static Finding of(List<Drift> drifts) {
        String listed = drifts.stream().map(Drift::toString).collect(Collectors.joining("; "));
        if (drifts.stream().anyMatch(drift -> LOST.contains(drift.kind()))) {
            return Finding.problem(
                    SUBJECT, "the service no longer describes what we use: " + listed, "Look for a newer version.");
        }
        return drifts.isEmpty()
                ? Finding.ok(SUBJECT, "the service describes all we use")
                : Finding.note(SUBJECT, "the service has changed: " + listed, "Look for a newer version some day.");
    }
}
