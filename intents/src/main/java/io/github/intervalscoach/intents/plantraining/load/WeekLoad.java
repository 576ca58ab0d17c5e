package io.github.intervalscoach.intents.plantraining.load;

/**
 * The load of one week.
 *
 * @param week its number in the plan
 * @param points to be trained in it, what is settled included
 * @param minutes at most, beside what is settled
 * @param mostPoints what the week would take if nothing were settled
 */
public record WeekLoad(int week, double points, int minutes, double mostPoints) {}
