package io.github.intervalscoach.intents.manageprofile.capability;

import io.github.intervalscoach.intents.manageprofile.answer.Answerable;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WithheldActivity;
import java.util.List;

/** Whether that answers each kind of question. */
record Interpreted(
        Asked asked, List<Judged> judged, List<LoggedActivity> log, List<WithheldActivity> withheld, int sessions) {
    private static final int HRV_DAYS = 28;
    private static final int RECENT_DAYS = 3;
    private static final int SOME_DAYS = 5;
    private static final double MOST = 0.8;

    /** One kind of question, judged. */
    record Judged(Counted counted, Answerable answerable) {}

    static Interpreted of(Computed computed) {
        return new Interpreted(
                computed.asked(),
                computed.counted().stream()
                        .filter(counted -> isAsked(counted))
                        .map(counted -> new Judged(counted, judge(counted, computed)))
                        .toList(),
                computed.log(),
                computed.withheld(),
                computed.sessions());
    }

    /** A question about a sport that is not done is none. */
    private static boolean isAsked(Counted counted) {
        return switch (counted.topic()) {
            case SESSION_POWER, SESSION_PACE, FTP_EVIDENCE, PACE_EVIDENCE, FUELLING -> counted.of() > 0;
            default -> true;
        };
    }

    private static Answerable judge(Counted counted, Computed computed) {
        if (counted.n() == 0) {
            return Answerable.NO;
        }
        boolean recent = counted.newest()
                .filter(day -> day.isAfter(computed.asked().today().minusDays(RECENT_DAYS)))
                .isPresent();
        return switch (counted.topic()) {
            case HRV, RESTING_HEART_RATE, SLEEP -> yes(counted.n() >= HRV_DAYS && recent);
            case FEEL -> yes(counted.n() >= SOME_DAYS && recent);
            case LOAD, COMPARISON -> yes(counted.n() >= MOST * counted.of());
            case WEIGHT, RACE_AHEAD, PLAN_AHEAD -> Answerable.YES;
            case SESSION_POWER, SESSION_HEART_RATE, SESSION_PACE, COMPLIANCE, FUELLING, FTP_EVIDENCE, PACE_EVIDENCE ->
                yes(counted.n() >= MOST * counted.of()
                        && (computed.withheld().isEmpty() || counted.topic() == Topic.COMPLIANCE));
        };
    }

    private static Answerable yes(boolean enough) {
        return enough ? Answerable.YES : Answerable.PARTLY;
    }

    int count(Answerable answerable) {
        return (int)
                judged.stream().filter(one -> one.answerable() == answerable).count();
    }
}
