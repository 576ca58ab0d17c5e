package io.github.intervalscoach.analytics.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated page; {@code -Dgolden.update} rewrites it and fails all the same, so that somebody reads the difference. */
record Page(Path file) {

    static Page of(String name) {
        return new Page(Path.of("..", "docs", name));
    }

    void mustSay(String expected) {
        try {
            String found = Files.exists(file) ? Files.readString(file) : "";
            if (System.getProperty("golden.update") != null && !found.equals(expected)) {
                Files.writeString(file, expected);
            }
            assertThat(found)
                    .as("%s is generated: mvn verify -Dgolden.update", file)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
