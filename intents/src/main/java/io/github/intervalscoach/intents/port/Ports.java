package io.github.intervalscoach.intents.port;

/** Everything an intent may read. There is no write port here. */
public record Ports(
        AthleteProfiles athleteProfiles,
        TrainingLog trainingLog,
        WellnessLog wellnessLog,
        Calendar calendar,
        Library library,
        ActivitySearch activitySearch,
        ActivityInsight activityInsight,
        PerformanceCurves performanceCurves,
        RawFiles rawFiles,
        ProfileSettings profileSettings,
        Roster roster,
        GearLog gearLog,
        Routes routes,
        Weather weather,
        Memory memory) {
    /** Where nothing is remembered. */
    public Ports(
            AthleteProfiles athleteProfiles,
            TrainingLog trainingLog,
            WellnessLog wellnessLog,
            Calendar calendar,
            Library library,
            ActivitySearch activitySearch,
            ActivityInsight activityInsight,
            PerformanceCurves performanceCurves,
            RawFiles rawFiles,
            ProfileSettings profileSettings,
            Roster roster,
            GearLog gearLog,
            Routes routes,
            Weather weather) {
        this(
                athleteProfiles,
                trainingLog,
                wellnessLog,
                calendar,
                library,
                activitySearch,
                activityInsight,
                performanceCurves,
                rawFiles,
                profileSettings,
                roster,
                gearLog,
                routes,
                weather,
                Memory.NONE);
    }

    /** The same, with these profiles. */
    public Ports reading(AthleteProfiles other) {
        return with(other, memory);
    }

    /** The same, with this memory. */
    public Ports remembering(Memory other) {
        return with(athleteProfiles, other);
    }

    private Ports with(AthleteProfiles profiles, Memory remembered) {
        return new Ports(
                profiles,
                trainingLog,
                wellnessLog,
                calendar,
                library,
                activitySearch,
                activityInsight,
                performanceCurves,
                rawFiles,
                profileSettings,
                roster,
                gearLog,
                routes,
                weather,
                remembered);
    }
}
