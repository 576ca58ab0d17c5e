package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intervals.ApiKey;
import io.github.intervalscoach.intervals.ConnectionSettings;
import io.github.intervalscoach.intervals.Timeouts;
import io.github.intervalscoach.server.tool.NotConfigured;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment says. A key is read here and nowhere else; no message repeats a value. */
final class Settings {
    private static final String BASE_URL = "INTERVALS_ICU_BASE_URL";
    private static final String KEY = "INTERVALS_ICU_API_KEY";
    private static final String KEY_FILE = "INTERVALS_ICU_API_KEY_FILE";
    private static final String ATHLETE = "INTERVALS_ICU_ATHLETE_ID";

    private final Map<String, String> environment;

    private Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * How to connect.
     *
     * @throws NotConfigured when there is no key, or a setting cannot be used
     */
    static ConnectionSettings from(Map<String, String> environment) {
        return new Settings(environment).connection();
    }

    private ConnectionSettings connection() {
        String key = key();
        try {
            return new ConnectionSettings(
                    baseUrl(), ApiKey.of(key), given(ATHLETE), Timeouts.standard(), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new NotConfigured(
                    String.valueOf(e.getMessage()),
                    "Mend it in the environment: " + KEY + ", " + BASE_URL + ", " + ATHLETE + ".");
        }
    }

    private String key() {
        Optional<String> key = given(KEY);
        Optional<String> file = given(KEY_FILE);
        if (key.isPresent() && file.isPresent()) {
            throw new NotConfigured(KEY + " and " + KEY_FILE + " are both set.", "Keep one of them.");
        }
        return key.or(() -> file.map(Settings::contents))
                .orElseThrow(() -> new NotConfigured(
                        "No Intervals.icu key is set, so nothing can be read.",
                        "Set " + KEY + " (or " + KEY_FILE + ", a file that holds it) to the key from intervals.icu,"
                                + " Settings, Developer; or try --demo, which needs none."));
    }

    private static String contents(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
        } catch (IOException | InvalidPathException e) {
            throw new NotConfigured(
                    "The file that " + KEY_FILE + " names cannot be read.",
                    "Check its path and that this user may read it.");
        }
    }

    private URI baseUrl() {
        try {
            return given(BASE_URL).isPresent() ? new URI(given(BASE_URL).get()) : ConnectionSettings.INTERVALS_ICU;
        } catch (URISyntaxException e) {
            throw new NotConfigured(BASE_URL + " is no address.", "Maybe https://intervals.icu, or leave it unset.");
        }
    }

    /** A variable set to nothing is not set. */
    private Optional<String> given(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
