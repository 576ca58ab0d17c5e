package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WithheldActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of it can be trusted.
 *
 * @param recorded the session, when one was read
 */
record Audited(Context context, Situation situation, Optional<Recorded> recorded, List<Flaw> flaws) {
    static Audited of(Fetched fetched) {
        var planned = fetched.calendar().stream()
                .filter(e -> e.category() == CalendarEvent.Category.WORKOUT
                        || e.category().isRace())
                .toList();
        List<Flaw> flaws = new ArrayList<>();
        int withheld = (int) fetched.matches().stream()
                .filter(WithheldActivity.class::isInstance)
                .count();
        if (withheld > 0) {
            flaws.add(Flaw.of(Flaw.Code.STRAVA_WITHHELD, withheld));
        }
        Optional<Activity> readable = fetched.detail()
                .map(detail -> detail.entry())
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast);
        if (readable.isEmpty()) {
            return new Audited(
                    fetched.context(),
                    new Situation(kind(fetched.matches()), fetched.matches(), open(planned, fetched)),
                    Optional.empty(),
                    List.copyOf(flaws));
        }
        var recorded = RecordedAudit.of(readable.get(), fetched, planned, flaws);
        return new Audited(
                fetched.context(),
                new Situation(Situation.Kind.READ, fetched.matches(), planned),
                Optional.of(recorded),
                List.copyOf(flaws));
    }

    /** Planned and linked to nothing that was done. */
    private static List<CalendarEvent> open(List<CalendarEvent> planned, Fetched fetched) {
        List<Optional<String>> fulfilled = fetched.listed().stream()
                .filter(Activity.class::isInstance)
                .map(entry -> ((Activity) entry).plannedEventId())
                .toList();
        return planned.stream()
                .filter(event -> event.pairedActivityId().isEmpty() && !fulfilled.contains(Optional.of(event.id())))
                .toList();
    }

    private static Situation.Kind kind(List<LoggedActivity> matches) {
        if (matches.isEmpty()) {
            return Situation.Kind.NOTHING;
        }
        return matches.stream().anyMatch(Activity.class::isInstance) ? Situation.Kind.SEVERAL : Situation.Kind.WITHHELD;
    }
}
