package io.github.intervalscoach.intents.analyzetraining.search;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of it.
 *
 * @param found how many there are
 * @param shown the newest of them, newest first
 */
record Interpreted(
        SearchAnalysis.Asked asked,
        Wanted wanted,
        Optional<DateRange> days,
        int found,
        boolean cutOff,
        List<LoggedActivity> shown,
        List<String> nearest) {
    private static final int PAGE = 8;
    private static final int LONG_PAGE = 40;
    private static final int BRIEF_PAGE = 3;

    static Interpreted of(Computed computed) {
        Detail detail = computed.asked().scope().detail();
        int page = detail == Detail.FULL ? LONG_PAGE : detail == Detail.BRIEF ? BRIEF_PAGE : PAGE;
        return new Interpreted(
                computed.asked(),
                computed.wanted(),
                computed.days(),
                computed.hits().size(),
                computed.cutOff(),
                computed.hits().stream().limit(page).toList(),
                computed.nearest());
    }

    boolean hasMore() {
        return found > shown.size();
    }
}
