package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.analytics.planning.Phase;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import java.util.List;

/** Which hard sessions a week is for. House rules after common practice. */
final class KeyKinds {
    private KeyKinds() {}

    /** The hard sessions of a week, the more important first; none in a recovery week. */
    static List<SessionKind> of(PlanWeek week) {
        if (week.isShortTaper()) {
            return List.of(SessionKind.SHARPENER);
        }
        boolean odd = week.number() % 2 == 1;
        return switch (week.phase()) {
            case RACE_WEEK -> List.of(SessionKind.SHARPENER);
            case TAPER -> List.of(SessionKind.THRESHOLD, SessionKind.SHARPENER);
            case BASE -> loading(week, odd ? SessionKind.SWEET_SPOT : SessionKind.TEMPO, SessionKind.HILLS);
            case BUILD -> loading(week, SessionKind.THRESHOLD, SessionKind.VO2MAX);
            case SPECIFIC -> loading(week, odd ? SessionKind.THRESHOLD : SessionKind.VO2MAX, SessionKind.SWEET_SPOT);
        };
    }

    /** Whether the long session of the week has blocks at the pace of the race. */
    static boolean hasRacePace(PlanWeek week) {
        return week.phase() == Phase.SPECIFIC && !week.isLight() && week.number() % 2 == 0;
    }

    private static List<SessionKind> loading(PlanWeek week, SessionKind first, SessionKind second) {
        return week.isLight() ? List.of() : List.of(first, second);
    }
}
