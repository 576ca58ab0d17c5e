package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.analytics.quality.DuplicateActivities;
import io.github.intervalscoach.analytics.quality.DuplicateActivities.Power;
import io.github.intervalscoach.analytics.quality.DuplicateActivities.Recording;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.compareperiods.answer.Side;
import io.github.intervalscoach.intents.compareperiods.curves.CurvesOnRecord;
import io.github.intervalscoach.intents.compareperiods.curves.WorkOnRecord;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of it can be trusted, what is not there, and which days are no usual ones. */
record Audited(
        ComparePeriods.Asked asked,
        Period newer,
        Period older,
        Diary diary,
        List<Mark> marks,
        List<Flaw> flaws,
        Optional<CurvesOnRecord> curves,
        Optional<WorkOnRecord> work) {

    static Audited of(Fetched fetched) {
        ComparePeriods.Asked asked = fetched.asked();
        Windows windows = asked.windows();
        var diary = Diary.of(
                fetched.listed().stream()
                        .filter(entry ->
                                entry.athleteId().equals(asked.athlete().id()))
                        .filter(entry -> entry.day().isBefore(windows.today()))
                        .toList(),
                fetched.wellness());
        var onRecord = OnRecord.of(windows, diary);
        Period newer = onRecord.period(Side.NEWER, windows.newer());
        Period older = onRecord.period(Side.OLDER, windows.older());
        requireSport(asked.sport(), newer, older, diary);
        List<Flaw> flaws = new ArrayList<>();
        onRecord.note(newer, older, flaws);
        noteSessions(asked.sport(), newer, older, diary, flaws);
        var search = new MarkSearch(fetched.calendar(), LightWeeks.of(windows, diary, fetched.calendar()));
        return new Audited(
                asked,
                newer,
                older,
                diary,
                search.in(newer, older),
                List.copyOf(flaws),
                fetched.curves(),
                fetched.work());
    }

    private static void requireSport(SportFilter sport, Period newer, Period older, Diary diary) {
        List<Activity> all = Stream.of(newer, older)
                .flatMap(period -> period.done().stream())
                .flatMap(days -> diary.sessions(days, new SportFilter(Optional.empty())).stream())
                .toList();
        if (sport.isOpen() || all.isEmpty() || all.stream().anyMatch(a -> sport.admits(a.sport()))) {
            return;
        }
        var counts = all.stream().collect(Collectors.groupingBy(Activity::sport, TreeMap::new, Collectors.counting()));
        throw new InvalidQuestion(
                "unknown_sport",
                "No session of sport \"" + sport.shown() + "\" in either period.",
                "There are: "
                        + counts.entrySet().stream()
                                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static void noteSessions(SportFilter sport, Period newer, Period older, Diary diary, List<Flaw> flaws) {
        count(Flaw.Code.STRAVA_WITHHELD, newer, older, diary::withheld, flaws);
        count(
                Flaw.Code.WITHOUT_LOAD,
                newer,
                older,
                days -> (int) diary.sessions(days, sport).stream()
                        .filter(a -> a.load().points().isEmpty())
                        .count(),
                flaws);
        count(Flaw.Code.DUPLICATES, newer, older, days -> duplicates(diary.sessions(days, sport)), flaws);
    }

    private static void count(
            Flaw.Code code, Period newer, Period older, Function<DateRange, Integer> howMany, List<Flaw> flaws) {
        int inNewer = newer.done().map(howMany).orElse(0);
        int inOlder = older.done().map(howMany).orElse(0);
        if (inNewer + inOlder > 0) {
            flaws.add(Flaw.of(code, inNewer, inOlder));
        }
    }

    private static int duplicates(List<Activity> sessions) {
        return DuplicateActivities.in(sessions.stream()
                        .map(a -> new Recording(
                                a.id(),
                                a.sport(),
                                // One athlete's wall clock orders one athlete's sessions.
                                a.start().toInstant(ZoneOffset.UTC),
                                a.volume()
                                        .elapsedSeconds()
                                        .orElse(a.volume().movingSeconds().orElse(-1)),
                                a.deviceWatts().orElse(false) ? Power.MEASURED : Power.NONE,
                                a.streams().size()))
                        .toList())
                .size();
    }
}
