package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What was measured and said day by day. Failures complete the stages with a {@link PortException}. */
public interface WellnessLog {
    /** The days of {@code range} the service has a record for, oldest first; future days are projections. */
    CompletionStage<List<WellnessDay>> days(String athleteId, DateRange range);

    /** The same days with everything that is known of them, the athlete's own fields included; one call as well. */
    CompletionStage<List<WellnessRecord>> records(String athleteId, DateRange range);

    /** Everything that is known of one day. */
    CompletionStage<WellnessRecord> record(String athleteId, LocalDate day);
}
