package io.github.intervalscoach.intents.managegear.change;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.athletes.KeyAccess;
import io.github.intervalscoach.intents.managegear.ask.Action;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.managegear.find.Pieces;
import io.github.intervalscoach.intents.managegear.find.Sessions;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The list as the service keeps it; the activity comes in a second wave, when gear is set on one.
 *
 * @param access what the key may do with the athlete; unknown for its owner
 */
record Known(Asked asked, Access access, List<Piece> pieces, Optional<StoredActivity> activity) {
    static Known from(Asked asked, Ports ports) {
        var access = KeyAccess.to(asked.athlete(), asked.question().athlete().isPresent(), ports.athleteProfiles());
        var gear = ports.gearLog().gear(asked.athlete().id());
        Optional<LocalDate> day = asked.question().activity().flatMap(said -> Sessions.day(said, asked.today()));
        var log = day.map(one -> log(one, asked, ports));
        var id = asked.question()
                .activity()
                .filter(said -> asked.question().action() == Action.ASSIGN)
                .map(said -> log.map(of -> Sessions.only(day.orElseThrow(), ours(of, asked)))
                        .orElse(said.strip()));
        var stored = id.map(one -> ports.activityInsight().stored(one));
        return new Known(
                asked,
                Await.value(access),
                Pieces.inOrder(Await.value(gear)),
                stored.map(activity -> ours(activity, id.orElseThrow(), asked)));
    }

    private static CompletionStage<List<LoggedActivity>> log(LocalDate day, Asked asked, Ports ports) {
        return ports.trainingLog().activities(asked.athlete().id(), DateRange.of(day));
    }

    private static List<LoggedActivity> ours(CompletionStage<List<LoggedActivity>> log, Asked asked) {
        return Await.value(log).stream()
                .filter(one -> one.athleteId().equals(asked.athlete().id()))
                .toList();
    }

    /** An id of somebody else's activity is as unknown as one that nobody has. */
    private static StoredActivity ours(CompletionStage<StoredActivity> stored, String id, Asked asked) {
        try {
            StoredActivity activity = Await.value(stored);
            if (activity.athleteId().equals(asked.athlete().id())) {
                return activity;
            }
        } catch (PortException.NotFound gone) {
            // told below
        }
        throw new InvalidQuestion(
                "unknown_activity",
                asked.ref().label() + " has no activity " + id + ".",
                "Name the day, and its activities are listed where there are several.");
    }
}
