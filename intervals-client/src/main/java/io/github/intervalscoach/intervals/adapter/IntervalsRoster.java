package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.profile.TrainingWeek;
import io.github.intervalscoach.intents.port.AthleteProfiles;
import io.github.intervalscoach.intents.port.Roster;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.SummaryRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** The weeks of several athletes at once. */
record IntervalsRoster(Upstream upstream, AthleteProfiles profiles) implements Roster {
    private static final Operation SUMMARY = Operations.named("athlete-summary");
    private static final String KEY_OWNER = "0";

    @Override
    public CompletionStage<List<TrainingWeek>> weeks(String athleteId, DateRange range) {
        // Rows name everybody by their own id, so the owner's has to be known.
        return Owners.isKeyOwner(athleteId)
                ? Chained.then(profiles.athlete(athleteId), owner -> weeksOf(athleteId, owner.id(), range))
                : weeksOf(athleteId, athleteId, range);
    }

    @Override
    public CompletionStage<List<TrainingWeek>> weeksOfAll(DateRange range) {
        return read("reading the weeks of the roster", KEY_OWNER, range, week -> true);
    }

    private CompletionStage<List<TrainingWeek>> weeksOf(String asked, String id, DateRange range) {
        return read(
                "reading the weeks of athlete " + asked,
                asked,
                range,
                week -> week.athleteId().equals(id));
    }

    /** Whole weeks: half of one would be summed as if it were all. */
    private CompletionStage<List<TrainingWeek>> read(
            String what, String athleteId, DateRange range, Predicate<TrainingWeek> wanted) {
        LocalDate monday = range.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = range.last().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var call = Call.of(what + ", " + monday + " to " + sunday, SUMMARY, athleteId)
                .with("start", monday)
                .with("end", sunday);
        return upstream.ask(
                call,
                body -> SummaryRow.list(body).stream()
                        .map(WeekMapping::week)
                        .filter(wanted)
                        .sorted(Comparator.comparing(TrainingWeek::firstDay).thenComparing(TrainingWeek::athleteId))
                        .toList());
    }
}
