package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.Change;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An object that holds only the keys that change. The service ignores a null in what it is sent, so clearing has forms of
 * its own: an empty text, -1 for a number, an empty list.
 */
final class Sparse {
    private static final int CLEARED = -1;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** With seconds, or the service refuses it. */
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final ObjectNode object = JsonNodeFactory.instance.objectNode();

    Sparse text(String key, Change<String> change) {
        change.ifChanged(text -> object.put(key, text), () -> object.put(key, ""));
        return this;
    }

    Sparse whole(String key, Change<Integer> change) {
        change.ifChanged(number -> object.put(key, number), () -> object.put(key, CLEARED));
        return this;
    }

    Sparse number(String key, Change<Double> change) {
        change.ifChanged(number -> object.put(key, number), () -> object.put(key, CLEARED));
        return this;
    }

    Sparse texts(String key, Change<List<String>> change) {
        change.ifChanged(texts -> texts.forEach(object.putArray(key)::add), () -> object.putArray(key));
        return this;
    }

    /** What cannot be cleared, in the service's word for it. */
    <T> Sparse word(String key, Change<T> change, Function<T, String> word) {
        change.ifChanged(value -> object.put(key, word.apply(value)), () -> {});
        return this;
    }

    /** What cannot be cleared, as yes or no. */
    <T> Sparse flag(String key, Change<T> change, T yes) {
        change.ifChanged(value -> object.put(key, value.equals(yes)), () -> {});
        return this;
    }

    Sparse moment(String key, Change<LocalDateTime> change) {
        return word(key, change, LOCAL::format);
    }

    Sparse id(String key, String id) {
        putId(object, key, id);
        return this;
    }

    Sparse ids(String key, List<String> ids) {
        ArrayNode array = object.putArray(key);
        ids.forEach(id -> addId(array, id));
        return this;
    }

    ObjectNode object() {
        return object;
    }

    /** Ids that are numbers go out as numbers, others as given: the service then says what it thinks of them. */
    private static void putId(ObjectNode object, String key, String id) {
        if (NUMBER.matcher(id).matches()) {
            object.put(key, Long.parseLong(id));
        } else {
            object.put(key, id);
        }
    }

    private static void addId(ArrayNode array, String id) {
        if (NUMBER.matcher(id).matches()) {
            array.add(Long.parseLong(id));
        } else {
            array.add(id);
        }
    }
}
