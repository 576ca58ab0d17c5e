package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.change.Guarded;
import io.github.intervalscoach.intents.change.UndoPlan.Kept;
import io.github.intervalscoach.intents.consequences.Effect;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.modifytraining.wish.Planned;
import java.util.List;
import java.util.Optional;

/**
 * What may be proposed, and what it does.
 *
 * @param before the open calendar
 * @param after the same with what may be proposed
 * @param landed sessions that are new, or on another day than before
 * @param marks entries that say how the athlete is, or how much time there is
 * @param knowsForm whether form could be worked out
 */
record Computed(
        Asked asked,
        Guarded guarded,
        List<String> readings,
        List<Kept> kept,
        Optional<Token> undoes,
        List<PlannedSession> before,
        List<PlannedSession> after,
        List<PlannedSession> landed,
        List<CalendarEvent> marks,
        boolean knowsForm,
        Effect effect) {
    static Computed of(Audited audited) {
        Asked asked = audited.asked();
        Guarded guarded = Guarded.of(
                asked.athlete().id(),
                audited.wishes().operations(),
                asked.question().ids(),
                asked.today());
        var planned = new Planned(audited.ground());
        List<PlannedSession> before = planned.before();
        List<PlannedSession> after = planned.after(guarded.allowed());
        return new Computed(
                asked,
                guarded,
                audited.wishes().readings(),
                audited.kept(),
                audited.undoes(),
                before,
                after,
                landed(guarded.allowed(), planned, before),
                audited.ground().events().stream().filter(Computed::isMark).toList(),
                audited.around().eve().isPresent(),
                Effect.of(audited.around(), before, after));
    }

    private static List<PlannedSession> landed(
            List<Operation> operations, Planned planned, List<PlannedSession> before) {
        return operations.stream()
                .flatMap(operation -> planned.session(operation).stream())
                .filter(session -> before.stream()
                        .noneMatch(known ->
                                known.id().equals(session.id()) && known.day().equals(session.day())))
                .toList();
    }

    private static boolean isMark(CalendarEvent event) {
        return switch (event.category()) {
            case SICK, INJURED, HOLIDAY -> true;
            default ->
                event.details()
                        .availability()
                        .filter(availability -> switch (availability.level()) {
                            case LIMITED, UNAVAILABLE -> true;
                            case NORMAL, UNKNOWN -> false;
                        })
                        .isPresent();
        };
    }
}
