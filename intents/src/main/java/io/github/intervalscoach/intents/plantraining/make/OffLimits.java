package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.build.PlannedWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on the calendar against the limits of the question: a plan keeps them, what stands may not. */
record OffLimits(Draft draft) {
    private static final int MOST_DAYS = 3;

    /** Days with a session that is too long for them, or that are not to be trained on at all. */
    List<LocalDate> days() {
        return standing().stream()
                .map(FixedDay::day)
                .filter(this::isBroken)
                .distinct()
                .sorted()
                .toList();
    }

    /** All of it, a sentence each; empty where what stands keeps the limits. */
    List<String> sentences(Plan plan) {
        var said = new ArrayList<String>();
        List<LocalDate> days = days();
        if (!days.isEmpty()) {
            said.add("sessions stand on " + days.size()
                    + (days.size() == 1 ? " day that is" : " days that are")
                    + " to be free or shorter: "
                    + days.stream().limit(MOST_DAYS).map(Wording::shortDate).collect(Collectors.joining(", "))
                    + (days.size() > MOST_DAYS ? " and " + (days.size() - MOST_DAYS) + " more" : ""));
        }
        var hours = draft.restraints().limits().weekMinutes();
        if (hours.isPresent()) {
            plan.weeks().stream()
                    .filter(week -> minutes(week) > hours.getAsInt())
                    .map(week -> Wording.duration(minutes(week) * 60L) + " stand in the week of "
                            + Wording.shortDate(week.week().first()) + ", more than "
                            + Wording.duration(hours.getAsInt() * 60L))
                    .forEach(said::add);
        }
        return List.copyOf(said);
    }

    private int minutes(PlannedWeek week) {
        return standing().stream()
                .filter(fixed -> week.week().days().contains(fixed.day()))
                .mapToInt(fixed -> fixed.minutes().orElse(0))
                .sum();
    }

    private boolean isBroken(LocalDate day) {
        boolean isTaken = draft.settled().stream()
                .anyMatch(fixed -> fixed.day().equals(day)
                        && fixed.kind().takesTheDay()
                        && !fixed.kind().isRace());
        int minutes = standing().stream()
                .filter(fixed -> fixed.day().equals(day))
                .mapToInt(fixed -> fixed.minutes().orElse(1))
                .sum();
        boolean isTooLong = draft.restraints().isLimited(day)
                && minutes > draft.restraints().limits().minutesOn(day);
        return isTaken || isTooLong;
    }

    private List<FixedDay> standing() {
        return draft.settled().stream()
                .filter(fixed ->
                        fixed.kind().isSession() && draft.span().proposed().contains(fixed.day()))
                .toList();
    }
}
