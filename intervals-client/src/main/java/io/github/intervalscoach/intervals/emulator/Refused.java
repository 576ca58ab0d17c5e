package io.github.intervalscoach.intervals.emulator;

/** The application's refusal of a request: a status and a text, served as such. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    private Refused(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    static Refused unauthorized() {
        return new Refused(401, "Unauthorized");
    }

    static Refused denied() {
        return new Refused(403, "Access denied");
    }

    static Refused notFound(String what) {
        return new Refused(404, what + " not found");
    }

    static Refused notFoundBecause(String text) {
        return new Refused(404, text);
    }

    /** An operation that the emulator knows of and does not answer. */
    static Refused notServed(String operation) {
        return new Refused(501, "The emulator knows " + operation + " and does not serve it");
    }

    static Refused tooLarge() {
        return new Refused(413, "Request body is too large");
    }

    /** The caller's values make no sense. */
    static Refused invalid(String message) {
        return new Refused(422, message);
    }

    /** The body is not what the operation reads: not JSON, or a value of another kind. */
    static Refused unreadable(String why) {
        return new Refused(400, "JSON parse error: " + why);
    }

    /** Whatever is asked of a Strava row beyond its existence. */
    static Refused strava() {
        return invalid("Cannot read Strava activities via the API");
    }
}
