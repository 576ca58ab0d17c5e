package io.github.intervalscoach.intents.answer;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.FieldWords;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What becomes of one field.
 *
 * @param field its name, with its unit
 * @param from absent when there was nothing
 * @param to absent when nothing is left
 * @param outsideFrom instead, where somebody wrote it: cleaned and shortened
 * @param outsideTo instead, where somebody wrote it: cleaned and shortened
 */
public record FieldChange(
        String field,
        Optional<String> from,
        Optional<String> to,
        Optional<String> outsideFrom,
        Optional<String> outsideTo) {
    private static final ImmutableSet<String> WORDS =
            ImmutableSet.of("name", "description", "comments", "notes", "tags", "color", "text");

    /** In the service's own form. */
    private static final ImmutableSet<String> KEPT = ImmutableSet.of("content", "more");

    /** As it is shown. */
    public static FieldChange of(FieldDiff diff) {
        Predicate<String> outside = shown -> isOutside(diff.field());
        Optional<String> from = diff.before().map(value -> shown(diff.field(), value));
        Optional<String> to = diff.after().map(value -> shown(diff.field(), value));
        return new FieldChange(
                diff.field(),
                from.filter(outside.negate()),
                to.filter(outside.negate()),
                from.filter(outside),
                to.filter(outside));
    }

    /** What is only put back is measured, not told. */
    private static String shown(String field, FieldValue value) {
        if (KEPT.contains(field) && value instanceof FieldValue.Words settings) {
            return FieldWords.namesIn(settings);
        }
        return KEPT.contains(field) && value instanceof FieldValue.Text text
                ? text.letters().length() + " characters"
                : value.shown();
    }

    private static boolean isOutside(String field) {
        return WORDS.contains(field) || field.startsWith("custom.");
    }
}
