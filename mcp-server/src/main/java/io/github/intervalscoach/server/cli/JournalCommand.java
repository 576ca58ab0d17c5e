package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.intents.change.History;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.port.JournalFault;
import io.github.intervalscoach.server.state.JournalExport;
import io.github.intervalscoach.server.state.SqliteJournal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** What was proposed and what became of it, for whoever owns the file. */
@Command(name = "journal", description = "Shows what was proposed and applied: list, show TOKEN or export.")
final class JournalCommand {
    private final Console console;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "where the state lies; by default where this system keeps such files of its user")
    private Optional<Path> state = Optional.empty();

    JournalCommand(Console console) {
        this.console = console;
    }

    @Command(name = "list", description = "One line a change-set, newest first.")
    int list() {
        return read(entries -> {
            var text = new StringBuilder();
            History.of(entries)
                    .rows()
                    .forEach(row -> text.append(row.token())
                            .append("  ")
                            .append(row.applied().orElse(row.proposed()))
                            .append("  ")
                            .append(row.state().name().toLowerCase(Locale.ROOT))
                            .append(' ')
                            .append(row.done())
                            .append('/')
                            .append(row.operations())
                            .append("  ")
                            .append(row.summary())
                            .append('\n'));
            return Optional.of(text.isEmpty() ? "Nothing was proposed yet.\n" : text.toString());
        });
    }

    @Command(name = "show", description = "One change-set, operation by operation.")
    int show(@Parameters(paramLabel = "TOKEN", description = "as the proposal named it") String token) {
        return read(entries -> entries.stream()
                .filter(entry -> entry.changeSet().token().text().equals(token))
                .map(JournalCommand::shown)
                .findFirst());
    }

    @Command(name = "export", description = "Everything, as JSON.")
    int export() {
        return read(entries -> Optional.of(JournalExport.of(entries)));
    }

    private int read(Function<List<JournalEntry>, Optional<String>> meaning) {
        Path directory = state.orElseGet(() -> StandardState.of(console));
        try (SqliteJournal journal = SqliteJournal.open(directory, console.clock())) {
            Optional<String> text = meaning.apply(journal.all());
            text.ifPresentOrElse(
                    console::print, () -> console.err().println("There is no such change-set in " + directory + "."));
            return text.isPresent() ? Exit.OK : Exit.TOOL_ERROR;
        } catch (JournalFault fault) {
            console.err().println(fault.cause() + " " + fault.cure());
            return Exit.USAGE;
        }
    }

    private static String shown(JournalEntry entry) {
        var proposal = entry.changeSet().proposal();
        var text = new StringBuilder(proposal.summary())
                .append("\nWhy: ")
                .append(proposal.reason())
                .append("\nAsked for by ")
                .append(proposal.author())
                .append(", ")
                .append(entry.changeSet().created())
                .append('\n');
        proposal.operations().forEach(operation -> text.append(line(entry, operation)));
        return text.toString();
    }

    private static String line(JournalEntry entry, Operation operation) {
        String end = entry.result(operation.number())
                .map(StepResult::outcome)
                .map(Enum::name)
                .orElse(entry.begun(operation.number()).isPresent() ? "begun, its end unknown" : "not tried");
        var text = new StringBuilder();
        text.append(operation.number())
                .append(". ")
                .append(operation.verb().name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(operation.subject().word())
                .append(operation.id().map(id -> " " + id).orElse(""))
                .append(": ")
                .append(end.toLowerCase(Locale.ROOT).replace('_', ' '))
                .append('\n');
        operation
                .diff()
                .forEach(diff -> text.append("   ")
                        .append(diff.field())
                        .append(": ")
                        .append(diff.before().map(FieldValue::shown).orElse("-"))
                        .append(" -> ")
                        .append(diff.after().map(FieldValue::shown).orElse("-"))
                        .append('\n'));
        return text.toString();
    }
}
