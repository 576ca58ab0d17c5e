package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.Outcome;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.JournalFault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** Another process on the same state: proposes much, and works on what both want if it gets it. */
final class JournalProcess {
    static final int PROPOSALS = 25;

    private JournalProcess() {}

    public static void main(String[] arguments) throws IOException {
        String name = arguments[1];
        try (SqliteJournal journal =
                        SqliteJournal.open(Path.of(arguments[0]), Clock.fixed(ChangeSets.NOW, ZoneOffset.UTC));
                var out = new FileOutputStream(FileDescriptor.out)) {
            String said = claimed(journal, name);
            for (int number = 0; number < PROPOSALS; number++) {
                journal.propose(
                        ChangeSets.of("cs_" + name + number, "i1001", ChangeSets.twelveWeeks(ChangeSets.TODAY)));
            }
            out.write(said.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String claimed(SqliteJournal journal, String name) {
        try {
            Claim claim = journal.claim(new Token("cs_shared"), name);
            for (int number = 1; number <= 84; number++) {
                journal.finish(claim, List.of(StepResult.done(number, Outcome.DONE, name)));
            }
            return "claimed";
        } catch (JournalFault fault) {
            return fault.code();
        }
    }
}
