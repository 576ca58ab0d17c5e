package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.intervals.emulator.StoredActivity;
import java.util.List;

/**
 * Two loops that a demo athlete knows well: the usual one, and one that leaves it halfway for a shorter way home. The
 * recordings themselves have no positions.
 */
final class KnownRoutes {
    private static final int POINTS = 120;
    private static final double METRES_PER_DEGREE = 111_195;

    /** An activity took the route if it was no further from its length than this share. */
    private static final double SHARE_OFF = 0.06;

    private final Person person;
    private final Account account;

    private KnownRoutes(Person person, Account account) {
        this.person = person;
        this.account = account;
    }

    /** Routes in the middle of what the athlete does outdoors, in length. */
    static void add(Person person, Account account) {
        var self = new KnownRoutes(person, account);
        List<StoredActivity> outdoors = account.activities().values().stream()
                .filter(activity -> !activity.isStravaStub())
                .filter(activity -> List.of("Ride", "Run")
                        .contains(activity.json().path("type").asText()))
                .filter(activity -> metres(activity) > 0)
                .toList();
        double[] lengths =
                outdoors.stream().mapToDouble(KnownRoutes::metres).sorted().toArray();
        if (lengths.length > 0) {
            double usual = lengths[lengths.length / 2];
            self.add(1, "Usual loop", usual, 1, outdoors);
            self.add(2, "Short way home", usual * 0.8, 0.6, outdoors);
        }
    }

    private void add(int number, String name, double length, double secondHalf, List<StoredActivity> outdoors) {
        long id = person.number() * 100L + number;
        ObjectNode route =
                account.athlete().objectNode().put("athlete_id", person.id()).put("route_id", id);
        route.put("name", name).put("distance", Numbers.rounded(length, 1));
        path(route.putArray("latlngs"), length / (1 + secondHalf), secondHalf);
        account.routes().put(id, route);
        outdoors.stream()
                .filter(activity -> Math.abs(metres(activity) / length - 1) < SHARE_OFF)
                .forEach(activity -> activity.json().put("route_id", id));
    }

    /** Half a circle out, and back on half a circle whose radius is another share of it. */
    private void path(ArrayNode points, double half, double share) {
        Place home = Place.of(person.home().city());
        double radius = half / Math.PI / METRES_PER_DEGREE;
        for (int i = 0; i <= POINTS; i++) {
            double angle = 2 * Math.PI * i / POINTS;
            double reach = radius * (i <= POINTS / 2 ? 1 : share);
            double north = home.latitude() + reach * StrictMath.sin(angle);
            double east =
                    home.longitude() + reach * StrictMath.cos(angle) / StrictMath.cos(Math.toRadians(home.latitude()));
            points.addArray().add(Numbers.rounded(north, 5)).add(Numbers.rounded(east, 5));
        }
    }

    private static double metres(StoredActivity activity) {
        return activity.json().path("icu_distance").asDouble();
    }
}
