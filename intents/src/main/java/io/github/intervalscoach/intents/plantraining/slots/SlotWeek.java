package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.SportCap;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * The days that sessions go on, and what holds for all of them.
 *
 * @param days in order
 * @param minutes left in the week; empty where only the days are limited
 * @param hardAlready days, in this week or around it, that are hard whatever is planned
 * @param forbidden kinds
 * @param caps of single sessions and of the week, by sport
 * @param first what counts more once all that can be placed is
 */
public record SlotWeek(
        List<SlotDay> days,
        OptionalInt minutes,
        List<LocalDate> hardAlready,
        List<SessionKind> forbidden,
        List<SportCap> caps,
        Preference first) {

    /** What counts more among plans that hold as much. */
    public enum Preference {
        /** Room between what tires: for a new plan. */
        ROOM,
        /** As it was: for a plan that people know already. */
        AS_BEFORE
    }

    public SlotWeek {
        days = List.copyOf(days);
        hardAlready = List.copyOf(hardAlready);
        forbidden = List.copyOf(forbidden);
        caps = List.copyOf(caps);
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i - 1).day().isBefore(days.get(i).day())) {
                throw new IllegalArgumentException(days.get(i).day() + " after "
                        + days.get(i - 1).day() + ": need days in order, each once. Maybe sort them?");
            }
        }
    }

    /** Days with no other limits than their own. */
    public static SlotWeek of(List<SlotDay> days) {
        return new SlotWeek(days, OptionalInt.empty(), List.of(), List.of(), List.of(), Preference.ROOM);
    }

    /** The same with these hard days, in it or around it. */
    public SlotWeek withHard(LocalDate... hard) {
        return new SlotWeek(days, minutes, List.of(hard), forbidden, caps, first);
    }

    /** The same with at most so many minutes. */
    public SlotWeek within(int most) {
        return new SlotWeek(days, OptionalInt.of(most), hardAlready, forbidden, caps, first);
    }

    /** The same, liking it as it was. */
    public SlotWeek asBefore() {
        return new SlotWeek(days, minutes, hardAlready, forbidden, caps, Preference.AS_BEFORE);
    }

    /** At most so many minutes of {@code wanted} in one go, its own included. */
    int mostMinutes(Wanted wanted) {
        return caps.stream()
                .filter(cap -> cap.sport() == wanted.sport())
                .flatMapToInt(cap -> cap.sessionMinutes().stream())
                .reduce(wanted.mostMinutes(), Math::min);
    }

    /** At most so many minutes of {@code sport} in all. */
    int mostMinutes(Sport sport) {
        return caps.stream()
                .filter(cap -> cap.sport() == sport)
                .flatMapToInt(cap -> cap.weekMinutes().stream())
                .reduce(Integer.MAX_VALUE, Math::min);
    }

    /** Where {@code day} is among the days; -1 where it is not. */
    int indexOf(LocalDate day) {
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).day().equals(day)) {
                return i;
            }
        }
        return -1;
    }
}
