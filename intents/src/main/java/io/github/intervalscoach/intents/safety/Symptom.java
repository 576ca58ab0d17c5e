package io.github.intervalscoach.intents.safety;

import java.util.Locale;

/** What an athlete may report, coded so that no words need to be guessed at. */
public enum Symptom {
    CHEST_PAIN(Kind.RED_FLAG),
    FAINTING(Kind.RED_FLAG),
    PALPITATIONS(Kind.RED_FLAG),
    BREATHLESS_AT_REST(Kind.RED_FLAG),
    FEVER(Kind.SYSTEMIC),
    COUGH(Kind.SYSTEMIC),
    VOMITING_OR_DIARRHOEA(Kind.SYSTEMIC),
    MUSCLE_ACHES_SYSTEMIC(Kind.SYSTEMIC),
    DIZZINESS(Kind.SYSTEMIC),
    FEELING_ILL(Kind.SYSTEMIC),
    SORE_THROAT(Kind.ABOVE_THE_NECK),
    RUNNY_NOSE(Kind.ABOVE_THE_NECK),
    INJURY_PAIN(Kind.INJURY),
    NIGGLE(Kind.NIGGLE);

    private final Kind kind;

    Symptom(Kind kind) {
        this.kind = kind;
    }

    /** What it asks for. */
    public Kind kind() {
        return kind;
    }

    /** As on the wire: {@code chest_pain}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in a sentence: {@code chest pain}. */
    public String words() {
        return code().replace('_', ' ');
    }

    /** How a symptom is treated. */
    public enum Kind {
        /** Do not exercise; a doctor decides. */
        RED_FLAG,
        /** The whole body is concerned: rest. */
        SYSTEMIC,
        /** A head cold: easy at most. */
        ABOVE_THE_NECK,
        /** Something hurts: nothing that hurts it. */
        INJURY,
        /** Worth naming, not worth a change by itself. */
        NIGGLE
    }
}
