package io.github.intervalscoach.intents.assessrecovery.answer;

/** How many athletes have this need. */
public record NeedCount(Need need, int athletes) {}
