package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.profile.RosterMember;
import io.github.intervalscoach.intents.model.profile.TrainingWeek;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Several athletes at once. Failures complete the stages with a {@link PortException}. */
public interface Roster {
    /** Every athlete the key may see, the owner included, with the coach's tags. */
    CompletionStage<List<RosterMember>> members();

    /** The weeks of one athlete that touch {@code range}, each of them whole, oldest first. */
    CompletionStage<List<TrainingWeek>> weeks(String athleteId, DateRange range);

    /** The same for every athlete of the roster, by week and then by id; one call. */
    CompletionStage<List<TrainingWeek>> weeksOfAll(DateRange range);
}
