package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Handover;
import io.github.intervalscoach.intents.analyzetraining.answer.Handover.Planned;
import io.github.intervalscoach.intents.analyzetraining.answer.Handover.Threshold;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Settings, the newest session, and what is planned. */
record HandoverFacts(Audited audited) {
    Handover all() {
        LocalDate today = audited.days().today();
        List<CalendarEvent> ahead = audited.calendar().stream()
                .filter(e -> e.category() == Category.WORKOUT || e.category().isRace())
                .filter(e -> !e.day().isBefore(today) && e.pairedActivityId().isEmpty())
                .filter(e -> audited.log().entries().stream()
                        .noneMatch(entry -> entry instanceof Activity activity
                                && activity.plannedEventId()
                                        .filter(e.id()::equals)
                                        .isPresent()))
                .sorted(Comparator.comparing(CalendarEvent::start))
                .toList();
        return new Handover(
                thresholds(),
                audited.days().done().stream()
                        .flatMap(done -> audited.log().sessions(done).stream())
                        .max(Comparator.comparing(Activity::start))
                        .map(Computed::candidate),
                ahead.stream()
                        .filter(e -> audited.days().window().contains(e.day()))
                        .map(HandoverFacts::planned)
                        .toList(),
                ahead.stream().filter(e -> e.category().isRace()).findFirst().map(HandoverFacts::planned));
    }

    private List<Threshold> thresholds() {
        return audited.athlete().sports().stream()
                .filter(s -> !s.sports().isEmpty() && !s.sports().contains("Other"))
                .map(s -> new Threshold(
                        s.sports().get(0), s.ftpWatts(), s.thresholdHeartRateBpm(), s.thresholdPaceMetersPerSecond()))
                .filter(t -> t.ftpWatts().isPresent()
                        || t.thresholdHeartRateBpm().isPresent()
                        || t.thresholdMetersPerSecond().isPresent())
                .toList();
    }

    private static Planned planned(CalendarEvent e) {
        return new Planned(e.id(), e.day(), e.name().shown(), e.sport(), e.loadPoints());
    }
}
