package io.github.intervalscoach.intervals.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intervals.contract.Operation.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The operations that an OpenAPI document promises. */
record OpenApiDocument(List<LiveOperation> operations) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "/api/v1";

    /** {@code events{ext}}: a variable glued to a word is an ending such as {@code .json}, and may be left out. */
    private static final Pattern ENDING = Pattern.compile("(?<=[^/])\\{(?:ext|format)}$");

    /** Anything else is not followed anywhere, nor shown in a log. */
    private static final Pattern PATH = Pattern.compile(BASE + "(?:/(?!\\.)[A-Za-z0-9_.{}-]{1,60}){1,12}");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    OpenApiDocument {
        operations = List.copyOf(operations);
    }

    /**
     * Reads a document.
     *
     * @throws ContractFault when it is not JSON, not OpenAPI, or promises nothing below {@code /api/v1}
     */
    static OpenApiDocument parse(String text) {
        JsonNode root = json(text);
        if (!root.path("openapi").isTextual() || !root.path("paths").isObject()) {
            throw new ContractFault("it is not an OpenAPI document: the fields openapi and paths are not there");
        }
        var operations = new ArrayList<LiveOperation>();
        root.path("paths").properties().forEach(path -> {
            if (PATH.matcher(path.getKey()).matches()) {
                String below =
                        ENDING.matcher(path.getKey().substring(BASE.length())).replaceAll("");
                addAll(operations, below, path.getValue());
            }
        });
        if (operations.isEmpty()) {
            throw new ContractFault("it describes no operation below " + BASE);
        }
        return new OpenApiDocument(operations);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException | StackOverflowError e) {
            throw new ContractFault("it is not JSON");
        }
    }

    private static void addAll(List<LiveOperation> operations, String path, JsonNode item) {
        for (Verb verb : Verb.values()) {
            JsonNode described = item.path(verb.name().toLowerCase(Locale.ROOT));
            if (described.isObject()) {
                var parameters = new ArrayList<String>();
                addQuery(parameters, item.path("parameters"));
                addQuery(parameters, described.path("parameters"));
                operations.add(new LiveOperation(described.path("operationId").asText(), verb, path, parameters));
            }
        }
    }

    private static void addQuery(List<String> names, JsonNode parameters) {
        parameters.forEach(parameter -> {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")
                    && NAME.matcher(name).matches()) {
                names.add(name);
            }
        });
    }
}
