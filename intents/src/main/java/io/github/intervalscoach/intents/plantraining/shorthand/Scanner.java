package io.github.intervalscoach.intents.plantraining.shorthand;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.plantraining.shorthand.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines into tokens. */
final class Scanner {
    /** Signs that look alike and mean the same. */
    private static final ImmutableMap<Character, Character> LOOKALIKES = ImmutableMap.<Character, Character>builder()
            .put('\u00d7', 'x')
            .put('*', 'x')
            .put('\u2013', '-')
            .put('\u2014', '-')
            .put('\u2212', '-')
            .put('\u2011', '-')
            .put('\u2019', '\'')
            .put('\u2032', '\'')
            .put('\u201d', '"')
            .put('\u2033', '"')
            .put('\u00a0', ' ')
            .put('\u202f', ' ')
            .put('\u2009', ' ')
            .buildOrThrow();

    private static final Pattern TOKEN = Pattern.compile("(?<clock>[0-9]{1,3}:[0-9]{2}(?::[0-9]{2})?)"
            + "|(?<number>[0-9]+(?:[.,][0-9]{1,2}(?![0-9]))?)"
            + "|(?<times>x(?=\\s*[0-9(]))"
            + "|(?<word>vo2\\s?max|vo2|w/|[a-z]+)"
            + "|(?<break>[,;.])"
            + "|(?<sign>[%/@()'\"+&:-])");

    private Scanner() {}

    /** The tokens of {@code lines}, a break after each line and an end after the last. */
    static List<Token> scan(List<String> lines) {
        var tokens = new ArrayList<Token>();
        for (int line = 1; line <= lines.size(); line++) {
            scan(alike(lines.get(line - 1)), line, tokens);
            tokens.add(new Token(Kind.BREAK, "", line, lines.get(line - 1).length() + 1));
        }
        tokens.add(new Token(Kind.END, "", lines.size(), 1));
        return tokens;
    }

    private static void scan(String text, int line, List<Token> tokens) {
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (matcher.find(at) && matcher.start() == at) {
                tokens.add(new Token(kind(matcher), matcher.group(), line, at + 1));
                at = matcher.end();
            } else {
                String odd = text.substring(at, text.offsetByCodePoints(at, 1));
                throw NotUnderstood.sign(new Token(Kind.SIGN, odd, line, at + 1));
            }
        }
    }

    private static Kind kind(Matcher matcher) {
        return ImmutableMap.of(
                        "clock",
                        Kind.CLOCK,
                        "number",
                        Kind.NUMBER,
                        "times",
                        Kind.TIMES,
                        "word",
                        Kind.WORD,
                        "break",
                        Kind.BREAK)
                .entrySet()
                .stream()
                .filter(group -> matcher.group(group.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.SIGN);
    }

    private static String alike(String line) {
        var text = new StringBuilder(line.length());
        for (char letter : line.toLowerCase(Locale.ROOT).toCharArray()) {
            text.append(LOOKALIKES.getOrDefault(letter, letter).charValue());
        }
        return text.toString();
    }
}
