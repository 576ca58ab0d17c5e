package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;

/** What there is to answer from: the last year's activities and wellness, and the settings. */
final class Coverage {
    private static final int YEAR = 365;

    private Coverage() {}

    static List<Finding> of(Ports ports, Athlete athlete, LocalDate today) {
        var year = DateRange.endingOn(today, YEAR);
        return List.of(
                activities(Await.value(ports.trainingLog().activities(athlete.id(), year))),
                wellness(Await.value(ports.wellnessLog().days(athlete.id(), year))),
                settings(athlete));
    }

    static Finding activities(List<LoggedActivity> activities) {
        if (activities.isEmpty()) {
            return Finding.note(
                    "activities", "none in the last year", "Connect a device or upload files on Intervals.icu.");
        }
        long withheld =
                activities.stream().filter(WithheldActivity.class::isInstance).count();
        String seen = activities.size() + " in the last year, the newest on "
                + activities.get(activities.size() - 1).day();
        return withheld == 0
                ? Finding.ok("activities", seen)
                : Finding.note(
                        "activities",
                        seen + "; " + withheld + " of them come from Strava, which withholds their data",
                        "Connect the device's own service (Garmin, Wahoo, …) to Intervals.icu instead of Strava.");
    }

    /** A day counts when something was measured on it: fitness and fatigue are computed for every day. */
    static Finding wellness(List<WellnessDay> days) {
        List<LocalDate> measured =
                days.stream().filter(Coverage::isMeasured).map(WellnessDay::day).toList();
        return measured.isEmpty()
                ? Finding.note(
                        "wellness",
                        "no night with HRV, resting heart rate or sleep in the last year",
                        "Connect a watch or log mornings on Intervals.icu; recovery is judged by them.")
                : Finding.ok(
                        "wellness",
                        measured.size() + " days measured in the last year, the newest "
                                + measured.get(measured.size() - 1));
    }

    private static boolean isMeasured(WellnessDay day) {
        var measured = day.measured();
        return measured.hrvRmssdMs().isPresent()
                || measured.restingHeartRateBpm().isPresent()
                || measured.sleepSeconds().isPresent();
    }

    private static Finding settings(Athlete athlete) {
        return athlete.sports().isEmpty()
                ? Finding.note(
                        "settings",
                        "no sport has thresholds",
                        "Set FTP, threshold heart rate or threshold pace on Intervals.icu, Settings.")
                : Finding.ok("settings", athlete.sports().size() + " families of sports");
    }
}
