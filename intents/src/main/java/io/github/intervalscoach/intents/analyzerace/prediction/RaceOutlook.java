package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.intents.analyzerace.answer.Scope;
import io.github.intervalscoach.intents.analyzerace.contest.Contest;
import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;

/** What can that race be? */
public final class RaceOutlook {
    private RaceOutlook() {}

    /** How a sport is predicted. */
    enum Way {
        /** A time. */
        ON_FOOT,
        /** Power. */
        ON_WHEELS,
        /** Not at all. */
        NONE
    }

    /**
     * Which race, distance or duration.
     *
     * @param diary under way
     * @param contest the race to come, where there is one
     * @param sport as the service names it; empty when the calendar does not say
     */
    public record Asked(
            Athlete athlete,
            LocalDate today,
            CompletionStage<Diary> diary,
            Optional<Contest> contest,
            Optional<String> sport,
            OptionalDouble meters,
            OptionalInt seconds,
            Scope scope) {
        /** A triathlon is one entry of the calendar, under one of its sports or none. */
        boolean hasSeveralSports() {
            return contest.filter(Contest::hasSeveralSports).isPresent();
        }

        Way way() {
            if (hasSeveralSports()) {
                return Way.NONE;
            }
            if (sport.filter(s -> s.contains("Run")).isPresent()) {
                return Way.ON_FOOT;
            }
            return sport.filter(Wording::isRide).isPresent() ? Way.ON_WHEELS : Way.NONE;
        }
    }

    /** The outlook. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
