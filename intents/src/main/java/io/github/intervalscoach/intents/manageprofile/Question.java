package io.github.intervalscoach.intents.manageprofile;

import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.manageprofile.answer.Include;
import java.util.List;
import java.util.Optional;

/**
 * What about a profile.
 *
 * @param athlete whose
 * @param action what to do
 * @param sport only this sport
 * @param include what to add
 * @param detail how much to say
 */
public record Question(
        @Described("athlete id exactly as given, or unambiguous name; default: owner of the key")
        Optional<String> athlete,

        @Described("standard: thresholds and zones as set; evidence: raise, keep or test each threshold; capability:"
                + " what this data can answer, what not, how to fix it")
        Action action,

        @Described("run, ride, swim, or a type as the service names it; default all")
        Optional<String> sport,

        @Described("sessions: with capability, the last ten and what each lacks")
        List<Include> include,

        @Described("how much to say") Detail detail) {
    public Question {
        include = List.copyOf(include);
        if (sport.filter(String::isBlank).isPresent()) {
            throw new InvalidQuestion(
                    "contradictory_arguments", "sport is blank.", "Give one, such as run, or leave it out for all.");
        }
    }
}
