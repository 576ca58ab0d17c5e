package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.Account;
import java.util.List;

/** An athlete's library: a folder of favourite sessions, and a plan of three weeks made of the same. */
final class Bookshelf {
    private static final long FIRST_ID = 40_000_000L;
    private static final int IDS_PER_PERSON = 1_000;
    private static final int WEEKS = 3;
    private static final int DAYS_PER_WEEK = 7;

    /** Tuesday, Thursday and Saturday of a week that begins on Monday. */
    private static final int[] DAYS = {1, 3, 5};

    private final Life life;
    private final Account account;
    private long nextId;

    private Bookshelf(Life life, Account account) {
        this.life = life;
        this.account = account;
        this.nextId = FIRST_ID + (long) life.person().number() % 100 * IDS_PER_PERSON;
    }

    static void fill(Life life, Account account) {
        new Bookshelf(life, account).fill();
    }

    private void fill() {
        List<Session> favourites = life.favourites();
        ObjectNode folder = folder("FOLDER", "Favourites");
        favourites.forEach(session -> add(session, folder));
        ObjectNode plan = folder("PLAN", "Three steady weeks").put("duration_weeks", WEEKS);
        for (int week = 0; week < WEEKS; week++) {
            for (int i = 0; i < DAYS.length; i++) {
                add(favourites.get(i), plan).put("day", week * DAYS_PER_WEEK + DAYS[i]);
            }
        }
    }

    private ObjectNode folder(String type, String name) {
        ObjectNode folder = JsonNodeFactory.instance.objectNode().put("id", nextId++);
        folder.put("athlete_id", life.person().id()).put("type", type).put("name", name);
        account.folders().put(folder.path("id").asLong(), folder);
        return folder;
    }

    private ObjectNode add(Session session, ObjectNode folder) {
        var written = WrittenSession.of(session, life.body(life.season().today()));
        ObjectNode workout = JsonNodeFactory.instance.objectNode().put("id", nextId++);
        workout.put("athlete_id", life.person().id());
        workout.put("folder_id", folder.path("id").asLong());
        workout.put("name", session.name()).put("type", session.sport());
        workout.put("description", written.text());
        workout.set("workout_doc", written.document());
        written.figures().seconds().ifPresent(seconds -> workout.put("moving_time", seconds));
        written.figures().loadPoints().ifPresent(load -> workout.put("icu_training_load", load));
        written.figures().intensityPercent().ifPresent(percent -> workout.put("icu_intensity", (float) percent));
        workout.putArray("tags").add(session.purpose() == Session.Purpose.QUALITY ? "hard" : "easy");
        account.workouts().put(workout.path("id").asLong(), workout);
        return workout;
    }
}
