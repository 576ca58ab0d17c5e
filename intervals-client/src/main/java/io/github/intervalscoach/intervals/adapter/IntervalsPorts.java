package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import io.github.intervalscoach.intervals.http.Transport;

/** The ports, answered by Intervals.icu. */
public final class IntervalsPorts {
    private IntervalsPorts() {}

    /** The ports over {@code transport}; {@code ownerId} is whom {@code owner()} means, {@code "0"} for the key's owner. */
    public static Ports over(Transport transport, String ownerId) {
        var upstream = new Upstream(transport);
        var profiles = new IntervalsAthleteProfiles(upstream, ownerId);
        return new Ports(
                profiles,
                new IntervalsTrainingLog(upstream),
                new IntervalsWellnessLog(upstream),
                new IntervalsCalendar(upstream),
                new IntervalsLibrary(upstream),
                new IntervalsActivitySearch(upstream),
                new IntervalsActivityInsight(upstream),
                new IntervalsPerformanceCurves(upstream),
                new IntervalsRawFiles(upstream),
                new IntervalsProfileSettings(upstream),
                new IntervalsRoster(upstream, profiles),
                new IntervalsGearLog(upstream),
                new IntervalsRoutes(upstream),
                new IntervalsWeather(upstream));
    }

    /** What can be changed over {@code transport}. */
    public static WritePorts writing(Transport transport) {
        var upstream = new Upstream(transport);
        return new WritePorts(
                new IntervalsActivityWriter(upstream),
                new IntervalsCalendarWriter(upstream),
                new IntervalsLibraryWriter(upstream),
                new IntervalsWellnessWriter(upstream, new IntervalsWellnessLog(upstream)),
                new IntervalsProfileWriter(upstream, new IntervalsProfileSettings(upstream)),
                new IntervalsGearWriter(upstream));
    }
}
