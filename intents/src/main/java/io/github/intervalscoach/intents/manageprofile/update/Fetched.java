package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.athletes.KeyAccess;
import io.github.intervalscoach.intents.manageprofile.ask.Action;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.model.profile.CoveredActivity;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What is there.
 *
 * @param access what the key may do; unknown where that is its owner's or nothing of the service is touched
 * @param covered past activities, where those are what it is about
 * @param planned entries from today on, of which some mean something else under another threshold
 */
record Fetched(
        Order order,
        Access access,
        List<SportSettingsDetail> families,
        List<CalendarEvent> planned,
        List<CoveredActivity> covered,
        List<Remembered> memory) {
    /** House rule: as far as most plans reach in detail. */
    private static final int DAYS_AHEAD = 84;

    static Fetched from(Order order, Ports ports) {
        String athlete = order.asked().athlete().id();
        if (!order.question().action().isAboutSettings()) {
            return new Fetched(
                    order,
                    Access.UNKNOWN,
                    List.of(),
                    List.of(),
                    List.of(),
                    Await.value(ports.memory().remembered(athlete)));
        }
        LocalDate today = order.asked().today();
        var access = KeyAccess.to(order.asked().athlete(), order.asked().athleteNamed(), ports.athleteProfiles());
        var families = ports.profileSettings().sportSettings(athlete);
        if (order.question().action() == Action.APPLY_TO_PAST) {
            return past(order, ports, access, Await.value(families), List.of());
        }
        if (order.question().action() == Action.ADD_SPORT) {
            return new Fetched(order, Await.value(access), Await.value(families), List.of(), List.of(), List.of());
        }
        var planned = ports.calendar().events(athlete, new DateRange(today, today.plusDays(DAYS_AHEAD)));
        return order.question().action() == Action.DELETE_SPORT
                ? past(order, ports, access, Await.value(families), Await.value(planned))
                : new Fetched(
                        order, Await.value(access), Await.value(families), Await.value(planned), List.of(), List.of());
    }

    /** A second wave: whose activities is known when the settings are. */
    private static Fetched past(
            Order order,
            Ports ports,
            CompletionStage<Access> access,
            List<SportSettingsDetail> families,
            List<CalendarEvent> planned) {
        var meant = new Meant(order, List.of()).of(families);
        var covered = meant.size() == 1
                ? ports.profileSettings()
                        .coveredActivities(
                                order.asked().athlete().id(), meant.get(0).id())
                : CompletableFuture.completedFuture(List.<CoveredActivity>of());
        return new Fetched(order, Await.value(access), families, planned, Await.value(covered), List.of());
    }

    /** The last day that was looked at. */
    LocalDate until() {
        return order.asked().today().plusDays(DAYS_AHEAD);
    }
}
