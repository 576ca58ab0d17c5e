package io.github.intervalscoach.intents.manageprofile.capability;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import java.util.Comparator;
import java.util.List;

/**
 * The athlete's own sessions of the sports asked for.
 *
 * @param log newest first, withheld ones included whatever their sport
 */
record Audited(
        Asked asked,
        List<LoggedActivity> log,
        List<Activity> sessions,
        List<WithheldActivity> withheld,
        List<WellnessDay> wellness,
        List<CalendarEvent> calendar) {
    static Audited of(Fetched fetched) {
        Asked asked = fetched.asked();
        List<LoggedActivity> log = fetched.log().stream()
                .filter(entry -> entry.athleteId().equals(asked.athlete().id()))
                .filter(entry ->
                        !(entry instanceof Activity activity) || asked.sport().admits(activity.sport()))
                .sorted(Comparator.comparing(LoggedActivity::start).reversed())
                .toList();
        return new Audited(
                asked,
                log,
                log.stream()
                        .filter(Activity.class::isInstance)
                        .map(Activity.class::cast)
                        .toList(),
                log.stream()
                        .filter(WithheldActivity.class::isInstance)
                        .map(WithheldActivity.class::cast)
                        .toList(),
                fetched.wellness().stream()
                        .filter(day -> !day.day().isAfter(asked.today()))
                        .toList(),
                fetched.calendar());
    }
}
