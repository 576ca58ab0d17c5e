package io.github.intervalscoach.intents.analyzetraining.search;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;

/**
 * What the search said, untouched.
 *
 * @param found by the search
 * @param listed a year of the log, when the search found nothing
 * @param tags all there are, when the search was for one and found nothing
 */
record Fetched(
        SearchAnalysis.Asked asked,
        Wanted wanted,
        List<LoggedActivity> found,
        List<LoggedActivity> listed,
        List<String> tags) {
    /** More than anybody reads; the next page is asked for by its days. */
    static final int MOST = 200;

    private static final int YEAR = 365;

    static Fetched from(SearchAnalysis.Asked asked, Ports ports) {
        var wanted = Wanted.parse(asked.text());
        String id = asked.athlete().id();
        var found = Await.value(
                switch (wanted.by()) {
                    case NAME_PART, TAG -> ports.activitySearch().find(id, wanted.term(), MOST);
                    case INTERVALS ->
                        ports.activitySearch().withIntervals(id, wanted.shape().orElseThrow(), MOST);
                    case SPORT -> ports.trainingLog().activities(id, days(asked));
                });
        boolean named = wanted.by() == Wanted.By.NAME_PART && found.isEmpty();
        boolean tagged = wanted.by() == Wanted.By.TAG && found.isEmpty();
        return new Fetched(
                asked,
                wanted,
                found,
                named ? Await.value(ports.trainingLog().activities(id, days(asked))) : List.of(),
                tagged ? Await.value(ports.activitySearch().tags(id)) : List.of());
    }

    /** The days asked about, else the last year. */
    static DateRange days(SearchAnalysis.Asked asked) {
        return asked.window().orElseGet(() -> DateRange.endingOn(asked.today(), YEAR));
    }
}
