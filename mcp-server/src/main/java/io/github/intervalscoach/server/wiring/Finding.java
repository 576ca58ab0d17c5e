package io.github.intervalscoach.server.wiring;

/**
 * What a check-up found out.
 *
 * @param subject what was looked at
 * @param text what was seen; never holds a key
 * @param cure what to do about it; empty where nothing needs to be done
 */
public record Finding(Verdict verdict, String subject, String text, String cure) {
    /** How it stands. */
    public enum Verdict {
        OK,
        /** Worth knowing; answers still come. */
        NOTE,
        /** Answers suffer until it is mended. */
        PROBLEM
    }

    static Finding ok(String subject, String text) {
        return new Finding(Verdict.OK, subject, text, "");
    }

    static Finding note(String subject, String text, String cure) {
        return new Finding(Verdict.NOTE, subject, text, cure);
    }

    static Finding problem(String subject, String text, String cure) {
        return new Finding(Verdict.PROBLEM, subject, text, cure);
    }
}
