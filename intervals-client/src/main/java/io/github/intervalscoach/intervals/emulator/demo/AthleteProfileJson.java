package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What {@code GET /athlete/{id}} serves of a demo athlete. */
final class AthleteProfileJson {
    private AthleteProfileJson() {}

    /** Profile and sport settings as of today. */
    static ObjectNode of(Person person) {
        return of(person, Body.ago(person.physiology(), 0));
    }

    /** Profile and sport settings as they were on another day. */
    static ObjectNode of(Person person, Body then) {
        var home = person.home();
        var body = person.physiology();
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("id", person.id())
                .put("name", person.name())
                .put("firstname", person.firstName())
                .put("lastname", person.lastName())
                .put("sex", person.sex())
                .put("city", home.city())
                .put("country", home.country())
                .put("timezone", home.zone().getId())
                .put("locale", home.locale())
                .put("icu_date_of_birth", person.birth().toString());
        json.put("weight", body.kg()).put("icu_weight", body.kg());
        json.put("height", body.heightMeters())
                .put("icu_resting_hr", body.heart().resting());
        json.put("measurement_preference", home.imperial() ? "feet" : "meters");
        json.put("weight_pref_lb", home.imperial()).put("fahrenheit", home.imperial());
        json.put("icu_form_as_percent", false)
                .put("icu_mmp_days", 90)
                .put("plan", "FREE")
                .put("icu_coach", false);
        json.putArray("icu_type_settings");
        json.putArray("training_availability");
        json.set("sportSettings", SportSettingsJson.of(person, then));
        return json;
    }
}
