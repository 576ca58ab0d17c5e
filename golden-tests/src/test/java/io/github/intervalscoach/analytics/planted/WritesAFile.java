package io.github.intervalscoach.analytics.planted;

import java.io.File;

/** Planted: analytics knows no file. */
final class WritesAFile {
    static final File NOTES = new File("notes");

    private WritesAFile() {}
}
