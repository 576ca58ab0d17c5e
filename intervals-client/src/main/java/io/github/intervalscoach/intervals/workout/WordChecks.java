package io.github.intervalscoach.intervals.workout;

import java.util.Optional;

/** What a word that means nothing to the service was probably meant to say. */
final class WordChecks {
    private WordChecks() {}

    /** Looks at the present word, which was not understood. */
    static void check(String word, Words words, StepDraft draft) {
        if (isInlineCount(word, words.ahead(1))) {
            draft.trap(StepTrap.INLINE_REPEAT);
        } else if (!draft.cueEnded()) {
            cue(word, draft);
        } else if (word.length() == 1 && Characters.isDash(word.charAt(0))) {
            spacedDash(words, draft);
        } else if (Characters.isDigit(word.isEmpty() ? ' ' : word.charAt(0))) {
            number(word, words, draft);
        }
    }

    private static void cue(String word, StepDraft draft) {
        if (word.equals("ramp")) {
            draft.trap(StepTrap.RAMP_IN_CUE);
        } else if (word.startsWith(Keywords.INTENSITY) || (Keywords.marker(word).isPresent() && !word.equals("free"))) {
            draft.trap(StepTrap.KEYWORD_IN_CUE);
        }
    }

    /** A dash with a number on both sides. */
    private static void spacedDash(Words words, StepDraft draft) {
        if (Lexer.read(words.ahead(-1)).isPresent()
                && Lexer.read(words.ahead(1)).isPresent()) {
            draft.trap(TargetTrap.SPACED_BAND);
        }
    }

    private static void number(String word, Words words, StepDraft draft) {
        Optional<Lexeme> lexeme = Lexer.read(word);
        boolean bare = lexeme.map(l -> l.type() == Lexeme.Type.BARE).orElse(false);
        if (!bare) {
            draft.trap(StepTrap.NOT_UNDERSTOOD);
        } else if (Lexer.read("1" + words.ahead(1))
                .filter(l -> l.type() != Lexeme.Type.BARE)
                .isPresent()) {
            draft.trap(TargetTrap.NUMBER_APART);
        } else if (!draft.hasTarget()) {
            draft.trap(TargetTrap.PERCENT_MISSING);
        }
    }

    /** {@code 4x50m}, or {@code 4x} before an extent. */
    private static boolean isInlineCount(String word, String next) {
        int end = Numbers.end(word, 0);
        if (end == 0 || end == word.length() || word.charAt(end) != 'x') {
            return false;
        }
        boolean alone = end + 1 == word.length();
        return Lexer.read(alone ? next : word.substring(end + 1))
                .filter(Lexeme::isExtent)
                .isPresent();
    }
}
