package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Who can be asked about. Failures complete the stages with a {@link PortException}. */
public interface AthleteProfiles {
    /** The owner of the key in use. */
    CompletionStage<Athlete> owner();

    /** The athlete with exactly this id. */
    CompletionStage<Athlete> athlete(String id);

    /** Every athlete the key may see, the owner included. */
    CompletionStage<List<RosterEntry>> roster();
}
