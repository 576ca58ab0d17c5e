package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.profile.TrainingWeek;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The weeks of several athletes at once. Failures complete the stages with a {@link PortException}. */
public interface Roster {
    /** The weeks of one athlete that touch {@code range}, each of them whole, oldest first. */
    CompletionStage<List<TrainingWeek>> weeks(String athleteId, DateRange range);

    /** The same for every athlete of the roster, by week and then by id; one call. */
    CompletionStage<List<TrainingWeek>> weeksOfAll(DateRange range);
}
