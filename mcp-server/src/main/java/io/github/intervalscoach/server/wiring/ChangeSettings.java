package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intents.change.Caps;
import io.github.intervalscoach.intents.model.change.Writes;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is done with changes, how many may be made, and where they are kept.
 *
 * @param state empty where nothing has to outlive the session
 */
public record ChangeSettings(Writes writes, Caps caps, Optional<Path> state) {
    /** The gate, and nothing outlives the session. */
    public static final ChangeSettings FORGETFUL = new ChangeSettings(Writes.GATE, Caps.STANDARD, Optional.empty());

    private static final String WRITES = "INTERVALS_COACH_WRITES";
    private static final String OPERATIONS = "INTERVALS_COACH_MAX_CHANGES";
    private static final String WRITES_PER_DAY = "INTERVALS_COACH_MAX_CHANGES_PER_DAY";

    /**
     * As the environment says.
     *
     * @param typed a mode from the command line, which comes first
     * @throws SettingRefused when a setting means nothing
     */
    public static ChangeSettings from(Map<String, String> variables, Optional<Writes> typed, Path state) {
        var environment = new Environment(variables);
        Writes writes = typed.or(() -> environment.given(WRITES).map(ChangeSettings::mode))
                .orElse(Writes.GATE);
        var caps = new Caps(
                number(environment, OPERATIONS, Caps.STANDARD.operations()),
                number(environment, WRITES_PER_DAY, Caps.STANDARD.writesPerDay()));
        return new ChangeSettings(writes, caps, Optional.of(state));
    }

    /** The same, and nothing outlives the session. */
    public ChangeSettings forgetful() {
        return new ChangeSettings(writes, caps, Optional.empty());
    }

    private static Writes mode(String word) {
        return Writes.parse(word.strip())
                .orElseThrow(() -> new SettingRefused(
                        WRITES + " is no mode of changing.",
                        "Maybe gate (shown, then applied by a tool that asks), direct, preview or off."));
    }

    private static int number(Environment environment, String name, int standard) {
        Optional<String> given = environment.given(name);
        if (given.isEmpty()) {
            return standard;
        }
        if (!given.get().strip().matches("[1-9][0-9]{0,5}")) {
            throw new SettingRefused(name + " is no whole number from 1 to 999999.", "Maybe " + standard + ".");
        }
        return Integer.parseInt(given.get().strip());
    }
}
