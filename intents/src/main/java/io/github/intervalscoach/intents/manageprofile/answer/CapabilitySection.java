package io.github.intervalscoach.intents.manageprofile.answer;

import java.util.List;

/**
 * What the data can answer.
 *
 * @param sessionDays how many days sessions were looked at
 * @param wellnessDays how many days wellness was looked at
 * @param withheldSessions sessions from Strava, which forbids handing their data on
 * @param lastSessions the last ten, newest first
 */
public record CapabilitySection(
        int sessionDays,
        int wellnessDays,
        int sessions,
        int withheldSessions,
        List<Capability> questions,
        List<SessionLacks> lastSessions) {
    public CapabilitySection {
        questions = List.copyOf(questions);
        lastSessions = List.copyOf(lastSessions);
    }
}
