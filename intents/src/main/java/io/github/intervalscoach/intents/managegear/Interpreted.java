package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.managegear.Computed.Reminded;
import io.github.intervalscoach.intents.managegear.answer.DueState;
import io.github.intervalscoach.intents.managegear.ask.Action;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.find.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is due, and what will be soon. */
record Interpreted(Asked asked, int listed, List<Standing> inUse, List<Piece> retired, int uncounted) {
    private static final double NEARLY_PERCENT = 90;
    private static final int SOON_DAYS = 14;

    /** How a reminder stands. */
    record Judged(Reminded reminded, DueState state) {}

    /** How a piece stands. */
    record Standing(Piece piece, List<Judged> reminders) {
        Standing {
            reminders = List.copyOf(reminders);
        }

        /** Whether something is to be done now or soon. */
        boolean isPressing() {
            return reminders.stream().anyMatch(one -> one.state().compareTo(DueState.SOON) <= 0);
        }
    }

    static Interpreted of(Computed computed) {
        LocalDate today = computed.asked().today();
        List<Standing> all = computed.inUse().stream()
                .map(row -> new Standing(
                        row.piece(),
                        row.reminders().stream()
                                .map(one -> new Judged(one, state(one, today)))
                                .toList()))
                .toList();
        boolean onlyDue = computed.asked().question().action() == Action.DUE;
        return new Interpreted(
                computed.asked(),
                computed.listed(),
                onlyDue ? all.stream().filter(Standing::isPressing).toList() : all,
                onlyDue ? List.of() : computed.retired(),
                computed.uncounted());
    }

    /** How many reminders stand so. */
    int count(DueState state) {
        return (int) reminders().filter(one -> one.state() == state).count();
    }

    /** Every reminder of what is in use. */
    Stream<Judged> reminders() {
        return inUse.stream().flatMap(standing -> standing.reminders().stream());
    }

    private static DueState state(Reminded one, LocalDate today) {
        if (one.reminder().isDue(today)) {
            return one.reminder().isSnoozed(today) ? DueState.SNOOZED : DueState.DUE;
        }
        if (one.limits().stream().allMatch(limit -> limit.allowance().used().isEmpty())) {
            return DueState.CANNOT_SAY;
        }
        boolean nearly = one.reminder().percentUsed(today).orElse(0) >= NEARLY_PERCENT;
        boolean within = one.limits().stream()
                .flatMap(limit -> limit.earliest().stream())
                .anyMatch(day -> !day.isAfter(today.plusDays(SOON_DAYS)));
        return nearly || within ? DueState.SOON : DueState.FINE;
    }
}
