package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code -Dgolden.update} rewrites what has changed and fails, so that somebody reads the difference. */
class GoldenTest {
    private static final DemoHosts HOSTS = new DemoHosts();
    private static final List<Path> RENEWED = new CopyOnWriteArrayList<>();

    @AfterAll
    static void close() {
        HOSTS.close();
    }

    @TestFactory
    Stream<DynamicTest> theAnswerIsTheExpectedOneToTheByte() {
        return Scenario.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> judge(scenario, HOSTS)));
    }

    @Test
    void theSameBytesInAnotherLocaleZoneAndThread() throws InterruptedException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            try (var hosts = new DemoHosts()) {
                var judged =
                        new FutureTask<Void>(() -> Scenario.all().forEach(scenario -> judge(scenario, hosts)), null);
                // a thread of its own: blocking the common pool would starve whoever else uses it
                new Thread(judged, "another thread").start();
                judged.get();
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyNextActionCanBeCalledAsItStands() {
        return Scenario.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        () -> HOSTS.followed(
                                scenario,
                                scenario.next(),
                                (call, result) -> assertThat(
                                                result.path("isError").asBoolean())
                                        .as(call + " answered " + StdioHost.text(result))
                                        .isFalse())));
    }

    /** Judged on what is expected: that it is answered is judged above. */
    @TestFactory
    Stream<DynamicTest> eachChannelAloneAnswers() {
        return Scenario.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(), () -> alone(scenario.expectedText(), scenario.expectedData())));
    }

    private static void alone(String text, JsonNode data) {
        if (data.has("error")) {
            assertThat(text).contains(data.path("error").path("cause").asText());
            assertThat(text).contains(data.path("error").path("cure").asText());
        } else {
            assertThat(text).startsWith("**").contains(data.path("headline").asText());
            assertThat(data.path("athlete").path("id").asText()).isNotEmpty();
            assertThat(text).contains(data.path("athlete").path("id").asText());
            data.path("evidence")
                    .forEach(rule -> assertThat(text).contains(rule.path("rule").asText()));
        }
    }

    private static void judge(Scenario scenario, DemoHosts hosts) {
        JsonNode result = hosts.answer(scenario);
        assertThat(result.path("isError").asBoolean())
                .isEqualTo(StdioHost.data(result).has("error"));
        try {
            String text = StdioHost.text(result) + "\n";
            String data = pretty(StdioHost.data(result));
            if (System.getProperty("golden.update") != null) {
                renew(scenario.text(), text);
                renew(scenario.data(), data);
            }
            expect(scenario.text(), text);
            expect(scenario.data(), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has changed is rewritten and fails: a new expectation is read before it is believed. */
    private static void renew(Path file, String actual) throws IOException {
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (!expected.equals(actual)) {
            Files.writeString(file, actual);
            RENEWED.add(file);
        }
    }

    private static void expect(Path file, String actual) throws IOException {
        assertThat(RENEWED).as("rewritten: read the difference").doesNotContain(file);
        assertThat(actual).as(file.toString()).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }

    private static String pretty(JsonNode data) throws IOException {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return StdioHost.JSON.writer(printer).writeValueAsString(data) + "\n";
    }
}
