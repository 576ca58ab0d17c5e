package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.propose.Changes;
import io.github.intervalscoach.intents.plantraining.propose.Entry;
import io.github.intervalscoach.intents.plantraining.propose.Suggestion;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import io.github.intervalscoach.intents.plantraining.replan.Decision;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Fate;
import io.github.intervalscoach.intents.plantraining.replan.Replanned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** From decisions to operations: what is over stays, what is to come is moved, rewritten or deleted. */
record Steps(Week week, Replanned replanned, List<LocalDate> unavailable) {
    private static final String INSTEAD = "instead of ";

    Suggestion suggestion() {
        var changes = new Changes(week.known());
        replanned.decisions().forEach(decision -> add(changes, decision));
        unavailable.forEach(day -> changes.make(Subject.CALENDAR_EVENT, mark(day), "no training that day"));
        return changes.suggestion();
    }

    private void add(Changes changes, Decision decision) {
        CalendarEvent event = week.event(decision.session().name());
        boolean isOver = event.day().isBefore(week.first());
        String why = Reasons.says(decision.reason());
        switch (decision.fate()) {
            case KEPT -> {}
            case MOVED, SHORTENED -> {
                DatedSession to = placed(event.id()).orElseThrow();
                if (isOver) {
                    changes.add(entry(to, event), Wording.shortDate(event.day()) + " missed; " + why);
                } else if (isSame(to, decision)) {
                    changes.move(event, to.day(), why);
                } else {
                    changes.rewrite(event, entry(to, event), why);
                }
            }
            case ABSORBED, DROPPED -> {
                if (!isOver) {
                    placed(INSTEAD + event.id())
                            .ifPresentOrElse(
                                    other -> changes.rewrite(event, entry(other, event), why),
                                    () -> changes.delete(event, why));
                }
            }
        }
    }

    /** Whether it is the very session that was planned, and not one written anew. */
    private static boolean isSame(DatedSession to, Decision decision) {
        return decision.fate() == Fate.MOVED
                && to.session().equals(decision.session().session());
    }

    private Optional<DatedSession> placed(String name) {
        return replanned.sessions().stream()
                .filter(dated -> dated.name().equals(name))
                .findFirst();
    }

    private Entry entry(DatedSession dated, CalendarEvent event) {
        var session = dated.session();
        boolean isOld = session.workout().blocks().isEmpty() && !session.kind().isGym();
        String sport = Sports.of(event.sport().orElse(""))
                .filter(same -> same == session.sport())
                .flatMap(same -> event.sport())
                .orElseGet(() -> Sports.name(session.sport()));
        return new Entry(
                dated.day(),
                isOld
                        ? event.details()
                                .wording()
                                .name()
                                .map(name -> name.letters())
                                .orElseGet(session::title)
                        : session.title(),
                sport,
                session.text(),
                isOld ? !event.steps().isEmpty() : !session.kind().isGym(),
                OptionalInt.of(session.seconds()),
                session.loadPoints(),
                session.kind().isHard() ? Demand.HARD : Demand.OTHER);
    }

    private static Snapshot mark(LocalDate day) {
        return Snapshot.EMPTY
                .with("category", new Text(CalendarEvent.Category.NOTE.name()))
                .with("name", new Text("Not available"))
                .with("start", new Moment(day.atStartOfDay()))
                .with("availability", new Text("UNAVAILABLE"));
    }
}
