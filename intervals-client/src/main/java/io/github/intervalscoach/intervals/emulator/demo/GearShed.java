package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.intervals.emulator.StoredActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Bikes and shoes of a demo athlete, on the activities they were used for. */
final class GearShed {
    private static final int NEW_SHOES_DAYS_AGO = 120;
    private static final int CHAIN_DAYS_AGO = 150;
    private static final int KM = 1000;

    private final Life life;
    private final Account account;
    private int pieces;

    private GearShed(Life life, Account account) {
        this.life = life;
        this.account = account;
    }

    /** Only for sports the athlete does. */
    static void fill(Life life, Account account) {
        var shed = new GearShed(life, account);
        LocalDate first = life.season().ago(DemoWorld.HISTORY_DAYS);
        LocalDate newShoes = life.season().ago(NEW_SHOES_DAYS_AGO);
        shed.bikes(first);
        shed.add("Shoes", "Worn-in trainers", first, a -> isRun(a) && a.day().isBefore(newShoes))
                .ifUsed(gear -> gear.put("retired", newShoes.toString()));
        shed.add("Shoes", "Daily trainers", newShoes, a -> isRun(a) && !a.day().isBefore(newShoes))
                .ifUsed(gear -> shed.remind(gear, "Replace", 700 * KM, newShoes));
    }

    private void bikes(LocalDate first) {
        add("Bike", "Road bike", first, activity -> type(activity).equals("Ride"))
                .ifUsed(bike -> {
                    remind(bike, "New chain", 3_500 * KM, life.season().ago(CHAIN_DAYS_AGO));
                    remind(bike, "Service", 10_000 * KM, first).put("days", 365);
                    setDefault(bike, "default_gear_id");
                });
        add("Trainer", "Turbo trainer", first, activity -> type(activity).equals("VirtualRide"))
                .ifUsed(trainer -> setDefault(trainer, "default_indoor_gear_id"));
    }

    private Piece add(String type, String name, LocalDate bought, Predicate<StoredActivity> used) {
        List<StoredActivity> uses = account.activities().values().stream()
                .filter(activity -> !activity.isStravaStub())
                .filter(used)
                .toList();
        if (uses.isEmpty()) {
            return action -> {};
        }
        pieces++;
        ObjectNode gear = account.athlete()
                .objectNode()
                .put("id", Long.toString(person().number() * 10_000L + pieces))
                .put("athlete_id", person().id())
                .put("type", type)
                .put("name", name)
                .put("purchased", bought.toString());
        uses.forEach(activity ->
                activity.json().putObject("gear").put("id", gear.path("id").asText()));
        account.gear().put(gear.path("id").asText(), gear);
        return action -> action.accept(gear);
    }

    /** A limit counted from what the gear had done on a day. */
    private ObjectNode remind(ObjectNode gear, String name, double metres, LocalDate since) {
        List<StoredActivity> before = account.activities().values().stream()
                .filter(activity -> activity.json().path("gear").path("id").equals(gear.path("id")))
                .filter(activity -> activity.day().isBefore(since))
                .toList();
        int number = gear.withArray("reminders").size() + 1;
        return gear.withArray("reminders")
                .addObject()
                .put("id", gear.path("id").asLong() * 10 + number)
                .put("gear_id", gear.path("id").asText())
                .put("name", name)
                .put("distance", metres)
                .put("last_reset", since + "T00:00:00.000+00:00")
                .put("starting_distance", sum(before, "icu_distance"))
                .put("starting_time", sum(before, "moving_time"))
                .put("starting_activities", before.size());
    }

    private void setDefault(ObjectNode gear, String key) {
        ObjectNode ride = (ObjectNode) account.athlete().path("sportSettings").path(0);
        ride.set(key, gear.path("id"));
    }

    private Person person() {
        return life.person();
    }

    private static double sum(List<StoredActivity> activities, String key) {
        return activities.stream()
                .mapToDouble(activity -> activity.json().path(key).asDouble())
                .sum();
    }

    private static boolean isRun(StoredActivity activity) {
        return type(activity).equals("Run");
    }

    private static String type(StoredActivity activity) {
        return activity.json().path("type").asText();
    }

    /** Gear that is there if it was used at all. */
    private interface Piece {
        void ifUsed(Consumer<ObjectNode> action);
    }
}
