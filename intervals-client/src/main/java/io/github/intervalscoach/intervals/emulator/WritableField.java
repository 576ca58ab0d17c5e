package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What an athlete may say of an activity. The rest of what is sent is silently ignored, null too; -1 withdraws a number.
 * Custom fields, whose codes begin with a capital, are taken as they are.
 */
enum WritableField {
    TEXT {
        @Override
        boolean accepts(JsonNode value) {
            return value.isTextual();
        }
    },
    /** A local date-time of this or the last century. */
    TIME {
        @Override
        boolean accepts(JsonNode value) {
            if (!value.isTextual()) {
                return false;
            }
            LocalDateTime time = LocalRange.dateTime(value.asText());
            if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
                throw Refused.invalid("Invalid start_date_local [" + value.asText() + "]");
            }
            return true;
        }
    },
    ZONE {
        @Override
        boolean accepts(JsonNode value) {
            try {
                return value.isTextual() && !ZoneId.of(value.asText()).getId().isEmpty();
            } catch (DateTimeException e) {
                return false;
            }
        }
    },
    FLAG {
        @Override
        boolean accepts(JsonNode value) {
            return value.isBoolean();
        }
    },
    WHOLE {
        @Override
        boolean accepts(JsonNode value) {
            return value.canConvertToInt();
        }

        @Override
        boolean isCleared(JsonNode value) {
            return value.asInt() == CLEAR;
        }

        @Override
        void set(ObjectNode told, String key, JsonNode value) {
            told.put(key, value.asInt());
        }
    },
    NUMBER {
        @Override
        boolean accepts(JsonNode value) {
            return value.isNumber() && Float.isFinite((float) value.asDouble());
        }

        @Override
        boolean isCleared(JsonNode value) {
            return value.asDouble() == CLEAR;
        }

        @Override
        void set(ObjectNode told, String key, JsonNode value) {
            told.put(key, (float) value.asDouble());
        }
    },
    TEXTS {
        @Override
        boolean accepts(JsonNode value) {
            boolean texts = value.isArray();
            for (JsonNode element : value) {
                texts &= element.isTextual();
            }
            return texts;
        }
    },
    OBJECT {
        @Override
        boolean accepts(JsonNode value) {
            return value.isObject();
        }
    };

    private static final int CLEAR = -1;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2099;
    private static final Pattern CUSTOM = Pattern.compile("[A-Z][A-Za-z0-9]+");
    private static final Map<String, WritableField> BY_KEY = read();

    abstract boolean accepts(JsonNode value);

    boolean isCleared(JsonNode value) {
        return false;
    }

    void set(ObjectNode told, String key, JsonNode value) {
        told.set(key, value);
    }

    /**
     * Takes over what was sent.
     *
     * @throws Refused 400 for a value of the wrong kind, 422 for a time that is none; {@code told} is then half done
     */
    static void apply(ObjectNode sent, ObjectNode told) {
        sent.properties().forEach(field -> {
            String key = field.getKey();
            JsonNode value = field.getValue();
            WritableField writable = BY_KEY.get(key);
            if (value.isNull()) {
                return;
            }
            if (writable != null) {
                writable.take(told, key, value);
            } else if (CUSTOM.matcher(key).matches() && value.isValueNode()) {
                told.set(key, value);
            }
        });
    }

    private void take(ObjectNode told, String key, JsonNode value) {
        if (!accepts(value)) {
            throw Refused.unreadable("Cannot deserialize " + key + " from " + SentJson.kind(value));
        }
        if (isCleared(value)) {
            told.remove(key);
        } else {
            set(told, key, value);
        }
    }

    private static Map<String, WritableField> read() {
        var fields = new LinkedHashMap<String, WritableField>();
        String resource = "activity-writable.keys";
        try (var in = Objects.requireNonNull(WritableField.class.getResourceAsStream(resource), resource)) {
            new String(in.readAllBytes(), UTF_8).lines().forEach(line -> {
                int equals = line.indexOf('=');
                fields.put(line.substring(0, equals), valueOf(line.substring(equals + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return Collections.unmodifiableMap(fields);
    }
}
