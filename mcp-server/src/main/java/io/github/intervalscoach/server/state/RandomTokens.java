package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.TokenSource;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Tokens that nobody guesses and everybody can read aloud: no 0 and O, no 1 and I. */
public record RandomTokens(RandomGenerator chance) implements TokenSource {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    /** By chance. */
    public static RandomTokens secure() {
        return new RandomTokens(new SecureRandom());
    }

    @Override
    public Token next() {
        var token = new StringBuilder("cs_");
        for (int place = 0; place < LENGTH; place++) {
            token.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return new Token(token.toString());
    }
}
