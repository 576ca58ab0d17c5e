package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.server.state.StateDirectory;
import java.nio.file.Path;

/** Where this system keeps the state of its user. */
final class StandardState {
    private StandardState() {}

    static Path of(Console console) {
        return StateDirectory.standard(
                console.environment(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }
}
