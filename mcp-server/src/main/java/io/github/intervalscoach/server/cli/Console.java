package io.github.intervalscoach.server.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/**
 * What a command may touch.
 *
 * @param in what is typed or piped in
 * @param out answers and the protocol, nothing else
 * @param err everything else
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {}
