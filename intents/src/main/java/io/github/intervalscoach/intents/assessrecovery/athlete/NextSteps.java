package io.github.intervalscoach.intents.assessrecovery.athlete;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.assessrecovery.weather.WeatherVerdict;
import java.util.ArrayList;
import java.util.List;

/** Calls that can be made as they stand. */
final class NextSteps {
    private static final String ASSESS = "assess_recovery";
    private static final String ANALYZE = "analyze_training";

    private NextSteps() {}

    static List<NextAction> of(Interpreted verdict) {
        var steps = new ArrayList<NextAction>();
        if (verdict.redFlags().isPresent()) {
            return steps;
        }
        var subject = verdict.subject();
        String athlete = subject.athlete().id();
        String day = subject.day().toString();
        boolean unsynced = verdict.faults().stream().anyMatch(fault -> fault.code() == DataFault.Code.DAY_NOT_SYNCED);
        if (unsynced && !subject.isPast()) {
            steps.add(new NextAction(
                    ASSESS, ImmutableMap.of("athlete", athlete, "date", day), "again once the day has synced"));
        }
        if (!subject.isPast() && verdict.decision() != Decision.AS_PLANNED && !subject.isAhead()) {
            steps.add(new NextAction(ASSESS, dayAfter(verdict), "whether the session fits the day after"));
        } else if (verdict.indoorAlternative() && !subject.isAhead()) {
            steps.add(new NextAction(ASSESS, dayAfter(verdict), "whether the day after is better"));
        }
        verdict.sessions()
                .eve()
                .ifPresent(activity -> steps.add(new NextAction(
                        ANALYZE,
                        ImmutableMap.of("athlete", athlete, "activity", activity),
                        "what the last session cost")));
        if (steps.isEmpty()) {
            steps.add(new NextAction(
                    ASSESS,
                    ImmutableMap.of("athlete", athlete, "date", day, "detail", "full"),
                    "every signal and the course of load"));
        }
        return steps;
    }

    private static ImmutableMap<String, Object> dayAfter(Interpreted verdict) {
        var subject = verdict.subject();
        var arguments = ImmutableMap.<String, Object>builder()
                .put("athlete", subject.athlete().id())
                .put("date", subject.day().plusDays(1).toString());
        if (verdict.weather().filter(WeatherVerdict::isKnown).isPresent()) {
            arguments.put("include", List.of("weather"));
        }
        return arguments.buildOrThrow();
    }
}
