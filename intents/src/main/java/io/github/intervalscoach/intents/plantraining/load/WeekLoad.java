package io.github.intervalscoach.intents.plantraining.load;

/**
 * The load of one week.
 *
 * @param week its number in the plan
 * @param points to be trained in it, what is settled included
 * @param minutes at most
 */
public record WeekLoad(int week, double points, int minutes) {}
