package io.github.intervalscoach.intents.safety;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that somebody else wrote: a name, a note, a comment. They are data: cleaned and capped when they come in, shown
 * only inside fields that are marked as such, withheld when they read like an instruction to a model, and never an
 * input to a rule.
 *
 * @param shown what may be shown; {@link #WITHHELD} instead of what reads like an instruction
 */
public record OutsideText(String shown) {
    /** Stands for text that is not passed on. */
    public static final String WITHHELD = "(text withheld)";

    private static final int NAME_LENGTH = 80;
    private static final int PROSE_LENGTH = 400;

    /** What lies behind is never shown, and not worth the time to look at. */
    private static final int LONGEST_READ = 4000;

    /** Control and format characters (zero-width, bidirectional), lone surrogates, private use. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");

    /** Letters and marks that show nothing and can carry a message: fillers, joiners, variation selectors. */
    private static final Pattern BLANK =
            Pattern.compile("[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180D\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
                    + "\\x{E0100}-\\x{E01EF}]+");

    /** More accents on one letter than any language writes. */
    private static final Pattern STACKED = Pattern.compile("(\\p{Mn}{3})\\p{Mn}+");

    private static final Pattern LINK = Pattern.compile("(?i)!?\\[([^\\]]*)\\]\\([^)]*\\)|\\b[a-z][a-z0-9+.-]*://\\S*"
            + "|(?<![:\\p{L}\\p{N}])//\\S+|\\bwww\\.\\S+|\\b(?:data|javascript|vbscript|mailto|tel|file):\\S+"
            + "|[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,}|\\b(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,}[/?]\\S*");

    /** Markdown and markup that could leave the field, and their written-out forms. */
    private static final Pattern MARKUP = Pattern.compile("&#?[A-Za-z0-9]{1,8};|[`|<>\\[\\]{}#*_~\\\\]+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** A name, at most 80 characters. */
    public static OutsideText name(String raw) {
        return new OutsideText(clean(raw, NAME_LENGTH));
    }

    /** A note or a comment, at most 400 characters, on one line. */
    public static OutsideText prose(String raw) {
        return new OutsideText(clean(raw, PROSE_LENGTH));
    }

    /** Whether the text was not passed on. */
    public boolean isWithheld() {
        return shown.equals(WITHHELD);
    }

    @Override
    public String toString() {
        return shown;
    }

    private static String clean(String raw, int length) {
        String read = raw.length() > LONGEST_READ ? raw.substring(0, LONGEST_READ) : raw;
        String visible = INVISIBLE.matcher(read).replaceAll(match -> isSpace(match.group()) ? " " : "");
        visible = STACKED.matcher(BLANK.matcher(visible).replaceAll("")).replaceAll("$1");
        String seen = spaced(visible);
        if (Stream.of(seen, MARKUP.matcher(seen).replaceAll("")).distinct().anyMatch(InstructionLike::test)) {
            return WITHHELD;
        }
        String text = LINK.matcher(seen).replaceAll("");
        text = spaced(MARKUP.matcher(text).replaceAll(" "));
        // what markup had cut apart may be a link, or talk to a model, only now
        text = spaced(LINK.matcher(text).replaceAll(""));
        if (!text.equals(seen) && InstructionLike.test(text)) {
            return WITHHELD;
        }
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)).strip() + "\u2026";
    }

    private static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isSpace(String invisible) {
        return invisible.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t');
    }
}
