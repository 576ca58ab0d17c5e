package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.safety.Symptom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the verdict may look at.
 *
 * @param wayBack after an illness mark that ended lately
 * @param injured marked, or rated 3 or 4 of 4
 * @param sparesHard a remembered injury holds, and something hard of its sport is planned
 * @param loadWeighs form below its own usual, or a high load ratio
 */
record Facts(
        List<Symptom> symptoms,
        boolean ill,
        WayBack.Phase wayBack,
        boolean injured,
        boolean sparesHard,
        boolean race,
        Optional<OwnWord> word,
        boolean loadWeighs,
        Sign hrv,
        Sign resting,
        Sign sleep,
        Sign feel) {
    Facts {
        symptoms = List.copyOf(symptoms);
    }

    boolean has(Symptom.Kind kind) {
        return symptoms.stream().anyMatch(symptom -> symptom.kind() == kind);
    }

    boolean says(OwnWord asked) {
        return word.equals(Optional.of(asked));
    }

    /** The nervous system: HRV and resting heart rate are two views of one thing; both adverse is strong. */
    Sign autonomic() {
        Sign both = hrv.and(resting);
        return hrv.adverse() && resting.adverse() ? both.worsened(true) : both;
    }

    /** The athlete's own judgement; a worse word is strong whatever the ratings were. */
    Sign subjective() {
        if (word.isEmpty()) {
            return feel;
        }
        Sign said = says(OwnWord.WORSE) ? Sign.adverse(true, true, 1) : Sign.fine(true);
        return feel.and(said);
    }

    List<Sign> known() {
        return Stream.of(autonomic(), sleep, subjective()).filter(Sign::known).toList();
    }

    List<Sign> adverse() {
        return known().stream().filter(Sign::adverse).toList();
    }

    /** How many domains have a value of the day itself. */
    int freshDomains() {
        return (int) known().stream().filter(Sign::fresh).count();
    }

    Facts withNights(Sign newHrv, Sign newResting, Sign newSleep) {
        return new Facts(
                symptoms,
                ill,
                wayBack,
                injured,
                sparesHard,
                race,
                word,
                loadWeighs,
                newHrv,
                newResting,
                newSleep,
                feel);
    }

    Facts withWord(OwnWord said) {
        return new Facts(
                symptoms,
                ill,
                wayBack,
                injured,
                sparesHard,
                race,
                Optional.of(said),
                loadWeighs,
                hrv,
                resting,
                sleep,
                feel);
    }

    Facts with(Symptom symptom) {
        var more = Stream.concat(symptoms.stream(), Stream.of(symptom)).toList();
        return new Facts(more, ill, wayBack, injured, sparesHard, race, word, loadWeighs, hrv, resting, sleep, feel);
    }
}
