package io.github.intervalscoach.intents.applychanges;

import io.github.intervalscoach.intents.ChosenToken;
import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.Within;
import io.github.intervalscoach.intents.model.change.Token;
import java.util.List;
import java.util.Optional;

/**
 * What a human said yes to.
 *
 * @param idempotencyToken the change-set's
 * @param summary the change-set's own
 * @param only numbers of operations
 * @param dryRun whether nothing may be written
 * @param athlete whose
 */
public record Question(
        @Described("as the preview names it") String idempotencyToken,

        @Described("the preview's summary, word for word: it is what the human approves")
        String summary,

        @Described("numbers of the operations to apply; default all") @Within(min = 1, max = 1000)
        List<Integer> only,

        @Described("only say what would happen now") boolean dryRun,

        @Described("id or name; default: the key's owner") Optional<String> athlete) {
    public Question {
        ChosenToken.parse(idempotencyToken);
        only = only.stream().distinct().sorted().toList();
    }

    /** The change-set's name. */
    Token token() {
        return ChosenToken.parse(idempotencyToken);
    }
}
