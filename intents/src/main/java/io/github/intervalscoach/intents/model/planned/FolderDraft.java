package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.Folder.Kind;
import java.util.Optional;

/**
 * A new folder or plan; its name is set. Folders do not nest.
 *
 * @param copyOf whose workouts to start with
 */
public record FolderDraft(Kind kind, FolderChange fields, Optional<String> copyOf) {
    public FolderDraft {
        if (kind == Kind.UNKNOWN) {
            throw new IllegalArgumentException("What is made is a folder or a plan.");
        }
        if (!(fields.name() instanceof Change.Set)) {
            throw new IllegalArgumentException("A name is needed for a new folder of the library.");
        }
    }

    /** One with a name and nothing in it. */
    public static FolderDraft of(Kind kind, String name) {
        return new FolderDraft(kind, FolderChange.named(name), Optional.empty());
    }
}
