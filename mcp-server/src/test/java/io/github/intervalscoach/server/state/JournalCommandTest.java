package io.github.intervalscoach.server.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.server.cli.CoachCommand;
import io.github.intervalscoach.server.cli.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCommandTest {
    private static final Clock CLOCK = Clock.fixed(ChangeSets.NOW, ZoneOffset.UTC);

    private final Path state;

    JournalCommandTest(@TempDir Path state) {
        this.state = state;
    }

    @Test
    void listsShowsAndExportsWhatIsKept() throws IOException {
        assertThat(run("journal", "list")).isEqualTo("Nothing was proposed yet.\n");
        try (SqliteJournal journal = SqliteJournal.open(state, CLOCK)) {
            journal.propose(ChangeSets.ofEverything());
            journal.propose(ChangeSets.of("cs_PLAN", "i1001", ChangeSets.twelveWeeks(ChangeSets.TODAY)));
        }

        assertThat(run("journal", "list").lines())
                .containsExactly(
                        "cs_PLAN  2026-11-25T08:00:00Z  proposed 0/84  Alex Rivera: add 84 entries;"
                                + " Thu 26 Nov to Wed 17 Feb",
                        "cs_ALL  2026-11-25T08:00:00Z  proposed 0/3  Alex Rivera: everything");
        assertThat(run("journal", "show", "cs_ALL"))
                .startsWith("Alex Rivera: everything\nWhy: why\nAsked for by Sam Coach")
                .contains("2. update activity i7: not tried\n", "   tags: a b,")
                .doesNotContain("\u0000");
        assertThat(new ObjectMapper()
                        .readTree(run("journal", "export"))
                        .path("change_sets")
                        .size())
                .isEqualTo(2);
    }

    private String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("XDG_STATE_HOME", state.toString()),
                CLOCK);
        String[] whole = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, whole, 0, arguments.length);
        whole[arguments.length] = "--state";
        whole[arguments.length + 1] = state.toString();
        assertThat(CoachCommand.run(console, whole))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
