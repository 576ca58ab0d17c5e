package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intervals.contract.ContractFault;

/** The contract document that the user named cannot be used, so nothing is started. */
public final class DocumentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DocumentRefused(ContractFault fault) {
        super("The document that " + ContractDocument.PLACE + " names cannot be used: " + fault.problem()
                + ". Mend it, or unset " + ContractDocument.PLACE + ": the service's own document is read then.");
    }
}
