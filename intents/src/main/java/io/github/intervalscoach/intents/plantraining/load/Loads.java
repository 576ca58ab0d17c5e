package io.github.intervalscoach.intents.plantraining.load;

import java.util.List;

/**
 * What the programme answers.
 *
 * @param weeks one a week, in order
 * @param reached fitness at the end, points/day
 * @param shortfall what it lacks of the wanted one, points/day; 0 where it is reached or none was named
 * @param binding limits that hold it back, each with what a little more of it would buy
 * @param conflicts limits that contradict each other, each with how much it would have to give way; empty where all hold
 * @param isRaceFormFree whether the form of race morning had to be left as it comes, since no plan brings it into its window
 */
public record Loads(
        List<WeekLoad> weeks,
        double reached,
        double shortfall,
        List<Binding> binding,
        List<Binding> conflicts,
        boolean isRaceFormFree) {
    public Loads {
        weeks = List.copyOf(weeks);
        binding = List.copyOf(binding);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether there is a plan at all. */
    public boolean isFeasible() {
        return conflicts.isEmpty();
    }
}
