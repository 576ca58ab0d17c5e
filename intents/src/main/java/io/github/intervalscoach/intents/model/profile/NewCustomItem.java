package io.github.intervalscoach.intents.model.profile;

import io.github.intervalscoach.intents.model.profile.CustomItem.Kind;
import io.github.intervalscoach.intents.model.profile.CustomItem.Visibility;
import io.github.intervalscoach.intents.safety.ExactText;
import java.util.Optional;

/**
 * Something to be added to the service.
 *
 * @param field there for a field, absent for everything else, which the service fills by itself
 * @param content the rest of what makes it up, as it was read once; absent for something new
 */
public record NewCustomItem(
        Kind kind,
        String name,
        Optional<String> description,
        Visibility visibility,
        Optional<FieldDefinition> field,
        Optional<ExactText> content) {
    /** One that is new. */
    public NewCustomItem(
            Kind kind,
            String name,
            Optional<String> description,
            Visibility visibility,
            Optional<FieldDefinition> field) {
        this(kind, name, description, visibility, field, Optional.empty());
    }

    public NewCustomItem {
        if (name.isBlank()) {
            throw new IllegalArgumentException("It needs a name. Maybe what it shows?");
        }
        if (kind == Kind.OTHER) {
            throw new IllegalArgumentException("OTHER cannot be added. Maybe INPUT_FIELD, a field of a day?");
        }
        if (kind.isField() ? field.isEmpty() && content.isEmpty() : field.isPresent()) {
            throw new IllegalArgumentException(
                    kind + (kind.isField() ? " says what it holds." : " holds no values. Maybe INPUT_FIELD?"));
        }
    }

    /** A field that only the athlete sees. */
    public static NewCustomItem field(Kind kind, String name, FieldDefinition definition) {
        return new NewCustomItem(kind, name, Optional.empty(), Visibility.PRIVATE, Optional.of(definition));
    }
}
