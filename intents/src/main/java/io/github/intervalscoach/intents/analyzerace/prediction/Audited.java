package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.analytics.race.RaceEffort;
import io.github.intervalscoach.intents.analyzerace.contest.Contest;
import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import io.github.intervalscoach.intents.analyzerace.contest.LoadBook;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be gone by.
 *
 * @param races on foot, of 180 days, oldest first
 */
record Audited(
        RaceOutlook.Asked asked,
        Diary diary,
        List<Evidence> races,
        Optional<CurveSet<PaceCurve>> pace,
        Optional<CurveSet<PowerCurve>> power,
        LoadBook loads,
        RaceMemory memory,
        List<Flaw> flaws) {
    static Audited of(Fetched fetched) {
        Diary diary = fetched.diary();
        RaceOutlook.Asked asked = fetched.asked();
        DateRange window = DateRange.endingOn(asked.today(), Fetched.DAYS);
        List<Flaw> flaws = new ArrayList<>();
        List<Contest> onFoot = asked.way() == RaceOutlook.Way.ON_FOOT
                ? diary.racesDone().stream()
                        .filter(race -> window.contains(race.day()))
                        .filter(race ->
                                race.sport().filter(s -> s.contains("Run")).isPresent())
                        .toList()
                : List.of();
        List<Contest> alone =
                onFoot.stream().filter(race -> !isPart(race, diary)).toList();
        List<Evidence> races = alone.stream().flatMap(r -> evidence(r).stream()).toList();
        count(Flaw.Code.MULTISPORT, onFoot.size() - alone.size(), flaws);
        count(Flaw.Code.UNUSABLE_RACES, alone.size() - races.size(), flaws);
        count(
                Flaw.Code.STOPPED,
                (int) races.stream().filter(Evidence::isStopped).count(),
                flaws);
        count(Flaw.Code.STRAVA_WITHHELD, diary.withheld(window), flaws);
        var loads = new LoadBook(diary, fetched.wellness());
        noteQuestion(asked, loads, flaws);
        return new Audited(
                asked,
                diary,
                races,
                fetched.pace(),
                fetched.power(),
                loads,
                RaceMemory.of(fetched.memory(), asked.contest()),
                List.copyOf(flaws));
    }

    private static void noteQuestion(RaceOutlook.Asked asked, LoadBook loads, List<Flaw> flaws) {
        if (asked.hasSeveralSports()) {
            flaws.add(new Flaw(Flaw.Code.SEVERAL_SPORTS, 1));
        } else if (asked.way() == RaceOutlook.Way.NONE) {
            flaws.add(new Flaw(Flaw.Code.NOT_PREDICTED, 1));
        } else if (asked.way() == RaceOutlook.Way.ON_FOOT && asked.meters().isEmpty()) {
            flaws.add(new Flaw(Flaw.Code.NO_DISTANCE, 1));
        } else if (asked.way() == RaceOutlook.Way.ON_WHEELS && asked.seconds().isEmpty()) {
            flaws.add(new Flaw(Flaw.Code.NO_DURATION, 1));
        }
        if (asked.contest().isPresent()
                && loads.fitness(asked.today().minusDays(1)).isEmpty()) {
            flaws.add(new Flaw(Flaw.Code.NO_FITNESS, 1));
        }
    }

    private static void count(Flaw.Code code, int count, List<Flaw> flaws) {
        if (count > 0) {
            flaws.add(new Flaw(code, count));
        }
    }

    /** Whether another sport was raced on the same day. */
    private static boolean isPart(Contest race, Diary diary) {
        return diary.racesDone().stream()
                .anyMatch(other ->
                        other.day().equals(race.day()) && !other.sport().equals(race.sport()));
    }

    private static Optional<Evidence> evidence(Contest race) {
        Activity activity = race.done().orElseThrow();
        boolean excluded = activity.excluded().contains(Exclusion.TIME)
                || activity.excluded().contains(Exclusion.PACE);
        return excluded
                ? Optional.empty()
                : RaceEffort.findPlausible(
                                race.meters().orElse(0), race.seconds().orElse(0))
                        .map(effort -> new Evidence(race, effort));
    }
}
