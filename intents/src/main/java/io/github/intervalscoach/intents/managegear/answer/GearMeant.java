package io.github.intervalscoach.intents.managegear.answer;

/** The piece that something is to become of. */
public record GearMeant(String id, String type, String nameFromAthlete) {}
