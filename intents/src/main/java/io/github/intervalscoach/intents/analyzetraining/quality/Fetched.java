package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What the log said, untouched.
 *
 * @param bests best twenty minutes of each ride; empty where no FTP is set that they could contradict
 */
record Fetched(
        QualityAnalysis.Asked asked,
        List<LoggedActivity> listed,
        List<WellnessRecord> wellness,
        List<ActivityBests> bests) {
    static final int TWENTY_MINUTES = 1200;

    static Fetched from(QualityAnalysis.Asked asked, Ports ports) {
        String id = asked.athlete().id();
        var listed = ports.trainingLog().activities(id, asked.window());
        var wellness = ports.wellnessLog().records(id, asked.window());
        boolean hasFtp = asked.athlete()
                .settingsFor(Audited.RIDE)
                .map(settings -> settings.ftpWatts().isPresent())
                .orElse(false);
        CompletionStage<List<ActivityBests>> bests = hasFtp
                ? ports.performanceCurves().powerByActivity(id, asked.window(), Audited.RIDE, List.of(TWENTY_MINUTES))
                : CompletableFuture.completedFuture(List.of());
        return new Fetched(asked, Await.value(listed), Await.value(wellness), Await.value(bests));
    }
}
