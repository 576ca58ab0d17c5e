package io.github.intervalscoach.intervals.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last document read, kept in a file. A cache that cannot be read or written is worth a line in the log, no more. */
record DocumentCache(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentCache.class);

    /** The kept text; empty where there is none. */
    Optional<String> text() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            LOG.warn(
                    "The kept contract document cannot be read: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Whether something younger than {@code age} is kept. */
    boolean isYoungerThan(Duration age, Instant now) {
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).toInstant().plus(age).isAfter(now);
        } catch (IOException e) {
            return false;
        }
    }

    /** Keeps a text, wholly or not at all. */
    void keep(String text) {
        try {
            Path folder =
                    Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
            Path draft = Files.createTempFile(folder, "openapi", ".part");
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The contract document cannot be kept: {}", e.getClass().getSimpleName());
        }
    }
}
