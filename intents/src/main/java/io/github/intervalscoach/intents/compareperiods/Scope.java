package io.github.intervalscoach.intents.compareperiods;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.List;
import java.util.Optional;

/**
 * How much was asked for.
 *
 * @param athleteNamed whether the question named an athlete, so that follow-up calls must too
 * @param sport as asked
 */
record Scope(List<Include> include, Detail detail, boolean athleteNamed, Optional<String> sport) {
    static Scope of(Question question) {
        return new Scope(
                question.include(),
                question.detail(),
                question.athlete().isPresent(),
                question.sport().map(text -> SportFilter.of(Optional.of(text)).shown()));
    }

    boolean shows(Include part) {
        return detail == Detail.FULL || include.contains(part);
    }

    /** Whether {@code part} was asked for by name: detail alone does not fetch more. */
    boolean isAbout(Include part) {
        return include.contains(part);
    }

    boolean isFull() {
        return detail == Detail.FULL;
    }

    /** Whether curves or durability are what was asked for and the rest stands beside them. */
    boolean isBesideBests() {
        return (isAbout(Include.CURVES) || isAbout(Include.DURABILITY)) && !isFull();
    }

    boolean isBrief() {
        return detail == Detail.BRIEF;
    }

    /** Arguments of another comparison about the same athlete and sport. */
    ImmutableMap.Builder<String, Object> comparison(String athleteId, DateRange first, DateRange second) {
        var arguments = about(athleteId)
                .put("date", first.first() + ".." + first.last())
                .put("with_date", second.first() + ".." + second.last());
        sport.ifPresent(word -> arguments.put("sport", word));
        return arguments;
    }

    /** The athlete, where one was named. */
    ImmutableMap.Builder<String, Object> about(String athleteId) {
        var arguments = ImmutableMap.<String, Object>builder();
        if (athleteNamed) {
            arguments.put("athlete", athleteId);
        }
        return arguments;
    }
}
