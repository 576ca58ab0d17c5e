package io.github.intervalscoach.intervals.emulator;

import java.net.URI;

/** What somebody sees who opens the emulator's address. */
final class FrontPage {
    private FrontPage() {}

    static String text(URI base) {
        return """
                This is an emulator of Intervals.icu, part of intervals-coach. It is not Intervals.icu, and its athletes are invented.

                Point a client of Intervals.icu at BASE instead of https://intervals.icu.
                BASE/api/v1/docs         what it serves, as an OpenAPI document
                BASE/emulator/faults     what is to go wrong
                BASE/emulator/clock      what time it is
                BASE/emulator/log        what was asked
                BASE/emulator/operations which operations are served
                """.replace("BASE", base.toString());
    }
}
