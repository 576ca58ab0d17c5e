package io.github.intervalscoach.intervals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Answers that went wrong: each mutation of a good answer harms one place of it, chosen by a seed. */
enum JsonMutations {
    MISSING {
        @Override
        void harm(ObjectNode place, String key) {
            place.remove(key);
        }
    },
    NULL {
        @Override
        void harm(ObjectNode place, String key) {
            place.putNull(key);
        }
    },
    EXTRA {
        @Override
        void harm(ObjectNode place, String key) {
            place.putObject("an_extra_" + key).put("x", 1).putArray("y").addNull();
        }
    },
    TEXT {
        @Override
        void harm(ObjectNode place, String key) {
            place.put(key, "\u0000 not what it was \ud83d\ude80");
        }
    },
    NUMBER {
        @Override
        void harm(ObjectNode place, String key) {
            place.put(key, -1.5);
        }
    },
    HUGE_NUMBER {
        @Override
        void harm(ObjectNode place, String key) {
            place.put(key, 1e300);
        }
    },
    YES {
        @Override
        void harm(ObjectNode place, String key) {
            place.put(key, true);
        }
    },
    LIST {
        @Override
        void harm(ObjectNode place, String key) {
            place.putArray(key).addNull().add(1).addObject().put("id", "x");
        }
    },
    OBJECT {
        @Override
        void harm(ObjectNode place, String key) {
            place.putObject(key).put("id", 1);
        }
    },
    LONG_TEXT {
        @Override
        void harm(ObjectNode place, String key) {
            place.put(key, "9".repeat(20_000));
        }
    },
    DEEP {
        @Override
        void harm(ObjectNode place, String key) {
            ArrayNode inner = place.putArray(key);
            for (int depth = 0; depth < 900; depth++) {
                inner = inner.addArray();
            }
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    abstract void harm(ObjectNode place, String key);

    /** {@code good} with one place harmed. */
    String of(String good, long seed) {
        JsonNode root = JsonNodeFactory.instance.objectNode().set("root", parse(good));
        List<ObjectNode> places = new ArrayList<>();
        collect(root.path("root"), places);
        var chance = new Random(seed);
        if (places.isEmpty()) {
            harm((ObjectNode) root, "root");
        } else {
            ObjectNode place = places.get(chance.nextInt(places.size()));
            List<String> keys = new ArrayList<>();
            place.fieldNames().forEachRemaining(keys::add);
            harm(place, keys.get(chance.nextInt(keys.size())));
        }
        return root.path("root").isMissingNode() ? "" : root.path("root").toString();
    }

    private static void collect(JsonNode node, List<ObjectNode> places) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            places.add(object);
        }
        if (node instanceof ContainerNode<?>) {
            node.forEach(child -> collect(child, places));
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
