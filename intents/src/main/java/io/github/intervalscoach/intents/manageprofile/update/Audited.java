package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.athletes.KeyAccess;
import io.github.intervalscoach.intents.manageprofile.ask.Action;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.model.profile.CoveredActivity;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether it can be asked at all, and of which sports.
 *
 * @param families all there are, where it is about them
 * @param family whose settings are meant; empty where it is about memory or a sport that has none
 * @param planned entries from today to {@code until}
 * @param covered past activities that the settings cover, where it is about them
 */
record Audited(
        Order order,
        List<Wish> wishes,
        List<SportSettingsDetail> families,
        Optional<SportSettingsDetail> family,
        List<CalendarEvent> planned,
        LocalDate until,
        List<CoveredActivity> covered,
        List<Remembered> memory) {
    static Audited of(Fetched fetched) {
        Order order = fetched.order();
        boolean isAboutSettings = order.question().action().isAboutSettings();
        if (isAboutSettings) {
            KeyAccess.requireChange(fetched.access(), fetched.order().asked().athlete());
        }
        List<Wish> wishes = Wish.of(order.question().values());
        return new Audited(
                order,
                wishes,
                fetched.families(),
                isAboutSettings && order.question().action() != Action.ADD_SPORT
                        ? Optional.of(new Meant(order, wishes).one(fetched.families()))
                        : Optional.empty(),
                fetched.planned(),
                fetched.until(),
                fetched.covered(),
                fetched.memory());
    }
}
