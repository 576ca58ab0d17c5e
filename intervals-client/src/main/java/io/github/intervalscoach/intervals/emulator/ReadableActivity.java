package io.github.intervalscoach.intervals.emulator;

/** An activity of which more may be served than that it exists. */
final class ReadableActivity {
    private ReadableActivity() {}

    /**
     * The one the path names.
     *
     * @throws Refused as {@link Access#activity} does, and 422 for a Strava row
     */
    static StoredActivity of(Request request) {
        StoredActivity activity = request.activity().activity();
        if (activity.isStravaStub()) {
            throw Refused.strava();
        }
        return activity;
    }

    /** Its samples. */
    static Samples samplesOf(Request request) {
        return Samples.of(of(request).recording().get());
    }
}
