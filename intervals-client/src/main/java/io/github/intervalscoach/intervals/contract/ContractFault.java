package io.github.intervalscoach.intervals.contract;

/** A document that cannot serve as a contract; the message ends a sentence and holds nothing from outside. */
public final class ContractFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code problem} ends a sentence that begins with the document's name. */
    public ContractFault(String problem) {
        super(problem, null, false, false);
    }

    /** What is wrong. */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
