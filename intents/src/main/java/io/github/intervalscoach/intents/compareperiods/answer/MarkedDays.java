package io.github.intervalscoach.intents.compareperiods.answer;

import java.time.LocalDate;

/**
 * Days that are no usual training days.
 *
 * @param kind light_week_planned, light_week_done, sick, injured or holiday
 * @param in which period they lie in
 * @param from the first
 * @param to the last, included
 */
public record MarkedDays(String kind, Side in, LocalDate from, LocalDate to) {}
