package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.server.wiring.Finding;
import io.github.intervalscoach.server.wiring.Finding.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What stands in the way of answers, and what to do about it. */
@Command(
        name = "doctor",
        description = "Checks key, reach, clock, permission, data and contract, and says the cure for what is wrong."
                + " Exit code 1 when something is.")
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Finding> findings = connection.checkup(console);
        var text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-8s %-10s %s\n",
                    finding.verdict().name().toLowerCase(Locale.ROOT),
                    finding.subject(),
                    finding.text()));
            if (!finding.cure().isEmpty()) {
                text.append(" ".repeat(20)).append(finding.cure()).append('\n');
            }
        }
        console.print(text.toString());
        boolean well = findings.stream().noneMatch(finding -> finding.verdict() == Verdict.PROBLEM);
        return well ? Exit.OK : Exit.TOOL_ERROR;
    }
}
