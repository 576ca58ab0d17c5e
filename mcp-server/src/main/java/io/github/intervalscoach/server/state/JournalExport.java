package io.github.intervalscoach.server.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import java.util.List;

/** The journal as JSON, in the form in which it is kept. */
public final class JournalExport {
    private JournalExport() {}

    /** All {@code entries}, one document. */
    public static String of(List<JournalEntry> entries) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("form", Form.VERSION);
        ArrayNode array = document.putArray("change_sets");
        entries.forEach(entry -> array.add(RecordJson.write(entry)));
        return document.toPrettyString() + "\n";
    }
}
