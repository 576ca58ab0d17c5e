package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.propose.Changes;
import io.github.intervalscoach.intents.plantraining.propose.Entry;
import io.github.intervalscoach.intents.plantraining.propose.Suggestion;
import io.github.intervalscoach.intents.plantraining.read.Indoors;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import io.github.intervalscoach.intents.plantraining.replan.Decision;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Fate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** From decisions to operations: what is over stays, what is to come is moved, rewritten or deleted. */
record Steps(Known known, List<Part> parts, List<LocalDate> unavailable, Indoors indoors) {
    private static final String INSTEAD = "instead of ";

    Suggestion suggestion() {
        var changes = new Changes(known);
        parts.forEach(part -> part.replanned().decisions().forEach(decision -> add(changes, part, decision)));
        unavailable.forEach(day -> changes.make(Subject.CALENDAR_EVENT, mark(day), "no training that day"));
        return changes.suggestion();
    }

    private void add(Changes changes, Part part, Decision decision) {
        CalendarEvent event = part.week().event(decision.session().name());
        boolean isOver = event.day().isBefore(part.week().first());
        String why = Reasons.says(decision.reason());
        switch (decision.fate()) {
            case KEPT -> {
                if (!isOver
                        && indoors.marks(
                                event.day(), decision.session().session().sport())
                        && !isIndoors(event)) {
                    changes.moveIndoors(event, event.day(), "indoors that day");
                }
            }
            case MOVED, SHORTENED -> {
                DatedSession to = placed(part, event.id()).orElseThrow();
                if (isOver) {
                    changes.add(entry(to, event), Wording.shortDate(event.day()) + " missed; " + why);
                } else if (isSame(to, decision)
                        && indoors.marks(to.day(), to.session().sport())) {
                    changes.moveIndoors(event, to.day(), why);
                } else if (isSame(to, decision)) {
                    changes.move(event, to.day(), why);
                } else {
                    changes.rewrite(event, entry(to, event), why + costs(event, to));
                }
            }
            case ABSORBED, DROPPED -> {
                if (!isOver) {
                    placed(part, INSTEAD + event.id())
                            .ifPresentOrElse(
                                    other -> changes.rewrite(event, entry(other, event), why + costs(event, other)),
                                    () -> changes.delete(event, why));
                }
            }
        }
    }

    private static String costs(CalendarEvent before, DatedSession after) {
        return before.loadPoints().isEmpty()
                ? ""
                : "; load " + Wording.number(0, before.loadPoints().getAsDouble()) + " \u2192 "
                        + (after.session().loadPoints().isPresent()
                                ? Wording.number(0, after.session().addedLoad())
                                : "unknown, counted as none");
    }

    /** Whether it is the very session that was planned, and not one written anew. */
    private static boolean isSame(DatedSession to, Decision decision) {
        return decision.fate() == Fate.MOVED
                && to.session().equals(decision.session().session());
    }

    private static Optional<DatedSession> placed(Part part, String name) {
        return part.replanned().sessions().stream()
                .filter(dated -> dated.name().equals(name))
                .findFirst();
    }

    private static boolean isIndoors(CalendarEvent event) {
        return event.details().session().place().equals(Optional.of(Place.INDOORS));
    }

    private Entry entry(DatedSession dated, CalendarEvent event) {
        Entry entry = asUsual(dated, event);
        return indoors.marks(dated.day(), dated.session().sport()) ? entry.indoors() : entry;
    }

    private static Entry asUsual(DatedSession dated, CalendarEvent event) {
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
