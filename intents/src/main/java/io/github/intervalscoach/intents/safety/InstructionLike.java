package io.github.intervalscoach.intents.safety;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What text that talks to a model looks like, in the languages our users write; kept wide on purpose. Best effort: what
 * gets through is still only data in a marked field.
 */
final class InstructionLike {
    private static final String OBJECT =
            "(?:instruction|instructions|prompt|prompts|rules?|above|previous|prior|everything|guidelines)";

    private static final Pattern ENGLISH = pattern("\\b(?:"
            + "(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b" + OBJECT
            + "|(?:system|assistant|developer|user|human)\\s*(?:prompt|message|note)?\\s*:"
            + "|system\\s+(?:prompt|message|override|note)|developer\\s+mode|jailbreak|api[ _-]?key"
            + "|you\\s+are\\s+now\\b|you\\s+must\\s+(?:now\\b|call|delete|apply|use|say|answer|tell)"
            + "|(?:pretend|act)\\s+(?:to\\s+be|as)\\s+(?:if|an?|the)\\b|do\\s+anything\\s+now"
            + "|(?:new|following|updated|real)\\s+instructions?"
            + "|(?:reveal|print|show|repeat|output|leak|dump|send)\\b.{0,40}\\b(?:prompt|instructions|secrets?|password|api|tokens?|credentials)"
            + "|(?:delete|remove|cancel|wipe|erase)\\s+(?:all|every)\\b|important\\s+(?:note\\s+)?(?:to|for)\\s+(?:the\\s+)?(?:ai|model|assistant|llm)"
            + ")");

    /** Words of the protocol, of our own tools, and of the formats in which models are spoken to. */
    private static final Pattern MACHINERY = pattern("\\b(?:call|use|invoke|run)\\s+(?:the\\s+)?(?:tool|function|apply)"
            + "|apply_?changes|tool_?(?:call|result|use|response)|function_?(?:call|result)|idempotency_?token|dry_?run"
            + "|(?:assess|analy[sz]e|compare|plan|modify|manage)_(?:recovery|training|race|periods|profile|gear)"
            + "|im_(?:start|end)|\\[/?inst\\]|<</?sys>>|endoftext|#{2,}\\s*(?:instruction|system|response|assistant|human)"
            + "|</?(?:system|tool|function|assistant|user|result|antml|invoke)\\b"
            + "|\"?(?:role|next_actions|structuredcontent|iserror|jsonrpc|safety|headline)\"\\s*:");

    private static final Pattern OTHER_LANGUAGES = pattern("\\b(?:"
            + "(?:ignorier|missacht|vergiss|vergesst)\\w*\\b.{0,40}\\b(?:anweisung|regel|vorherig|bisherig|oben|alles)\\w*"
            + "|(?:ignor[ae]|olvida|omite)\\w*\\b.{0,40}\\b(?:instruccion|reglas|anterior|todo)\\w*"
            + "|(?:ignore[zr]?|oublie[zr]?)\\b.{0,40}\\b(?:instruction|consigne|regle|precedent)\\w*"
            + "|(?:ignora|dimentica)\\w*\\b.{0,40}\\b(?:istruzion|regol|precedent)\\w*"
            + "|(?:ignor[ea]|esqueca)\\w*\\b.{0,40}\\b(?:instruc|regras|anterior)\\w*"
            + "|(?:negeer|vergeet)\\b.{0,40}\\b(?:instructies|regels|vorige)"
            + "|(?:z?ignoruj|zapomnij|pomin)\\w*\\b.{0,40}\\b(?:instrukcj|polecen|poprzedn|pokyn|predchoz)\\w*"
            + "|(?:ignorera|ignorer|glom|glem)\\b.{0,40}\\b(?:instruktion|instruks|tidligere|tidigare|regler)\\w*"
            + "|(?:talimat|komut|kural)\\w*\\b.{0,40}\\b(?:yok\\s+say|gormezden\\s+gel|unut)\\w*"
            + "|abaikan\\b.{0,40}\\b(?:instruksi|perintah|sebelumnya)"
            + "|bo\\s+qua\\b.{0,40}\\b(?:huong\\s+dan|chi\\s+dan|lenh)"
            + ")");

    private static final Pattern OTHER_SCRIPTS = pattern("(?:\u5ffd\u7565|\u5ffd\u89c6|\u7121\u8996|\u65e0\u89c6)"
            + ".{0,16}(?:\u6307\u4ee4|\u6307\u793a|\u63d0\u793a|\u89c4\u5219)|(?:\u6307\u793a|\u547d\u4ee4).{0,6}\u7121\u8996"
            + "|\u7cfb\u7edf\u63d0\u793a|\u7cfb\u7d71\u63d0\u793a"
            + "|\u0438\u0433\u043d\u043e\u0440\u0438\u0440\u0443|\u0456\u0433\u043d\u043e\u0440\u0443|\u0437\u0430\u0431\u0443\u0434\u044c.{0,30}(?:\u0438\u043d\u0441\u0442\u0440\u0443\u043a|\u043f\u0440\u0430\u0432\u0438\u043b)"
            + "|(?:\uc9c0\uc2dc|\uba85\ub839|\ud504\ub86c\ud504\ud2b8).{0,12}\ubb34\uc2dc"
            + "|(?:\u062a\u062c\u0627\u0647\u0644|\u0627\u0646\u0633).{0,30}(?:\u062a\u0639\u0644\u064a\u0645\u0627\u062a|\u0627\u0644\u0627\u0648\u0627\u0645\u0631|\u0627\u0644\u0623\u0648\u0627\u0645\u0631)"
            + "|(?:\u05d4\u05ea\u05e2\u05dc\u05dd).{0,30}(?:\u05d4\u05d5\u05e8\u05d0\u05d5\u05ea)"
            + "|(?:\u0928\u0930\u0926\u0936).{0,20}(?:\u0905\u0928\u0926\u0916|\u0928\u091c\u0930\u0905\u0926\u091c)"
            + "|(?:\u03b1\u03b3\u03bd\u03bf\u03b7\u03c3).{0,30}(?:\u03bf\u03b4\u03b7\u03b3\u03b9)");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LATIN = Pattern.compile("[a-z]");

    /** Single letters with something between them, four or more in a row. */
    private static final Pattern SPELLED_OUT = Pattern.compile("(?U)\\b(?:\\w[ ._-]){3,}\\w\\b");

    private static final Pattern BETWEEN = Pattern.compile("[ ._-]");

    /** Letters of other scripts that look like Latin ones, and the Latin ones. */
    private static final String LOOK_ALIKES =
            "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u051b\u051d\u0475\u04bb\u0432\u043d\u043a\u043c\u0442\u03bf\u03b1\u03b5\u03b9\u03ba\u03bd\u03c1\u03c4\u03c5\u03c7\u0261\u0131\u0433\u217c";

    private static final String LATIN_ONES = "aeopcyxijsdqwvhbhkmtoaeikvptuxgirl";

    private InstructionLike() {}

    /** Whether {@code text}, already without what is invisible, reads like an instruction in any of its disguises. */
    static boolean test(String text) {
        String plain = plain(text);
        String tight = SPELLED_OUT
                .matcher(plain)
                .replaceAll(match -> BETWEEN.matcher(match.group()).replaceAll(""));
        // of an ordinary name the three are one, and a season has thousands of names
        return Stream.of(plain, latin(plain), latin(tight))
                .distinct()
                .anyMatch(look -> ENGLISH.matcher(look).find()
                        || MACHINERY.matcher(look).find()
                        || OTHER_LANGUAGES.matcher(look).find()
                        || OTHER_SCRIPTS.matcher(look).find());
    }

    /** Wide, circled and mathematical letters as plain ones; no accents, no capitals. */
    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** Look-alikes matter only in words that pretend to be Latin. */
    private static String latin(String text) {
        if (!LATIN.matcher(text).find()) {
            return text;
        }
        var latin = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int at = LOOK_ALIKES.indexOf(c);
            latin.append(at < 0 ? (char) c : LATIN_ONES.charAt(at));
        });
        return latin.toString();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?U)" + regex);
    }
}
