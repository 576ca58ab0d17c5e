package io.github.intervalscoach.intents.safety;

import java.util.Locale;
import java.util.regex.Pattern;

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

    /** Control and format characters (zero-width, bidirectional), lone surrogates, private use. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");

    private static final Pattern LINK = Pattern.compile(
            "(?i)!?\\[([^\\]]*)\\]\\([^)]*\\)|\\b[a-z][a-z0-9+.-]*://\\S*|\\bwww\\.\\S+|\\b(?:data|javascript|mailto):\\S+");

    /** Markdown and markup that could leave the field. */
    private static final Pattern MARKUP = Pattern.compile("[`|<>\\[\\]{}#*_~\\\\]+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** What text that talks to a model looks like, in the languages our users write; kept wide on purpose. */
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?U)\\b(?:"
                    + "(?:ignore|disregard|forget|override)\\b.{0,40}\\b(?:instruction|instructions|prompt|prompts|rules?|above|previous|everything)"
                    + "|(?:system|assistant|developer|user)\\s*(?:prompt|message)?\\s*:"
                    + "|system\\s+(?:prompt|message|override)|you\\s+are\\s+now\\b|you\\s+must\\s+(?:now\\b|call|delete|apply|use)"
                    + "|(?:call|use|invoke|run)\\s+(?:the\\s+)?(?:tool|function|apply_?changes)|apply_?changes|tool_?(?:call|result|use)|function_?call"
                    + "|(?:new|following)\\s+instructions?|jailbreak|api[ _-]?key"
                    + "|ignorier\\w*\\b.{0,40}\\b(?:anweisung|regel|vorherig|bisherig|oben)\\w*"
                    + "|(?:ignor[ae]|olvida)\\w*\\b.{0,40}\\b(?:instruccion|reglas|anterior)\\w*"
                    + "|(?:ignore[zr]?|oublie[zr]?)\\b.{0,40}\\b(?:instruction|consigne|r\u00e8gle|pr\u00e9c\u00e9dent)\\w*"
                    + "|(?:ignora|dimentica)\\b.{0,40}\\b(?:istruzion|regol|precedent)\\w*"
                    + "|(?:ignore|esque\u00e7a)\\b.{0,40}\\b(?:instru\u00e7|regras|anterior)\\w*"
                    + "|negeer\\b.{0,40}\\b(?:instructies|regels|vorige)"
                    + ")|\u5ffd\u7565.{0,12}(?:\u6307\u4ee4|\u6307\u793a)|\u6307\u793a\u3092\u7121\u8996|\u0438\u0433\u043d\u043e\u0440\u0438\u0440\u0443\u0439");

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
        String visible = INVISIBLE.matcher(raw).replaceAll(match -> isSpace(match.group()) ? " " : "");
        String text = SPACE.matcher(visible).replaceAll(" ").strip();
        if (INSTRUCTION.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            return WITHHELD;
        }
        text = LINK.matcher(text).replaceAll("");
        text = MARKUP.matcher(text).replaceAll(" ");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)).strip() + "\u2026";
    }

    private static boolean isSpace(String invisible) {
        return invisible.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t');
    }
}
