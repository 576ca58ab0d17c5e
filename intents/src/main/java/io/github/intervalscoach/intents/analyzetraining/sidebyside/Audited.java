package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.activity.Reading;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What of the two can be trusted.
 *
 * @param log the athlete's own entries, withheld ones included
 */
record Audited(
        Athlete athlete,
        LocalDate today,
        Scope scope,
        Ground session,
        Ground against,
        List<LoggedActivity> log,
        List<WellnessDay> nights,
        List<DataNote> notes) {
    static Audited of(Fetched fetched) {
        Ground session = ground(fetched.session(), fetched);
        Ground against = ground(fetched.against(), fetched);
        return new Audited(
                fetched.athlete(),
                fetched.today(),
                fetched.scope(),
                session,
                against,
                fetched.listed().stream()
                        .filter(entry ->
                                entry.athleteId().equals(fetched.athlete().id()))
                        .toList(),
                fetched.nights(),
                notes(session.reading(), against.reading()));
    }

    private static Ground ground(Fetched.Raw raw, Fetched fetched) {
        Reading reading = Reading.of(
                        fetched.athlete(),
                        fetched.today(),
                        raw.detail(),
                        raw.streams(),
                        fetched.calendar(),
                        fetched.listed())
                .orElseThrow(() -> withheld(raw.detail().entry()));
        return Ground.of(reading, raw.streams());
    }

    private static InvalidQuestion withheld(LoggedActivity entry) {
        return new InvalidQuestion(
                "strava_withheld",
                "Activity " + entry.id() + " of " + Wording.longDate(entry.day())
                        + " comes from Strava, which forbids handing the data on.",
                "Name another session, or upload the original file to Intervals.icu.");
    }

    /** Each says whose data it is about. */
    private static List<DataNote> notes(Reading session, Reading against) {
        List<DataNote> notes = new ArrayList<>();
        for (Reading reading : List.of(session, against)) {
            Activity activity = reading.activity();
            reading.notes()
                    .forEach(note -> notes.add(new DataNote(
                            note.code(), Wording.shortDate(activity.day()) + ": " + note.says(), note.effect())));
        }
        return notes;
    }
}
