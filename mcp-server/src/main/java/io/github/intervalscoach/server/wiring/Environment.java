package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.server.tool.NotConfigured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The environment's variables; one set to nothing is not set. No message repeats a value. */
record Environment(Map<String, String> variables) {
    private static final String FILE = "_FILE";

    Optional<String> given(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** A variable, or what the file holds that the variable of the same name with {@code _FILE} names. */
    Optional<String> secret(String name) {
        Optional<String> direct = given(name);
        Optional<String> file = given(name + FILE);
        if (direct.isPresent() && file.isPresent()) {
            throw new NotConfigured(name + " and " + name + FILE + " are both set.", "Keep one of them.");
        }
        return direct.or(() -> file.map(path -> contents(name + FILE, path)));
    }

    private static String contents(String variable, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
        } catch (IOException | InvalidPathException e) {
            throw new NotConfigured(
                    "The file that " + variable + " names cannot be read.",
                    "Check its path and that this user may read it.");
        }
    }
}
