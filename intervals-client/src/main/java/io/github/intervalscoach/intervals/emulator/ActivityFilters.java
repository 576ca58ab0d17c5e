package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.function.Predicate;

/** Which activities a curve is made of: a JSON list of {@code field_id}, {@code value} and {@code not}. All must hold. */
final class ActivityFilters {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ActivityFilters() {}

    /**
     * What {@code filters} says.
     *
     * @throws Refused 422 when it is not such a list, or filters by what the emulator cannot
     */
    static Predicate<StoredActivity> of(Query query) {
        JsonNode filters = tree(query.text("filters").orElse("[]"));
        if (!filters.isArray()) {
            throw Refused.invalid("Invalid filters, expected a JSON list");
        }
        Predicate<StoredActivity> all = activity -> true;
        for (JsonNode filter : filters) {
            Predicate<StoredActivity> one = one(filter);
            all = all.and(filter.path("not").asBoolean() ? one.negate() : one);
        }
        return all;
    }

    private static Predicate<StoredActivity> one(JsonNode filter) {
        String field = filter.path("field_id").asText();
        String value = filter.path("value").asText().toLowerCase(Locale.ROOT);
        boolean yes = value.equals("true") || value.equals("indoor");
        return switch (field) {
            case "indoor" -> activity -> activity.json().path("trainer").asBoolean() == yes;
            case "race" -> activity -> activity.json().path("race").asBoolean() == yes;
            case "type" -> activity -> text(activity, "type").equals(value);
            case "name" -> activity -> text(activity, "name").contains(value);
            case "tags" ->
                activity -> {
                    boolean any = false;
                    for (JsonNode tag : activity.json().path("tags")) {
                        any |= tag.asText().toLowerCase(Locale.ROOT).equals(value);
                    }
                    return any;
                };
            default -> throw Refused.invalid("The emulator does not filter by [" + field + "]");
        };
    }

    private static String text(StoredActivity activity, String key) {
        return activity.json().path(key).asText().toLowerCase(Locale.ROOT);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw Refused.invalid("Invalid filters: " + e.getOriginalMessage());
        }
    }
}
