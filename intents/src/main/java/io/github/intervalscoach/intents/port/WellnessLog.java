package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WellnessDay;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What was measured and said day by day. Failures complete the stage with a {@link PortException}. */
public interface WellnessLog {
    /** The days of {@code range} the service has a record for, oldest first; future days are projections. */
    CompletionStage<List<WellnessDay>> days(String athleteId, DateRange range);
}
