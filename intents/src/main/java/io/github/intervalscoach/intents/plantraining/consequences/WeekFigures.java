package io.github.intervalscoach.intents.plantraining.consequences;

import io.github.intervalscoach.intents.plantraining.athlete.Longest;
import io.github.intervalscoach.intents.plantraining.sessions.Minutes;
import java.util.List;

/**
 * What a week comes to.
 *
 * @param number of the week in the plan
 * @param loadPoints of its sessions and of what is settled
 * @param hours of its sessions, gym work included
 * @param ramp fitness gained in it, points/day
 * @param byIntensity its time by intensity
 * @param hardDays days with a hard session
 * @param longest session of each sport, in the order of the sports
 */
public record WeekFigures(
        int number,
        double loadPoints,
        double hours,
        double ramp,
        Minutes byIntensity,
        int hardDays,
        List<Longest> longest) {
    public WeekFigures {
        longest = List.copyOf(longest);
    }
}
