package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.model.profile.AthleteDetail;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;

/** Everything the service keeps about the athlete. */
record Fetched(Asked asked, AthleteDetail detail) {
    static Fetched from(Asked asked, Ports ports) {
        return new Fetched(
                asked,
                Await.value(ports.profileSettings().detail(asked.athlete().id())));
    }
}
