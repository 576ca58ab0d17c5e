package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.SportWord;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of it counts, and what is not there.
 *
 * @param withheld sessions that may not be read
 * @param withoutLoad sessions without a load
 */
record Audited(
        ProgressAnalysis.Asked asked,
        Spans spans,
        Diary diary,
        Optional<CurveSet<PowerCurve>> power,
        Optional<CurveSet<PowerCurve>> tired,
        Optional<CurveSet<PaceCurve>> pace,
        List<ActivityBests> bests,
        int withheld,
        int withoutLoad) {
    static Audited of(Fetched fetched) {
        var asked = fetched.asked();
        var wellness = new TreeMap<LocalDate, WellnessRecord>();
        fetched.wellness().forEach(record -> wellness.put(record.day(), record));
        List<LoggedActivity> own = fetched.listed().stream()
                .filter(entry -> entry.athleteId().equals(asked.athlete().id()))
                .filter(entry -> counts(asked, entry))
                .toList();
        var diary = new Diary(
                own, wellness, fetched.calendar(), asked.today(), asked.sport().isEmpty());
        return new Audited(
                asked,
                new Spans(asked.window()),
                diary,
                fetched.power(),
                fetched.tired(),
                fetched.pace(),
                fetched.bests(),
                diary.withheld(asked.window()),
                (int) diary.sessions(asked.window()).stream()
                        .filter(a -> a.load().points().isEmpty())
                        .count());
    }

    /** A withheld session may be of any sport. */
    private static boolean counts(ProgressAnalysis.Asked asked, LoggedActivity entry) {
        return asked.sport()
                .map(word -> !(entry instanceof Activity activity)
                        || SportWord.of(word).admits(activity.sport()))
                .orElse(true);
    }
}
