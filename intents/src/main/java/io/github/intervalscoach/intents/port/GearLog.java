package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearTotals;
import io.github.intervalscoach.intents.model.gear.GearUse;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Bikes, shoes and parts. Failures complete the stages with a {@link PortException}. */
public interface GearLog {
    /** All of it, what is retired included, in the service's order. */
    CompletionStage<List<Gear>> gear(String athleteId);

    /** What the sessions of {@code range} used, oldest first; one call whatever the range. */
    CompletionStage<List<GearUse>> uses(String athleteId, DateRange range);

    /** What one of them has done, counted afresh. */
    CompletionStage<GearTotals> totals(String athleteId, String gearId);
}
