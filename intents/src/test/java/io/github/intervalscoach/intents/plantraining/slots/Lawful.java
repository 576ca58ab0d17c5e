package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The hard limits of a week, written down a second time and as plainly as can be. */
final class Lawful {
    private Lawful() {}

    static boolean isKept(SlotWeek week, List<Placed> placed) {
        return placed.stream().allMatch(session -> alone(week, session))
                && week.days().stream().allMatch(day -> isDayKept(day, placed))
                && minutes(placed) <= week.minutes().orElse(Integer.MAX_VALUE)
                && areCapsKept(week, placed)
                && areHardDaysApart(week, placed);
    }

    private static boolean alone(SlotWeek week, Placed session) {
        Wanted wanted = session.wanted();
        SlotDay day = week.days().stream()
                .filter(other -> other.day().equals(session.day()))
                .findFirst()
                .orElseThrow();
        boolean tires = wanted.kind().isHard() || wanted.kind().isLong();
        boolean open =
                day.openness() == SlotDay.Openness.OPEN || (day.openness() == SlotDay.Openness.NOTHING_HARD && !tires);
        boolean early = wanted.notBefore().isPresent()
                && session.day().isBefore(wanted.notBefore().get());
        boolean heavyBeforeRace = wanted.kind() == SessionKind.STRENGTH
                && day.daysToRace().isPresent()
                && day.daysToRace().getAsInt() <= 7;
        return open
                && !early
                && !heavyBeforeRace
                && day.sports().contains(wanted.sport())
                && !week.forbidden().contains(wanted.kind())
                && session.minutes() >= wanted.leastMinutes()
                && session.minutes() <= wanted.mostMinutes();
    }

    private static boolean isDayKept(SlotDay day, List<Placed> placed) {
        List<Placed> here =
                placed.stream().filter(other -> other.day().equals(day.day())).toList();
        boolean oneOfASport =
                here.stream().map(other -> other.wanted().sport()).distinct().count() == here.size();
        boolean heavy = here.stream().anyMatch(other -> other.wanted().kind() == SessionKind.STRENGTH);
        boolean key = here.stream()
                .anyMatch(other -> other.wanted().priority() == Priority.KEY
                        && other.wanted().sport() != Sport.STRENGTH);
        boolean brick = here.stream().anyMatch(other -> other.wanted().kind() == SessionKind.BRICK);
        boolean ride = here.stream().anyMatch(other -> other.wanted().sport() == Sport.RIDE);
        boolean tiresOnce = here.stream()
                        .filter(other -> other.wanted().kind().isHard()
                                || other.wanted().kind().isLong())
                        .count()
                <= 1;
        return minutes(here) <= day.minutes() && tiresOnce && oneOfASport && !(heavy && key) && (!brick || ride);
    }

    private static boolean areCapsKept(SlotWeek week, List<Placed> placed) {
        return week.caps().stream().allMatch(cap -> {
            List<Placed> ofSport = placed.stream()
                    .filter(other -> other.wanted().sport() == cap.sport())
                    .toList();
            return minutes(ofSport) <= cap.weekMinutes().orElse(Integer.MAX_VALUE)
                    && ofSport.stream()
                            .allMatch(other ->
                                    other.minutes() <= cap.sessionMinutes().orElse(Integer.MAX_VALUE));
        });
    }

    private static boolean areHardDaysApart(SlotWeek week, List<Placed> placed) {
        List<LocalDate> hard = placed.stream()
                .filter(other -> other.wanted().kind().isHard())
                .map(Placed::day)
                .toList();
        for (int i = 0; i < hard.size(); i++) {
            for (int j = i + 1; j < hard.size(); j++) {
                if (Math.abs(ChronoUnit.DAYS.between(hard.get(i), hard.get(j))) < 2) {
                    return false;
                }
            }
            for (LocalDate already : week.hardAlready()) {
                if (Math.abs(ChronoUnit.DAYS.between(hard.get(i), already)) < 2) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int minutes(List<Placed> placed) {
        return placed.stream().mapToInt(Placed::minutes).sum();
    }
}
