package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;

/** Can a goal be reached by a day? */
public final class GoalAnalysis {
    /** Less is told from noise by nobody. */
    private static final int LEAST_DAYS = 28;

    private static final int MOST_DAYS = 365;

    private GoalAnalysis() {}

    /**
     * Whose goal, and until when.
     *
     * @param day 28 to 365 days after today
     */
    public record Asked(Athlete athlete, LocalDate today, Target target, LocalDate day, Scope scope) {
        public Asked {
            if (day.isBefore(today.plusDays(1))) {
                throw new InvalidQuestion(
                        "invalid_range",
                        "The day of the goal, " + day + ", is not after today, " + today + ".",
                        "Give a day to come in to; for days that are over ask view progress.");
            }
            if (day.isBefore(today.plusDays(LEAST_DAYS)) || day.isAfter(today.plusDays(MOST_DAYS))) {
                throw new InvalidQuestion(
                        "invalid_range",
                        "A goal is judged " + LEAST_DAYS + " to " + MOST_DAYS + " days ahead; " + day + " is not.",
                        "Give such a day in to, e.g. in 12 weeks.");
            }
        }

        /** How many days there are. */
        int days() {
            return new DateRange(today, day).length() - 1;
        }
    }

    /** The verdict. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
