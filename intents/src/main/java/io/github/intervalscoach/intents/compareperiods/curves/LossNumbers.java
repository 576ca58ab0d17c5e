package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.curve.BestsAfterWork;
import io.github.intervalscoach.intents.rules.CompareRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What work costs a best, row by row, and no opinion about it.
 *
 * @param nothing why there is nothing to compare; empty where there are pairs
 * @param lengths days of the two periods that were read
 */
public record LossNumbers(List<LossPair> pairs, Optional<Nothing> nothing, Lengths lengths) {
    /** The efforts a yardstick exists for: without one nobody knows whether a best was all-out. */
    private static final List<Hold> HOLDS = List.of(Hold.FIVE_MINUTES, Hold.TWENTY_MINUTES);

    /** More is no ride's work. */
    private static final double MOST_KILOJOULES = 20_000;

    /** Why nothing can be compared. */
    enum Nothing {
        NO_RIDES_ASKED("the service keeps bests after work of rides with power only, and none count here"),
        NO_WORK_SET("the athlete has set no amount of work for rides at the service"),
        NOT_REACHED("no ride of either period reached the work");

        private final String words;

        Nothing(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public LossNumbers {
        pairs = List.copyOf(pairs);
    }

    /** What is on record of {@code sessions}, which are the athlete's own. */
    public static LossNumbers of(
            WorkOnRecord work, Athlete athlete, List<Activity> sessions, DateRange newer, DateRange older) {
        DateRange after = lately(newer);
        DateRange before = lately(older);
        List<LossPair> pairs = pairs(work, new Sessions(athlete, sessions), after, before);
        return new LossNumbers(pairs, nothing(work, pairs), new Lengths(after.length(), before.length()));
    }

    private static Optional<Nothing> nothing(WorkOnRecord work, List<LossPair> pairs) {
        if (!pairs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                !work.rides()
                        ? Nothing.NO_RIDES_ASKED
                        : work.tired().isEmpty() ? Nothing.NO_WORK_SET : Nothing.NOT_REACHED);
    }

    private static DateRange lately(DateRange days) {
        return days.length() > CompareRules.DURABILITY_DAYS
                ? DateRange.endingOn(days.last(), CompareRules.DURABILITY_DAYS)
                : days;
    }

    private static List<LossPair> pairs(WorkOnRecord work, Sessions sessions, DateRange newer, DateRange older) {
        var fresh = new PowerBests(sessions, work.fresh());
        List<LossPair> pairs = new ArrayList<>();
        for (BestsAfterWork tiredBy : work.tired()) {
            double kilojoules = tiredBy.afterKilojoules().orElse(0);
            if (kilojoules > MOST_KILOJOULES) {
                continue;
            }
            var tired = new PowerBests(sessions, tiredBy.activities());
            boolean indoor = tired.count(newer, true) + tired.count(older, true)
                    > tired.count(newer, false) + tired.count(older, false);
            for (Hold hold : HOLDS) {
                pairs.add(new LossPair(
                        CurvesOnRecord.RIDE + (indoor ? " indoors" : ""),
                        hold,
                        (int) kilojoules,
                        loss(fresh, tired, hold, indoor, (int) kilojoules, newer),
                        loss(fresh, tired, hold, indoor, (int) kilojoules, older)));
            }
        }
        return pairs.stream().filter(LossPair::isThere).toList();
    }

    private static Loss loss(
            PowerBests fresh, PowerBests tired, Hold hold, boolean indoor, int kilojoules, DateRange days) {
        return Loss.of(fresh.all(hold, days, indoor), tired.all(hold, days, indoor), kilojoules, days);
    }
}
