package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.server.tool.IntentTool;
import io.github.intervalscoach.server.tool.Json;
import io.github.intervalscoach.server.tool.NearestName;
import io.github.intervalscoach.server.tool.NotConfigured;
import io.github.intervalscoach.server.tool.ToolReply;
import io.github.intervalscoach.server.wiring.Session;
import io.github.intervalscoach.server.wiring.Wiring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One question from the terminal, by the same code that answers a host. */
@Command(name = "ask", description = "Asks one question and prints the answer.")
final class AskCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "INTENT",
            completionCandidates = IntentNames.class,
            description = "one of ${COMPLETION-CANDIDATES}")
    private String intent = "";

    @Parameters(
            index = "1..*",
            paramLabel = "name=value",
            description = "arguments of the intent; values of a list are parted by commas")
    private List<String> words = List.of();

    @Option(names = "--json", description = "print the structured answer instead of the text")
    private boolean json;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<IntentTool<?>> tools = Wiring.tools();
        Optional<IntentTool<?>> tool =
                tools.stream().filter(known -> known.name().equals(intent)).findFirst();
        if (tool.isEmpty()) {
            List<String> names = tools.stream().<String>map(IntentTool::name).toList();
            return refuse(
                    "There is no intent of this name; there are " + String.join(", ", names) + ".",
                    NearestName.to(intent, names)
                            .map(name -> "Maybe " + name + ".")
                            .orElse(""));
        }
        try {
            return ask(tool.get(), tool.get().arguments(words));
        } catch (InvalidQuestion notation) {
            return refuse(notation.cause(), notation.cure());
        }
    }

    private int ask(IntentTool<?> tool, Map<String, Object> arguments) {
        try (Session session = connection.open(console)) {
            session.notices().forEach(console.err()::println);
            Optional<NotConfigured> fault = session.fault();
            if (fault.isPresent()) {
                return refuse(fault.get().cause(), fault.get().cure());
            }
            Optional<IntentTool<?>> connected = session.toolbox().find(tool.name());
            return connected.isPresent()
                    ? print(session.toolbox().call(connected.get(), arguments))
                    : refuse(
                            tool.name() + " is not offered in this mode of changing.",
                            "Maybe --writes gate, which is the default.");
        }
    }

    private int print(ToolReply reply) {
        String shown = (json ? Json.pretty(reply.structured()) : reply.text()) + "\n";
        if (reply.isError()) {
            console.err().print(shown);
            return Exit.TOOL_ERROR;
        }
        console.print(shown);
        return Exit.OK;
    }

    private int refuse(String cause, String cure) {
        console.err().print(cause + "\n" + (cure.isEmpty() ? "" : cure + "\n"));
        return Exit.USAGE;
    }
}
