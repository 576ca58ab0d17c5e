package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearUse;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;

/** The list as the service keeps it, and what the last weeks did with it: one wave. */
record Fetched(Asked asked, List<Gear> gear, List<GearUse> uses) {
    static Fetched from(Asked asked, Ports ports) {
        String id = asked.athlete().id();
        var gear = ports.gearLog().gear(id);
        var uses = ports.gearLog().uses(id, DateRange.endingOn(asked.today(), WeeklyUse.DAYS));
        return new Fetched(asked, Await.value(gear), Await.value(uses));
    }
}
