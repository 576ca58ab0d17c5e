package io.github.intervalscoach.intents.port;

/** Everything that may be changed; handed to whoever applies a change-set and to nobody else. */
public record WritePorts(CalendarWriter calendar, LibraryWriter library) {}
