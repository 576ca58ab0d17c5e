package io.github.intervalscoach.intents.port;

/** Everything that can be changed. Intents are not given it: they propose, and one class applies. */
public record WritePorts(
        ActivityWriter activityWriter,
        CalendarWriter calendarWriter,
        LibraryWriter libraryWriter,
        WellnessWriter wellnessWriter,
        ProfileWriter profileWriter,
        GearWriter gearWriter) {}
