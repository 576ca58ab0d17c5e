package io.github.intervalscoach.intents.analyzerace.answer;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.Detail;
import java.util.List;

/**
 * How much was asked for.
 *
 * @param include what to add
 * @param detail how much to say
 * @param athleteNamed whether the question named an athlete, so that follow-up calls must too
 */
public record Scope(List<Include> include, Detail detail, boolean athleteNamed) {
    public Scope {
        include = List.copyOf(include);
    }

    /** Whether {@code part} is to be shown. */
    public boolean shows(Include part) {
        return detail == Detail.FULL || include.contains(part);
    }

    /** Whether everything is wanted. */
    public boolean isFull() {
        return detail == Detail.FULL;
    }

    /** Whether only the verdict is wanted. */
    public boolean isBrief() {
        return detail == Detail.BRIEF;
    }

    /** Arguments of a follow-up call about the same athlete. */
    public ImmutableMap<String, Object> arguments(String athleteId, String name, Object value) {
        return about(athleteId).put(name, value).buildOrThrow();
    }

    /** The athlete, where one was named. */
    public ImmutableMap.Builder<String, Object> about(String athleteId) {
        var arguments = ImmutableMap.<String, Object>builder();
        if (athleteNamed) {
            arguments.put("athlete", athleteId);
        }
        return arguments;
    }
}
