package io.github.intervalscoach.intervals.planted;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Planted: vendor names belong in wire. */
record Annotated(@JsonProperty("icu_ftp") int ftpWatts) {}
