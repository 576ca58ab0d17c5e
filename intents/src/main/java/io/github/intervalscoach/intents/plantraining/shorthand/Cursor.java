package io.github.intervalscoach.intents.plantraining.shorthand;

import io.github.intervalscoach.intents.plantraining.shorthand.Token.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where a reader stands. */
final class Cursor {
    private final List<Token> past = new ArrayList<>();
    private final List<Token> ahead;

    Cursor(List<Token> tokens) {
        this.ahead = new ArrayList<>(tokens);
    }

    Token peek() {
        return peek(0);
    }

    /** So many tokens on; past the end, the end. */
    Token peek(int further) {
        return ahead.get(Math.min(further, ahead.size() - 1));
    }

    /** The last one stepped over; at the start, the first. */
    Token behind() {
        return past.isEmpty() ? peek() : past.get(past.size() - 1);
    }

    Token next() {
        Token token = peek();
        if (ahead.size() > 1) {
            past.add(ahead.remove(0));
        }
        return token;
    }

    /** Steps over the next token where it is one of {@code words}. */
    boolean accept(Collection<String> words) {
        boolean isOne = words.contains(peek().text()) && !peek().text().isEmpty();
        if (isOne) {
            next();
        }
        return isOne;
    }

    boolean accept(String word) {
        return accept(List.of(word));
    }

    boolean isAt(Kind kind) {
        return peek().kind() == kind;
    }

    /** Whether the next token follows {@code before} without a blank. */
    boolean isTight(Token before) {
        return peek().line() == before.line()
                && peek().column() == before.column() + before.text().length();
    }
}
