package io.github.intervalscoach.intents.port;

/** Everything that can be changed. Intents are not given it: they propose, and one class applies. */
public record WritePorts(
        ActivityWriter activityWriter,
        CalendarWriter calendarWriter,
        LibraryWriter libraryWriter,
        WellnessWriter wellnessWriter,
        ProfileWriter profileWriter,
        GearWriter gearWriter,
        MemoryWriter memoryWriter) {
    /** Where nothing can be remembered. */
    public WritePorts(
            ActivityWriter activityWriter,
            CalendarWriter calendarWriter,
            LibraryWriter libraryWriter,
            WellnessWriter wellnessWriter,
            ProfileWriter profileWriter,
            GearWriter gearWriter) {
        this(
                activityWriter,
                calendarWriter,
                libraryWriter,
                wellnessWriter,
                profileWriter,
                gearWriter,
                MemoryWriter.NONE);
    }

    /** The same, with this memory. */
    public WritePorts remembering(MemoryWriter other) {
        return new WritePorts(
                activityWriter, calendarWriter, libraryWriter, wellnessWriter, profileWriter, gearWriter, other);
    }
}
