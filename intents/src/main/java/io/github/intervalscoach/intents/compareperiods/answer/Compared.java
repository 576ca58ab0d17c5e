package io.github.intervalscoach.intents.compareperiods.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the question was taken to mean: the days as asked, before they were cut to what is done.
 *
 * @param question {@code two_periods}
 * @param from first day of the newer period
 * @param to its last day, included
 * @param withFrom first day of the older period
 * @param withTo its last day, included
 * @param sport the sport asked about; absent for all
 */
public record Compared(
        String question, LocalDate from, LocalDate to, LocalDate withFrom, LocalDate withTo, Optional<String> sport) {}
