package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.rules.QualityRules;
import io.github.intervalscoach.intents.rules.Rule;

/** What a rule of data quality found, in a clause. */
final class QualityWords {
    private QualityWords() {}

    static String of(Rule rule) {
        if (rule.equals(QualityRules.STALE)) {
            return "silence is told from " + QualityRules.SILENCE_DAYS + " days on";
        }
        if (rule.equals(QualityRules.FAULT)) {
            return "what contradicts itself is told, never changed";
        }
        return "half missing blocks, a tenth weakens";
    }
}
