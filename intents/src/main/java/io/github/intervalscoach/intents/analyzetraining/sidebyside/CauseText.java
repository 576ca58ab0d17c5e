package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.stream.Collectors;

/** Words for reasons. */
record CauseText(Units units) {
    /** A reason in a few words, for the headline. */
    static String name(Cause.Kind kind) {
        return switch (kind) {
            case WARMER -> "warmer";
            case HILLIER -> "hillier";
            case FASTER_START -> "a faster start";
            case LESS_FUEL -> "less carbohydrate";
            case MORE_LOAD -> "more load in the week before";
            case SHORTER_NIGHT -> "a shorter night";
            case LONGER -> "longer";
        };
    }

    /** What was missing to look at it. */
    static String missing(Cause.Kind kind) {
        return switch (kind) {
            case WARMER -> "heat (no temperature for both)";
            case HILLIER -> "hills (no altitude for both)";
            case FASTER_START -> "the start (no output for both)";
            case LESS_FUEL -> "fuel (carbohydrate not logged for both; not logged is not zero)";
            case MORE_LOAD -> "the week before (a load is unknown)";
            case SHORTER_NIGHT -> "sleep (not measured for both nights)";
            case LONGER -> "length (a moving time is missing)";
        };
    }

    String says(Fact fact) {
        return switch (fact.code()) {
            case CELSIUS ->
                units.temperature().of(fact.here()) + " against "
                        + units.temperature().of(fact.there());
            case CLIMB_METERS_PER_KILOMETER ->
                "climb in the last part " + units.hilliness(fact.here()) + " against " + units.hilliness(fact.there());
            case FIRST_PART_PERCENT -> "first part " + signed(1, fact.here()) + " % in output";
            case GRAMS_PER_HOUR ->
                number(0, fact.here()) + (fact.here() == 0 ? " g/h carbohydrate (logged as 0)" : " g/h carbohydrate")
                        + " against " + number(0, fact.there());
            case LOAD_POINTS ->
                "load of the 7 days before " + number(0, fact.here()) + " against " + number(0, fact.there());
            case SLEEP_SECONDS ->
                "slept " + Wording.duration((long) fact.here()) + " against " + Wording.duration((long) fact.there());
            case DURATION_SECONDS ->
                Wording.duration((long) fact.here()) + " against " + Wording.duration((long) fact.there());
            case HEART_RATE_UP -> "heart rate " + signed(0, fact.here()) + " bpm over all parts";
            case HEART_RATE_NOT_UP -> "heart rate only " + signed(0, fact.here()) + " bpm over all parts";
            case HELD_ON_THE_FLAT -> "grade-adjusted it held, " + signed(1, fact.here()) + " %";
            case FELL_ON_THE_FLAT -> "grade-adjusted it fell too, " + signed(1, fact.here()) + " %";
        };
    }

    RuleCited cited(Cause cause) {
        String against = cause.speaksAgainst().stream().map(this::says).collect(Collectors.joining(", "));
        String speaksFor = cause.speaksFor().stream().map(this::says).collect(Collectors.joining(", "));
        return RuleCited.of(cause.kind().rule(), speaksFor + (against.isEmpty() ? "" : "; but " + against));
    }
}
