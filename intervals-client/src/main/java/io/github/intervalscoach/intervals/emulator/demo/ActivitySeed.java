package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.ActivityAnalysis;
import io.github.intervalscoach.intervals.emulator.Recording;
import io.github.intervalscoach.intervals.emulator.StoredActivity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the service's activity of an outing. */
final class ActivitySeed {
    private static final int POOL_METERS = 25;
    private final Person person;
    private final ObjectNode athlete;

    ActivitySeed(Person person, ObjectNode athlete) {
        this.person = person;
        this.athlete = athlete;
    }

    /** The activity; {@code event} is the planned one it fulfils. */
    StoredActivity of(Outing outing, LocalDate day, Body body, Optional<ObjectNode> event) {
        var purpose = "recording " + outing.slot();
        var id = person.id();
        Supplier<Recording> recording = () -> record(outing, body, Dice.of(id, day, purpose));
        if (outing.conditions().has(Outing.Flaw.STRAVA_ONLY)) {
            var analysed = ActivityAnalysis.of(seed(outing, day, body, event), athlete, recording);
            return new StoredActivity(
                    stub(outing, day), analysed.load(), JsonNodeFactory.instance.arrayNode(), recording);
        }
        var stored = ActivityAnalysis.of(seed(outing, day, body, event), athlete, recording);
        if (outing.session().discipline() == Discipline.STRENGTH) {
            stored.json().putNull("icu_training_load");
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
        seed.put("device_watts", session.discipline() == Discipline.BIKE);
        thresholds(seed, session, body);
        outing.remarks().rpe().ifPresent(rpe -> seed.put("icu_rpe", rpe));
        outing.remarks().feel().ifPresent(feel -> seed.put("feel", feel));
        outing.remarks().carbohydrateGrams().ifPresent(grams -> seed.put("carbs_ingested", grams));
        event.ifPresent(planned -> {
            seed.put("paired_event_id", planned.path("id").asLong());
            seed.put("_planned_load", planned.path("icu_training_load").asInt());
        });
        return seed;
    }

    private void thresholds(ObjectNode seed, Session session, Body body) {
        var heart = body.physiology().heart();
        seed.put("lthr", heart.threshold()).put("athlete_max_hr", heart.max()).put("icu_resting_hr", heart.resting());
        seed.put("icu_weight", body.physiology().kg());
        switch (session.discipline()) {
            case BIKE ->
                seed.put("icu_ftp", body.ftpWatts())
                        .put("icu_w_prime", body.physiology().wPrimeJoules());
            case RUN -> seed.put("threshold_pace", body.thresholdSpeed(Discipline.RUN));
            case SWIM -> {
                seed.put("threshold_pace", body.thresholdSpeed(Discipline.SWIM));
                if (session.sport().equals("Swim")) {
                    int meters = PlannedEffort.of(session, body).meters();
                    seed.put("pool_length", POOL_METERS).put("lengths", meters / POOL_METERS);
                }
            }
            case STRENGTH -> {}
        }
    }

    private ObjectNode identity(Outing outing, LocalDate day) {
        var start = day.atTime(outing.start());
        var zone = ZoneId.of(athlete.path("timezone").asText());
        var utc = start.atZone(zone).toInstant().toString();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", Numbering.activity(person, day, outing.slot()))
                .put("icu_athlete_id", person.id())
                .put("start_date_local", start + ":00")
                .put("start_date", utc)
                .put("timezone", zone.getId());
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
