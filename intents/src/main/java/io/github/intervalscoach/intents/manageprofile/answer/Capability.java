package io.github.intervalscoach.intents.manageprofile.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One kind of question and whether this data answers it.
 *
 * @param question snake_case name
 * @param tool the tool that would answer it
 * @param restsOn what it reads
 * @param n how many days or sessions have it
 * @param of how many there could be
 * @param newest the newest day with it
 * @param fix how to mend what is missing
 */
public record Capability(
        String question,
        Answerable answerable,
        String tool,
        String restsOn,
        int n,
        int of,
        Optional<LocalDate> newest,
        Optional<String> fix) {}
