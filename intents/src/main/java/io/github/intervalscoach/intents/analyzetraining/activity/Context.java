package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was asked, resolved.
 *
 * @param searched the days looked at
 * @param words how the session was described; empty when by id or by day
 */
record Context(Athlete athlete, LocalDate today, DateRange searched, Optional<String> words, Scope scope) {}
