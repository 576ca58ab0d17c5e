package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything clients have written to a world, in order, in a file. The same world with the same writes is the same
 * world again, so this is all that has to be kept. A header, then one write a line; the file is replaced as a whole.
 */
public final class Journal {
    private static final String FORMAT = "intervals-coach emulator state 1";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String CURE = " Give another file, or move this one away to start afresh.";

    private final Path file;
    private final List<String> lines;

    private Journal(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * The day the world of a file began; empty where there is no file yet.
     *
     * @throws StateFault when there is one and it is not a state file
     */
    public static Optional<LocalDate> firstDay(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(header(read(file)).path("today").asText()));
        } catch (DateTimeException e) {
            throw new StateFault("does not say which day its world began." + CURE);
        }
    }

    /** What a file holds for this world; a new file, written at once, where there is none. */
    static Journal of(Path file, World world) {
        ObjectNode header = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("today", world.today().toString());
        world.accounts().forEach(account -> header.withArray("athletes").add(account.id()));
        if (!Files.exists(file)) {
            var fresh = new Journal(file, new ArrayList<>(List.of(header.toString())));
            fresh.write();
            return fresh;
        }
        List<String> lines = read(file);
        if (!header(lines).equals(header)) {
            throw new StateFault(
                    "is about another world: other athletes, or another first day than " + world.today() + "." + CURE);
        }
        return new Journal(file, new ArrayList<>(lines));
    }

    /** What was written, oldest first. */
    List<JsonNode> entries() {
        return lines.stream().skip(1).map(Journal::parsed).toList();
    }

    /** Keeps one more write, in the file before this returns. */
    void add(ObjectNode entry) {
        lines.add(entry.toString());
        write();
    }

    private void write() {
        try {
            Path folder =
                    Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
            Path draft = Files.createTempFile(folder, "state", ".part");
            Files.write(draft, lines);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StateFault("cannot be written (" + e.getClass().getSimpleName()
                    + "). Check the folder, its permissions and the free space.");
        }
    }

    private static List<String> read(Path file) {
        try {
            String text = Files.readString(file);
            if (!text.endsWith("\n")) {
                throw new StateFault("ends in the middle of a line." + CURE);
            }
            return text.lines().toList();
        } catch (IOException e) {
            throw new StateFault("cannot be read (" + e.getClass().getSimpleName() + ")." + CURE);
        }
    }

    private static JsonNode header(List<String> lines) {
        JsonNode header = parsed(lines.get(0));
        if (!header.path("format").asText().equals(FORMAT)) {
            throw new StateFault("is not a state file of this version of the emulator." + CURE);
        }
        return header;
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new StateFault("holds a line that is not JSON." + CURE);
        }
    }
}
