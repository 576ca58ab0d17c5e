package io.github.intervalscoach.server.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intents.port.JournalFault;
import io.github.intervalscoach.server.tool.Json;

/** The form in which records are kept, and its number. */
final class Form {
    /** Changes whenever what was kept before could not be read any more. */
    static final int VERSION = 1;

    private static final ObjectMapper MAPPER = Json.mapper();

    private Form() {}

    static String text(Record record) {
        return RecordJson.write(record).toString();
    }

    static <T extends Record> T read(Class<T> kind, String text) {
        try {
            return RecordReader.read(kind, MAPPER.readTree(text));
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new JournalFault(
                    JournalFault.Kind.UNUSABLE,
                    "The journal holds a " + kind.getSimpleName() + " that cannot be read.",
                    "Keep the file for a report, and name another directory with --state.");
        }
    }

    static void requireKnown(int version) {
        if (version > VERSION) {
            throw new JournalFault(
                    JournalFault.Kind.UNUSABLE,
                    "The journal was written by a newer version of this program.",
                    "Update the program, or name another directory with --state.");
        }
    }
}
