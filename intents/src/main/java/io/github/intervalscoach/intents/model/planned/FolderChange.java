package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.Folder.Visibility;
import java.time.LocalDate;

/**
 * What happens to a folder or a plan; what is left stays as the service has it.
 *
 * @param name never cleared
 * @param blurb a line about it
 * @param start a plan's first day; never cleared
 * @param visibility never cleared
 */
public record FolderChange(
        Change<String> name,
        Change<String> description,
        Change<String> blurb,
        Change<LocalDate> start,
        Change<Visibility> visibility) {
    /** Leaves everything. */
    public static final FolderChange NONE =
            new FolderChange(Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.leave());

    public FolderChange {
        Allowed.neverCleared(name, "A name");
        Allowed.neverCleared(start, "A plan's first day");
        Allowed.neverCleared(visibility, "Who may see it");
        Allowed.only(name, text -> !text.isBlank(), "The name", "more than blanks");
        Allowed.only(visibility, wanted -> wanted != Visibility.UNKNOWN, "Who may see it", "one the service knows");
    }

    /** Sets the name. */
    public static FolderChange named(String name) {
        return new FolderChange(Change.to(name), Change.leave(), Change.leave(), Change.leave(), Change.leave());
    }
}
