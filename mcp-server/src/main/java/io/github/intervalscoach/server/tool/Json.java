package io.github.intervalscoach.server.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** How this server reads and writes JSON: strictly, within bounds, numbers without exponents. */
public final class Json {
    /** No message of the protocol nests deeper than a schema does. */
    private static final int MAX_DEPTH = 64;

    private Json() {}

    /** A mapper that refuses deep nesting, doubled names and anything after the value. */
    public static ObjectMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** The object over several lines, indented by two, without a line break at the end. */
    public static String pretty(Map<String, Object> object) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try {
            return mapper().writer(printer).writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists are always JSON", e);
        }
    }

    /** The object on one line. */
    public static String compact(Map<String, Object> object) {
        try {
            return mapper().writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists are always JSON", e);
        }
    }
}
