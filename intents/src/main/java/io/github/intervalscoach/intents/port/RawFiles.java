package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.insight.RawFile;
import java.util.concurrent.CompletionStage;

/** Recordings as files. Failures complete the stage with a {@link PortException}. */
public interface RawFiles {
    /** The recording of an activity; {@link PortException.Refused} where the service does not hand it on. */
    CompletionStage<RawFile> file(String activityId, RawFile.Format format);
}
