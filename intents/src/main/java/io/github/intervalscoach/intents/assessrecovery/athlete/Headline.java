package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.rules.MemoryRules;
import io.github.intervalscoach.intents.rules.RecoveryRules;

/** The decision in a line; holds no word that somebody else wrote. */
final class Headline {
    private Headline() {}

    static String of(Interpreted verdict) {
        var subject = verdict.subject();
        String words = words(verdict);
        return subject.day().equals(subject.today()) ? words : words + ", " + Wording.shortDate(subject.day());
    }

    private static String words(Interpreted verdict) {
        if (verdict.redFlags().isPresent()) {
            return "Do not train: get medical advice first";
        }
        return switch (verdict.decision()) {
            case REST -> rest(verdict);
            case EASE -> ease(verdict);
            case CANNOT_SAY -> cannotSay(verdict);
            case AS_PLANNED -> asPlanned(verdict);
        };
    }

    private static String cannotSay(Interpreted verdict) {
        if (verdict.because().get(0).equals(RecoveryRules.TOO_FAR)) {
            return "Too early to say: signals speak for a day or two ahead";
        }
        return verdict.because().get(0).equals(RecoveryRules.WAY_BACK)
                ? "Ask before the race: an illness has only just ended"
                : verdict.sessions().race()
                        ? "Cannot say how ready: too little fresh data, and no reason found to miss the race"
                        : "Cannot say: too little fresh data";
    }

    private static String rest(Interpreted verdict) {
        if (verdict.because().get(0).equals(RecoveryRules.ILL_NOW)) {
            return "Rest: marked ill on the calendar";
        }
        if (verdict.because().get(0).equals(RecoveryRules.SYSTEMIC)) {
            return "Rest: the symptoms ask for it";
        }
        if (verdict.because().get(0).equals(RecoveryRules.WAY_BACK)) {
            return "No training yet: the illness mark has only just ended";
        }
        return verdict.sessions().open().isEmpty() ? "Rest" : "Rest instead of the planned session";
    }

    private static String ease(Interpreted verdict) {
        if (verdict.because().get(0).equals(RecoveryRules.INJURED)) {
            return "Easy at most, and only what does not hurt";
        }
        if (verdict.because().get(0).equals(RecoveryRules.WAY_BACK)) {
            return "Easy at most, and only if well: on the way back from an illness";
        }
        if (verdict.because().get(0).equals(MemoryRules.INJURY)) {
            return "Not as planned: an injury is remembered, and it is to be hard";
        }
        if (verdict.sessions().race()) {
            return "Race, but start carefully";
        }
        return verdict.sessions().open().isEmpty() ? "Easy training at most" : "Do it easy, not as planned";
    }

    private static String asPlanned(Interpreted verdict) {
        if (verdict.sessions().race()) {
            return "Race as planned";
        }
        String go = verdict.sessions().open().isEmpty() ? "nothing speaks against training" : "go as planned";
        if (verdict.marks().ended().isPresent()) {
            return "Only if well since the illness or injury mark ended: " + go;
        }
        if (verdict.nothingToReport()) {
            return "Nothing to report: " + go;
        }
        boolean watch = verdict.signals().stream().anyMatch(s -> s.sign().adverse());
        return (verdict.sessions().open().isEmpty() ? "Nothing speaks against training" : "Go as planned")
                + (watch ? ", and watch one signal" : "");
    }
}
