package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every request that docs/emulator.md shows has the answer it shows. */
class EmulatorPageTest {
    private static final Path PAGE = Path.of("..", "docs", "emulator.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^curl (.*?)\\s+# (\\d{3})$");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:8999(\\S*)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void everyRequestHasTheStatusThePageSays() throws IOException, InterruptedException {
        String page = Files.readString(PAGE);
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        try (var emulator = Emulator.start(DemoWorld.on(LiveHosts.DAY), 0, EmulatorOptions.PROMPT)) {
            Matcher commands = COMMAND.matcher(page);
            while (commands.find()) {
                asked++;
                int status = status(emulator.baseUri(), commands.group(1));
                if (status != Integer.parseInt(commands.group(2))) {
                    wrong.add(commands.group() + " was " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(page.split("(?m)^curl ", -1).length - 1).isGreaterThan(10);
    }

    private static int status(URI base, String command) throws IOException, InterruptedException {
        Matcher address = ADDRESS.matcher(command);
        assertThat(address.find()).as(command).isTrue();
        var request = HttpRequest.newBuilder(base.resolve(address.group(1)));
        option(command, "-u (\\S+)")
                .ifPresent(pair -> request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))));
        option(command, "-H 'Authorization: ([^']+)'").ifPresent(bearer -> request.header("Authorization", bearer));
        String verb = option(command, "-X (\\S+)").orElse("GET");
        String body = option(command, "--data-binary '([^']+)'").orElse("");
        request.method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static Optional<String> option(String command, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(command);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
