package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;

/** The list as the service keeps it. */
record Fetched(ManageGear.Asked asked, List<Gear> gear) {
    static Fetched from(ManageGear.Asked asked, Ports ports) {
        return new Fetched(
                asked, Await.value(ports.gearLog().gear(asked.athlete().id())));
    }
}
