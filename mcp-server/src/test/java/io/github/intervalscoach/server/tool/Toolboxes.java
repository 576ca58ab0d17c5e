package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.port.ActivityInsight;
import io.github.intervalscoach.intents.port.ActivitySearch;
import io.github.intervalscoach.intents.port.AthleteProfiles;
import io.github.intervalscoach.intents.port.Calendar;
import io.github.intervalscoach.intents.port.GearLog;
import io.github.intervalscoach.intents.port.Library;
import io.github.intervalscoach.intents.port.PerformanceCurves;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.ProfileSettings;
import io.github.intervalscoach.intents.port.RawFiles;
import io.github.intervalscoach.intents.port.Roster;
import io.github.intervalscoach.intents.port.Routes;
import io.github.intervalscoach.intents.port.TrainingLog;
import io.github.intervalscoach.intents.port.WellnessLog;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Toolboxes of one tool that reads nothing from outside. */
public final class Toolboxes {
    private Toolboxes() {}

    public static Toolbox with(Weather weather) {
        return with(weather, Duration.ofSeconds(60));
    }

    public static Toolbox with(Weather weather, Duration limit) {
        return new Toolbox(
                List.of(IntentTool.of(weather)), Toolboxes::unused, () -> Now.on(LocalDate.of(2026, 3, 15)), limit);
    }

    public static ToolReply ask(Toolbox toolbox, Map<String, ?> arguments) {
        return toolbox.call(toolbox.find("ask_weather").orElseThrow(), arguments);
    }

    public static Ports unused() {
        return new Ports(
                silent(AthleteProfiles.class),
                silent(TrainingLog.class),
                silent(WellnessLog.class),
                silent(Calendar.class),
                silent(Library.class),
                silent(ActivitySearch.class),
                silent(ActivityInsight.class),
                silent(PerformanceCurves.class),
                silent(RawFiles.class),
                silent(ProfileSettings.class),
                silent(Roster.class),
                silent(GearLog.class),
                silent(Routes.class),
                silent(io.github.intervalscoach.intents.port.Weather.class));
    }

    private static <P> P silent(Class<P> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> {
            throw new IllegalStateException(port.getSimpleName() + " is not read here");
        }));
    }
}
