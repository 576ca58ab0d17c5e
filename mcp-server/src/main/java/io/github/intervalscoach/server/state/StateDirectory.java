package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.port.JournalFault;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the state lies: where the user says, or where programs of that system keep such things. Its owner's alone. */
public final class StateDirectory {
    private static final String NAME = "intervals-coach";

    private StateDirectory() {}

    /**
     * The place for a user with that environment.
     *
     * @param system the name of the operating system
     * @param home the user's home
     */
    public static Path standard(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return given(environment, "XDG_STATE_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("state"))
                .resolve(NAME);
    }

    /** The file of that name, made empty where it is not there yet. */
    static Path file(Path directory, String name) {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory, owners("rwx------"));
            }
            Path file = directory.resolve(name);
            try {
                return Files.createFile(file, owners("rw-------"));
            } catch (FileAlreadyExistsException there) {
                return file;
            }
        } catch (IOException | SecurityException refused) {
            throw new JournalFault(
                    JournalFault.Kind.UNUSABLE,
                    "The state directory " + directory + " cannot be used.",
                    "Name one that this user may write to with --state.");
        }
    }

    private static Optional<Path> given(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static FileAttribute<?>[] owners(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
