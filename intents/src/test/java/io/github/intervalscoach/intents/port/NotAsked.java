package io.github.intervalscoach.intents.port;

import java.lang.reflect.Proxy;

/** Ports that a test expects nobody to ask. */
public final class NotAsked {
    private NotAsked() {}

    public static <P> P port(Class<P> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> {
            throw new AssertionError("not asked here: " + port.getSimpleName() + "." + method.getName());
        }));
    }

    /** These four, and no other. */
    public static Ports beyond(AthleteProfiles profiles, TrainingLog log, WellnessLog wellness, Calendar calendar) {
        return beyond(profiles, log, wellness, calendar, port(Weather.class));
    }

    /** These five, and no other. */
    public static Ports beyond(
            AthleteProfiles profiles, TrainingLog log, WellnessLog wellness, Calendar calendar, Weather weather) {
        return new Ports(
                profiles,
                log,
                wellness,
                calendar,
                port(Library.class),
                port(ActivitySearch.class),
                port(ActivityInsight.class),
                port(PerformanceCurves.class),
                port(RawFiles.class),
                port(ProfileSettings.class),
                port(Roster.class),
                port(GearLog.class),
                port(Routes.class),
                weather);
    }
}
