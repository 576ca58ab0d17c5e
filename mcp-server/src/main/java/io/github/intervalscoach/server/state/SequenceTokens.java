package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.TokenSource;
import java.util.function.Predicate;

/** {@code cs_1}, {@code cs_2} and so on: the same each time, for days that are made up. */
public final class SequenceTokens implements TokenSource {
    private final Predicate<Token> isTaken;
    private int last;

    /** Leaves out what {@code isTaken}. */
    public SequenceTokens(Predicate<Token> isTaken) {
        this.isTaken = isTaken;
    }

    @Override
    public synchronized Token next() {
        Token next = new Token("cs_" + ++last);
        while (isTaken.test(next)) {
            next = new Token("cs_" + ++last);
        }
        return next;
    }
}
