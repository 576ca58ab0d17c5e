package io.github.intervalscoach.intents.planted;

import io.github.intervalscoach.intents.change.subject.Errand;
import io.github.intervalscoach.intents.change.subject.Kinds;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.List;

/** Planted: writes without asking anybody. */
final class WritesItself {
    private WritesItself() {}

    static String write(WritePorts ports, Errand errand) {
        return String.valueOf(Kinds.write(ports, errand, List.of()))
                + ports.calendarWriter().deleteListed("i1", List.of())
                + ApplyRun.NAME;
    }
}
