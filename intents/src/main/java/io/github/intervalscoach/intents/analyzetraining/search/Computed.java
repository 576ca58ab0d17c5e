package io.github.intervalscoach.intents.analyzetraining.search;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.util.List;
import java.util.Optional;

/** How many, and what comes near when there are none. */
record Computed(
        SearchAnalysis.Asked asked,
        Wanted wanted,
        Optional<DateRange> days,
        List<LoggedActivity> hits,
        boolean cutOff,
        List<String> nearest) {
    static Computed of(Audited audited) {
        return new Computed(
                audited.asked(),
                audited.wanted(),
                audited.days(),
                audited.hits(),
                audited.cutOff(),
                audited.hits().isEmpty() ? Nearest.of(audited.wanted().words(), audited.known()) : List.of());
    }
}
