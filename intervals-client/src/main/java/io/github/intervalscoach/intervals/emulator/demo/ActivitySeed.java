package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.ActivityAnalysis;
import io.github.intervalscoach.intervals.emulator.Recording;
import io.github.intervalscoach.intervals.emulator.StoredActivity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes the service's activity of an outing. */
final class ActivitySeed {
    private static final double POOL_METERS = 25;
    private static final double YARD_POOL_METERS = 22.86;
    private final Person person;

    /** The profile as it was while these thresholds were set. */
    private final Map<Double, ObjectNode> settingsBySetShare = new TreeMap<>();

    ActivitySeed(Person person) {
        this.person = person;
    }

    /** The activity; {@code event} is the planned one it fulfils. */
    StoredActivity of(Outing outing, LocalDate day, Body body, Optional<ObjectNode> event) {
        var purpose = "recording " + outing.slot();
        var id = person.id();
        Supplier<Recording> recording = () -> record(outing, body, Dice.of(id, day, purpose));
        var settings = settingsBySetShare.computeIfAbsent(body.setShare(), s -> AthleteProfileJson.of(person, body));
        var stored = ActivityAnalysis.of(seed(outing, day, body, event), settings, recording);
        if (outing.conditions().has(Outing.Flaw.STRAVA_ONLY)) {
            return new StoredActivity(
                    stub(outing, day), stored.load(), stored.json().arrayNode(), recording);
        }
        if (outing.session().discipline() == Discipline.STRENGTH) {
            stored.json().remove("icu_training_load");
            return new StoredActivity(stored.json(), 0, stored.intervals(), recording);
        }
        return stored;
    }

    private static Recording record(Outing outing, Body body, Dice dice) {
        return switch (outing.session().discipline()) {
            case BIKE -> RideRecorder.of(outing, body, dice);
            case RUN -> RunRecorder.of(outing, body, dice);
            case SWIM -> SwimRecorder.of(outing, body, dice);
            case STRENGTH -> StrengthRecorder.of(outing, body, dice);
        };
    }

    private ObjectNode seed(Outing outing, LocalDate day, Body body, Optional<ObjectNode> event) {
        var session = outing.session();
        var seed = identity(outing, day).put("name", session.name()).put("type", session.sport());
        seed.put("source", "GARMIN_CONNECT").put("file_type", "fit").put("sub_type", "NONE");
        seed.put("device_name", session.discipline() == Discipline.BIKE ? "Garmin Edge 840" : "Garmin Forerunner 965");
        seed.put("race", session.purpose() == Session.Purpose.RACE).put("commute", false);
        seed.put("trainer", session.sport().equals("VirtualRide"));
        if (session.sport().equals("Swim")) {
            int meters = PlannedEffort.of(session, body).meters();
            double pool = outing.conditions().has(Outing.Flaw.YARD_POOL) ? YARD_POOL_METERS : POOL_METERS;
            seed.put("pool_length", pool).put("lengths", (int) (meters / pool));
        }
        outing.remarks().rpe().ifPresent(rpe -> seed.put("icu_rpe", rpe));
        outing.remarks().feel().ifPresent(feel -> seed.put("feel", feel));
        outing.remarks().carbohydrateGrams().ifPresent(grams -> seed.put("carbs_ingested", grams));
        event.ifPresent(planned -> {
            seed.put("paired_event_id", planned.path("id").asLong());
            if (planned.path("category").asText().equals("WORKOUT")) {
                seed.put("_planned_load", planned.path("icu_training_load").asInt());
            }
        });
        return seed;
    }

    private ObjectNode identity(Outing outing, LocalDate day) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", Numbering.activity(person, day, outing.slot()))
                .put("icu_athlete_id", person.id())
                .put("start_date_local", day.atTime(outing.start()) + ":00");
    }

    private ObjectNode stub(Outing outing, LocalDate day) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", Numbering.strava(person, day, outing.slot()))
                .put("icu_athlete_id", person.id())
                .put("start_date_local", day.atTime(outing.start()) + ":00")
                .put("source", "STRAVA")
                .put("_note", "STRAVA activities are not available via the API");
    }
}
