package io.github.intervalscoach.server.tool;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bugs, for whoever mends them: types and places, never messages, since those may repeat an argument or a key. */
public final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int FRAMES = 12;
    private static final int CAUSES = 4;

    private FaultLog() {}

    /** Logs that {@code work} failed, and where. */
    public static void write(String work, Throwable bug) {
        if (LOG.isErrorEnabled()) {
            LOG.error("{} failed:{}", work, trace(bug));
        }
    }

    private static String trace(Throwable bug) {
        var trace = new StringBuilder();
        Throwable cause = bug;
        for (int depth = 0; cause != null && depth < CAUSES; depth++, cause = cause.getCause()) {
            trace.append("\n  ").append(cause.getClass().getName());
            trace.append(Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining()));
        }
        return trace.toString();
    }
}
