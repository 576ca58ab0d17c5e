package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.insight.RawFile;
import io.github.intervalscoach.intents.port.RawFiles;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import java.util.concurrent.CompletionStage;

/** Recordings, handed on as they come. */
record IntervalsRawFiles(Upstream upstream) implements RawFiles {
    @Override
    public CompletionStage<RawFile> file(String activityId, RawFile.Format format) {
        var call = Call.of(
                "downloading a file of activity " + activityId, Operations.named(operation(format)), activityId);
        return upstream.download(call, bytes -> new RawFile(activityId, format, bytes));
    }

    private static String operation(RawFile.Format format) {
        return switch (format) {
            case ORIGINAL -> "activity-file";
            case FIT -> "activity-fit-file";
            case GPX -> "activity-gpx-file";
        };
    }
}
