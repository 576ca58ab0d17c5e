package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intervals.ApiKey;
import io.github.intervalscoach.intervals.ConnectionSettings;
import io.github.intervalscoach.intervals.Timeouts;
import io.github.intervalscoach.server.tool.NotConfigured;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/** What the environment says. A key is read here and nowhere else; no message repeats a value. */
final class Settings {
    private static final String BASE_URL = "INTERVALS_ICU_BASE_URL";
    private static final String KEY = "INTERVALS_ICU_API_KEY";
    private static final String TOKEN = "INTERVALS_ICU_ACCESS_TOKEN";
    private static final String ATHLETE = "INTERVALS_ICU_ATHLETE_ID";

    private final Environment environment;

    private Settings(Environment environment) {
        this.environment = environment;
    }

    /**
     * How to connect.
     *
     * @throws NotConfigured when there is no key, or a setting cannot be used
     */
    static ConnectionSettings from(Map<String, String> environment) {
        return new Settings(new Environment(environment)).connection();
    }

    private ConnectionSettings connection() {
        try {
            var settings = new ConnectionSettings(
                    baseUrl(), credential(), environment.given(ATHLETE), Timeouts.standard(), Optional.empty());
            return settings.watching(ContractDocument.of(environment, settings.baseUrl()));
        } catch (IllegalArgumentException e) {
            throw new NotConfigured(
                    String.valueOf(e.getMessage()),
                    "Mend it in the environment: " + KEY + ", " + TOKEN + ", " + BASE_URL + ", " + ATHLETE + ".");
        }
    }

    private ApiKey credential() {
        Optional<String> key = environment.secret(KEY);
        Optional<String> token = environment.secret(TOKEN);
        if (key.isPresent() && token.isPresent()) {
            throw new NotConfigured(
                    "A key and an access token are both set.",
                    "Keep " + KEY + " for your own key, or " + TOKEN + " for a token an application was given.");
        }
        return key.map(ApiKey::of)
                .or(() -> token.map(ApiKey::bearer))
                .orElseThrow(() -> new NotConfigured(
                        "No Intervals.icu key is set, so nothing can be read.",
                        "Set " + KEY + " (or " + KEY + "_FILE, a file that holds it) to the key from intervals.icu,"
                                + " Settings, Developer; or try --demo, which needs none."));
    }

    private URI baseUrl() {
        try {
            Optional<String> given = environment.given(BASE_URL);
            return given.isPresent() ? new URI(given.get()) : ConnectionSettings.INTERVALS_ICU;
        } catch (URISyntaxException e) {
            throw new NotConfigured(BASE_URL + " is no address.", "Maybe https://intervals.icu, or leave it unset.");
        }
    }
}
