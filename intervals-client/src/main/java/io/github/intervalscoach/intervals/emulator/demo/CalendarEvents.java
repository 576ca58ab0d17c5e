package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Entries of one athlete's calendar, as the service keeps them. */
final class CalendarEvents {
    private static final int SPELL_SLOT = 5;
    private static final int NOTE_SLOT = 6;
    private static final int PHASE_SLOT = 7;
    private static final int SEASON_SLOT = 8;
    private static final int FITNESS_SLOT = 9;

    private final Person person;

    CalendarEvents(Person person) {
        this.person = person;
    }

    /** A race, one entry for all its parts; {@code main} is the part whose sport it is shown as. */
    ObjectNode race(List<Session> parts, int main, LocalDate day, Body body, String category) {
        var name = parts.get(main).name().replaceFirst(":.*", "");
        var event = event(day, day.plusDays(1), main, category, name)
                .put("type", parts.get(main).sport());
        var efforts = parts.stream().map(part -> PlannedEffort.of(part, body)).toList();
        event.put(
                "moving_time", efforts.stream().mapToInt(PlannedEffort::seconds).sum());
        event.put(
                "icu_training_load",
                efforts.stream().mapToInt(PlannedEffort::load).sum());
        int meters = efforts.stream().mapToInt(PlannedEffort::meters).sum();
        if (parts.size() == 1 && meters > 0) {
            event.put("distance", (double) meters);
        }
        event.putNull("workout_doc");
        return event;
    }

    /** A planned session with the structure the service would read from its text. */
    ObjectNode session(Session session, LocalDate day, int slot, Body body) {
        var event = event(day, day.plusDays(1), slot, "WORKOUT", session.name()).put("type", session.sport());
        event.put("indoor", session.sport().equals("VirtualRide"));
        if (session.discipline() == Discipline.STRENGTH) {
            event.putNull("workout_doc");
            return event.put("description", "Squat, hinge, press, carry").put("moving_time", StrengthRecorder.SECONDS);
        }
        var written = WrittenSession.of(session, body);
        var effort = PlannedEffort.of(written, session, body);
        event.put("moving_time", effort.seconds()).put("icu_training_load", effort.load());
        event.put("icu_intensity", (float) written.figures().intensityPercent().orElse(0));
        if (effort.meters() > 0) {
            event.put("distance", (double) effort.meters());
        }
        event.put("target", session.discipline() == Discipline.BIKE ? "POWER" : "PACE");
        event.put("description", written.text());
        event.set("workout_doc", written.document());
        return event;
    }

    /** An illness, a holiday or an injury. */
    ObjectNode spell(Spell spell) {
        var event = event(spell.from(), spell.until(), SPELL_SLOT, spell.kind().name(), spell.name());
        return event.put("training_availability", spell.kind() == Spell.Kind.INJURED ? "LIMITED" : "UNAVAILABLE");
    }

    ObjectNode note(Life.Note note) {
        return event(note.day(), note.day().plusDays(1), NOTE_SLOT, "NOTE", note.title())
                .put("description", note.text());
    }

    /** A stretch of the season; its kind is in the first tag. */
    ObjectNode phase(Season.Phase phase, LocalDate from, LocalDate until) {
        var title = phase.name().charAt(0) + phase.name().substring(1).toLowerCase(Locale.ROOT);
        var event = event(from, until, PHASE_SLOT, "PLAN", title);
        event.putArray("tags").add(title);
        return event;
    }

    ObjectNode seasonStart(LocalDate day) {
        return event(day, day.plusDays(1), SEASON_SLOT, "SEASON_START", "New season");
    }

    /** What the athlete brought along from before the history begins. */
    ObjectNode fitness(LocalDate day, double fitness, double fatigue) {
        return event(day, day.plusDays(1), FITNESS_SLOT, "SET_FITNESS", "Fitness brought along")
                .put("icu_ctl", fitness)
                .put("icu_atl", fatigue)
                .put("ctl_days", 42)
                .put("atl_days", 7);
    }

    private ObjectNode event(LocalDate from, LocalDate until, int slot, String category, String name) {
        long id = Numbering.event(person, from, slot);
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("uid", "demo-" + id)
                .put("athlete_id", person.id())
                .put("created_by_id", person.id())
                .put("category", category)
                .put("name", name)
                .put("start_date_local", from + "T00:00:00")
                .put("end_date_local", until + "T00:00:00")
                .put("training_availability", "NORMAL");
    }
}
