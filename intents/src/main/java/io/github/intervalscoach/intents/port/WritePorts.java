package io.github.intervalscoach.intents.port;

/** Everything that can be changed outside. Only what applies a previewed change may hold one. */
public record WritePorts(ActivityWriter activityWriter) {}
