package io.github.intervalscoach.intervals.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.intervalscoach.intervals.contract.Operation.Effect;
import io.github.intervalscoach.intervals.contract.Operation.Need;
import io.github.intervalscoach.intervals.contract.Operation.Parameter;
import io.github.intervalscoach.intervals.contract.Operation.Verb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The operations this client uses, read from {@code operations.txt} beside this class. */
public final class Operations {
    private static final String FILE = "operations.txt";
    private static final int FIXED_COLUMNS = 5;
    private static final Map<String, Operation> BY_NAME = read();

    private Operations() {}

    /**
     * The operation of that name.
     *
     * @throws IllegalArgumentException when there is none, which is a bug of ours
     */
    public static Operation named(String name) {
        Operation operation = BY_NAME.get(name);
        if (operation == null) {
            throw new IllegalArgumentException("no operation " + name + " in " + FILE + ". Maybe it is misspelt?");
        }
        return operation;
    }

    /** All of them, in the order of the file. */
    public static List<Operation> all() {
        return List.copyOf(BY_NAME.values());
    }

    private static Map<String, Operation> read() {
        var operations = new LinkedHashMap<String, Operation>();
        try (var in = Objects.requireNonNull(Operations.class.getResourceAsStream(FILE), FILE)) {
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Operations::operation)
                    .forEach(operation -> operations.put(operation.name(), operation));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return operations;
    }

    private static Operation operation(String line) {
        String[] columns = line.strip().split("\\s+");
        return new Operation(
                columns[0],
                Verb.valueOf(columns[1]),
                Effect.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                columns[3],
                columns[4].substring(1),
                Arrays.stream(columns)
                        .skip(FIXED_COLUMNS)
                        .map(Operations::parameter)
                        .toList());
    }

    private static Parameter parameter(String written) {
        String name = written.replaceAll("[!?]$", "");
        if (written.endsWith("!")) {
            return new Parameter(name, Need.REQUIRED);
        }
        return new Parameter(name, written.endsWith("?") ? Need.UNDOCUMENTED : Need.OPTIONAL);
    }
}
