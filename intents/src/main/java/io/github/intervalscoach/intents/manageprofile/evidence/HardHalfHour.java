package io.github.intervalscoach.intents.manageprofile.evidence;

import java.time.LocalDate;

/** The highest mean heart rate over half an hour. */
record HardHalfHour(String activityId, LocalDate day, double bpm) {}
