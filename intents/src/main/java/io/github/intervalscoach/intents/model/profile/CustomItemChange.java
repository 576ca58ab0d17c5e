package io.github.intervalscoach.intents.model.profile;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.profile.CustomItem.Visibility;

/** What is to become of a custom item; what is left alone stays. */
public record CustomItemChange(
        Change<String> name, Change<String> description, Change<Visibility> visibility, Change<FieldDefinition> field) {

    /** Another name. */
    public static CustomItemChange rename(String to) {
        return new CustomItemChange(Change.to(to), Change.leave(), Change.leave(), Change.leave());
    }

    /** Another definition. */
    public static CustomItemChange redefine(FieldDefinition to) {
        return new CustomItemChange(Change.leave(), Change.leave(), Change.leave(), Change.to(to));
    }
}
