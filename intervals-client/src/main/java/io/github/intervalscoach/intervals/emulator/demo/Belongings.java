package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.Account;

/** What a demo athlete has beside training: fields and charts of their own, and a forecast of the weather at home. */
final class Belongings {
    private final Person person;
    private final Account account;

    private Belongings(Person person, Account account) {
        this.person = person;
        this.account = account;
    }

    /** Adds all of it, gear and routes included, once the history is complete. */
    static void add(Life life, Account account) {
        var self = new Belongings(life.person(), account);
        self.customItems();
        self.weather();
        GearShed.fill(life, account);
        KnownRoutes.add(life.person(), account);
        Talk.add(life, account);
    }

    private void customItems() {
        ObjectNode caffeine = item(1, "INPUT_FIELD", "Caffeine", "Milligrams a day");
        caffeine.putObject("content")
                .put("code", "CaffeineMg")
                .put("type", "numeric")
                .put("aggregate", "SUM");
        ObjectNode surface = item(2, "ACTIVITY_FIELD", "Surface", "What was under foot or wheel");
        surface.putObject("content").put("code", "Surface").put("type", "select");
        item(3, "FITNESS_CHART", "Fitness this season", "Fitness and fatigue").putObject("content");
    }

    private ObjectNode item(int number, String type, String name, String description) {
        long id = person.number() * 10L + number;
        ObjectNode item = account.athlete().objectNode().put("id", id).put("athlete_id", person.id());
        item.put("type", type).put("name", name).put("description", description);
        item.put("visibility", "PRIVATE").put("index", number).put("usage_count", 1);
        account.customItems().put(id, item);
        return item;
    }

    private void weather() {
        Place home = Place.of(person.home().city());
        account.weather()
                .withArray("forecasts")
                .addObject()
                .put("id", 1)
                .put("provider", "OPEN_WEATHER")
                .put("location", person.home().city() + ", " + person.home().country())
                .put("label", person.home().city())
                .put("lat", home.latitude())
                .put("lon", home.longitude())
                .put("enabled", true);
    }
}
