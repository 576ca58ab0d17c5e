package io.github.intervalscoach.server.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * What a command may touch.
 *
 * @param in what is typed or piped in
 * @param out answers and the protocol, nothing else
 * @param err everything else
 */
public record Console(InputStream in, OutputStream out, PrintStream err, Map<String, String> environment, Clock clock) {
    /**
     * Writes an answer at once.
     *
     * @throws UncheckedIOException when nobody reads it
     */
    void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("nobody reads the output", e);
        }
    }
}
