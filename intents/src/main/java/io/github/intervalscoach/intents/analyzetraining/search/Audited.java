package io.github.intervalscoach.intents.analyzetraining.search;

import io.github.intervalscoach.intents.analyzetraining.answer.SportWord;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Only this athlete's, only the days that count.
 *
 * @param days which days count; empty where all do
 * @param hits newest first
 * @param cutOff whether the search itself may have left out older ones
 * @param known names or tags there are, when nothing was found
 */
record Audited(
        SearchAnalysis.Asked asked,
        Wanted wanted,
        Optional<DateRange> days,
        List<LoggedActivity> hits,
        boolean cutOff,
        List<String> known) {
    static Audited of(Fetched fetched) {
        var asked = fetched.asked();
        var wanted = fetched.wanted();
        Optional<DateRange> days = wanted.by() == Wanted.By.SPORT ? Optional.of(Fetched.days(asked)) : asked.window();
        List<LoggedActivity> hits = fetched.found().stream()
                .filter(entry -> entry.athleteId().equals(asked.athlete().id()))
                .filter(entry -> days.map(range -> range.contains(entry.day())).orElse(true))
                .filter(entry -> wanted.by() != Wanted.By.SPORT || isOf(wanted, entry))
                .sorted(Comparator.comparing(LoggedActivity::start).reversed())
                .toList();
        boolean cutOff = wanted.by() != Wanted.By.SPORT && fetched.found().size() >= Fetched.MOST;
        return new Audited(asked, wanted, days, hits, cutOff, known(fetched));
    }

    private static boolean isOf(Wanted wanted, LoggedActivity entry) {
        return entry instanceof Activity activity
                && SportWord.of(wanted.words()).admits(activity.sport());
    }

    private static List<String> known(Fetched fetched) {
        Stream<String> names = fetched.listed().stream()
                .filter(entry ->
                        entry.athleteId().equals(fetched.asked().athlete().id()))
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .filter(activity -> !activity.name().isWithheld())
                .map(activity -> activity.name().shown());
        return Stream.concat(names, fetched.tags().stream().map(tag -> "#" + tag))
                .distinct()
                .toList();
    }
}
