package io.github.intervalscoach.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.MetricResult;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programs of {@code docs/library.md} are compiled and run outside the project with nothing but the library and
 * commons-math3 on their class path, and print what the page says.
 */
class LibraryExamplesTest {
    private static final Path PAGE = Path.of("..", "docs", "library.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\\n(.*?)```\\n\\s*```text\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    @TempDir
    Path elsewhere;

    record Example(String name, String source, String output) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(LibraryExamplesTest::example)
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatThePageSays(Example example) throws Exception {
        Path source = Files.writeString(elsewhere.resolve(example.name() + ".java"), example.source());
        String classPath = home(MetricResult.class) + File.pathSeparator + home(FastMath.class);

        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Xlint:all", "-Werror", "-cp", classPath, source.toString());
        assertThat(compiled).isZero();
        Path output = elsewhere.resolve("output.txt");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath + File.pathSeparator + elsewhere,
                        example.name())
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output, UTF_8).replace("\r\n", "\n")).isEqualTo(example.output());
    }

    private static Example example(MatchResult block) {
        var name = CLASS.matcher(block.group(1));
        assertThat(name.find()).isTrue();
        return new Example(name.group(1), block.group(1), block.group(2));
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
