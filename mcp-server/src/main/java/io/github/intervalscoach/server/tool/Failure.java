package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.port.JournalFault;
import io.github.intervalscoach.intents.port.PortException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Why there is no answer, in words a model can act on.
 *
 * @param code stable snake_case name of the kind of failure
 * @param cause what happened
 * @param cure what to do about it
 * @param retryHelps whether the same call may succeed later
 */
record Failure(String code, String cause, String cure, boolean retryHelps) {
    /** A failure of the outside world or of the question in its own words; a bug in none of its own. */
    static Failure of(Throwable thrown) {
        Throwable root = unwrapped(thrown);
        if (root instanceof InvalidQuestion question) {
            return new Failure(question.code(), question.cause(), question.cure(), false);
        }
        if (root instanceof PortException port) {
            return new Failure(port.code(), port.cause(), port.cure(), port.retryHelps());
        }
        if (root instanceof JournalFault fault) {
            return new Failure(fault.code(), fault.cause(), fault.cure(), helpsLater(fault.kind()));
        }
        if (root instanceof NotConfigured setting) {
            return new Failure("not_configured", setting.cause(), setting.cure(), false);
        }
        return new Failure(
                "internal_error",
                "This server failed at its own work; the question may be fine.",
                "Please report it with what the server wrote to its log (standard error).",
                false);
    }

    private static boolean helpsLater(JournalFault.Kind kind) {
        return kind == JournalFault.Kind.IN_FLIGHT || kind == JournalFault.Kind.CLAIM_LOST;
    }

    static Failure timedOut(Duration limit) {
        return new Failure(
                "timed_out",
                "No answer within " + limit.toSeconds() + " s.",
                "Maybe ask about fewer days, or again in a minute.",
                true);
    }

    static Failure cancelled() {
        return new Failure("cancelled", "The call was cancelled.", "Maybe ask again.", true);
    }

    /** Whether this is a fault of ours, to be logged. */
    static boolean isBug(Throwable thrown) {
        return of(thrown).code().equals("internal_error");
    }

    /** What, cure, whether a retry helps: one line each. */
    ToolReply reply() {
        String text = oneLine(cause) + "\n" + oneLine(cure) + "\n"
                + (retryHelps ? "Trying again later may help." : "Trying again unchanged will not help.");
        var structured = new LinkedHashMap<String, Object>();
        structured.put("error", AnswerJson.of(this));
        return new ToolReply(text, structured, true);
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable root = thrown;
        while ((root instanceof CompletionException || root instanceof ExecutionException) && root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R+", " ").strip();
    }
}
