package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Fate;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Reason;
import io.github.intervalscoach.intents.plantraining.slots.Assignment;
import io.github.intervalscoach.intents.plantraining.slots.Dropped;
import io.github.intervalscoach.intents.plantraining.slots.Placed;
import java.util.Optional;

/** Puts what the search found into words of the plan. */
final class Verdicts {
    private final Assignment places;
    private final WayBack back;
    private final Missed missed;

    Verdicts(Assignment places, WayBack back, Missed missed) {
        this.places = places;
        this.back = back;
        this.missed = missed;
    }

    /** What becomes of a session ahead. */
    Decision ahead(DatedSession session) {
        return placed(session.name())
                .map(placed -> placed.day().equals(session.day()) ? onItsDay(session, placed) : moved(session, placed))
                .orElseGet(() -> withoutPlace(session));
    }

    /** What becomes of a missed key session. */
    Decision missed(DatedSession session) {
        return placed(Wishes.MISSED + session.name())
                .map(placed -> new Decision(session, Fate.MOVED, Reason.FIRST_GOOD_DAY, Optional.of(placed.day())))
                .orElseGet(() -> missed.isServedLater(session)
                        ? new Decision(session, Fate.ABSORBED, Reason.SAME_PURPOSE_NEXT_WEEK, Optional.empty())
                        : dropped(session, reason(Wishes.MISSED + session.name())));
    }

    private Decision onItsDay(DatedSession session, Placed placed) {
        boolean whole = placed.minutes() >= session.session().minutes();
        Reason why = back.limits(session.day()) ? Reason.ILLNESS : Reason.DAY_NO_LONGER_FITS;
        return new Decision(
                session,
                whole ? Fate.KEPT : Fate.SHORTENED,
                whole ? Reason.STILL_FITS : why,
                Optional.of(placed.day()));
    }

    private Decision moved(DatedSession session, Placed placed) {
        Reason why = back.limits(session.day()) ? Reason.ILLNESS : Reason.DAY_NO_LONGER_FITS;
        return new Decision(session, Fate.MOVED, why, Optional.of(placed.day()));
    }

    private Decision withoutPlace(DatedSession session) {
        Optional<Placed> instead = placed(Wishes.INSTEAD + session.name());
        if (instead.isPresent()) {
            return new Decision(
                    session,
                    Fate.ABSORBED,
                    Reason.OTHER_SPORT,
                    Optional.of(instead.get().day()));
        }
        if (back.limits(session.day())) {
            return dropped(session, Reason.ILLNESS);
        }
        return dropped(session, madeWay(session) ? Reason.MADE_WAY_FOR_KEY : reason(session.name()));
    }

    /** Whether a missed key session has the day that was this one's. */
    private boolean madeWay(DatedSession session) {
        return places.on(session.day()).stream()
                .anyMatch(placed -> placed.wanted().name().startsWith(Wishes.MISSED));
    }

    private static Decision dropped(DatedSession session, Reason reason) {
        return new Decision(session, Fate.DROPPED, reason, Optional.empty());
    }

    private Optional<Placed> placed(String name) {
        return places.placed().stream()
                .filter(placed -> placed.wanted().name().equals(name))
                .findFirst();
    }

    /** Without a code of the search it was given up for the sake of the week's sum. */
    private Reason reason(String name) {
        return places.dropped().stream()
                .filter(dropped -> dropped.wanted().name().equals(name))
                .findFirst()
                .map(Dropped::code)
                .map(Verdicts::reason)
                .orElse(Reason.WEEK_WOULD_BE_TOO_MUCH);
    }

    private static Reason reason(Dropped.Code code) {
        return switch (code) {
            case NO_DAY_FOR_SPORT, NO_RIDE_BEFORE -> Reason.NO_DAY_FOR_SPORT;
            case ONLY_EASY_DAYS, RACE_TOO_NEAR -> Reason.RACE_TOO_NEAR;
            case HARD_DAYS_TOO_CLOSE, NEAR_KEY_SESSION -> Reason.HARD_DAYS_TOO_CLOSE;
            case FORBIDDEN_KIND, OVER_CAP, NO_DAY_LONG_ENOUGH, WEEK_FULL -> Reason.NO_TIME;
        };
    }
}
