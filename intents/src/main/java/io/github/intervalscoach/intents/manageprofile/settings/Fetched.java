package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.MemoryItem;
import io.github.intervalscoach.intents.model.profile.AthleteDetail;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;

/** Everything the service keeps about the athlete, and what is remembered. */
record Fetched(Asked asked, AthleteDetail detail, List<MemoryItem> memory) {
    static Fetched from(Asked asked, Ports ports) {
        String athlete = asked.athlete().id();
        var memory = ports.memory().remembered(athlete);
        return new Fetched(
                asked,
                Await.value(ports.profileSettings().detail(athlete)),
                Await.value(memory).stream()
                        .map(item -> MemoryItem.of(item, asked.today()))
                        .toList());
    }
}
