package io.github.intervalscoach.intents.assessrecovery.answer;

import java.time.LocalDate;

/** What is allowed from the first of these days to the last. */
public record ReturnDays(LocalDate from, LocalDate to, String allowed) {}
