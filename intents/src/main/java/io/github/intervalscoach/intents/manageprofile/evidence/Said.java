package io.github.intervalscoach.intents.manageprofile.evidence;

import java.time.LocalDate;
import java.util.Optional;

/** What one method says a threshold could be. */
record Said(String method, double value, double low, double high, Optional<LocalDate> day) {}
