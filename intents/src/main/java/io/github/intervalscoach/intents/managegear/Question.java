package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Detail;
import java.util.Optional;

/**
 * Which gear.
 *
 * @param athlete whose
 * @param action what to do
 * @param gear one piece
 * @param type only this kind
 * @param detail how much to say
 */
public record Question(
        @Described("athlete id exactly as given, or unambiguous name; default: owner of the key")
        Optional<String> athlete,

        @Described("standard: list with use, limits and what is due; due: only what is due or soon")
        Action action,

        @Described("one piece: its id, or words of its name")
        Optional<String> gear,

        @Described("run, ride, or a type as the service names it: Bike, Shoes, Chain; default all")
        Optional<String> type,

        @Described("how much to say; full names all retired gear")
        Detail detail) {
    public Question {
        requireWords(gear, "gear");
        requireWords(type, "type");
    }

    private static void requireWords(Optional<String> given, String name) {
        if (given.filter(String::isBlank).isPresent()) {
            throw new InvalidQuestion(
                    "contradictory_arguments", name + " is blank.", "Give one, or leave it out for all gear.");
        }
    }
}
