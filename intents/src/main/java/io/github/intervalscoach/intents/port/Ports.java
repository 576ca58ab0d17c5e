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
        Weather weather) {}
