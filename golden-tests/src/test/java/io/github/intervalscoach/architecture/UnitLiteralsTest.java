package io.github.intervalscoach.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who writes a unit behind a number has decided for the athlete which one it is; {@code answer.Units} asks. The model speaks of
 * what it was given, the rules of what they read.
 */
class UnitLiteralsTest {
    private static final Path INTENTS =
            Path.of("..", "intents", "src", "main", "java", "io", "github", "intervalscoach", "intents");

    /** Literals that go on from a number: they begin with a unit that athletes choose. */
    private static final Pattern UNIT =
            Pattern.compile("\"(?: (?:km|mi|miles?|m|ft|yd|kg|lbs?|in|mm|mph|\\\\u00b0|\u00b0)"
                    + "(?:[ ,;./)][^\"]*|[CF][^\"]*)?| ?s?/(?:km|mi|[0-9]+ (?:m|yd))\\b[^\"]*)\"");

    /** English, not inches. */
    private static final Pattern IN = Pattern.compile("\" in [^\"]*\"");

    @Test
    void noSentenceChoosesAUnitByItself() throws IOException {
        List<String> chosen = new ArrayList<>();
        for (Path source : sources()) {
            literals(Files.readString(source)).forEach(literal -> chosen.add(source.getFileName() + ": " + literal));
        }

        assertThat(chosen).isEmpty();
    }

    @Test
    void thereAreSourcesToRead() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(300);
    }

    @Test
    void aPlantedUnitIsFound() {
        for (String planted : List.of(
                " km",
                " mi",
                " m",
                " ft",
                " yd",
                " kg",
                " lb",
                " mm",
                " mph",
                " km/h",
                " m/km",
                "/km",
                "/100 m",
                " s/mi",
                " \\u00b0C against ",
                " km, then ")) {
            assertThat(literals("number(1, x) + \"" + planted + "\""))
                    .as(planted)
                    .hasSize(1);
        }
        for (String allowed : List.of(" min", " in the year", "/", " W", " m/s", "/h", " models", " kJ", " million")) {
            assertThat(literals("number(1, x) + \"" + allowed + "\""))
                    .as(allowed)
                    .isEmpty();
        }
    }

    private static List<String> literals(String source) {
        List<String> found = new ArrayList<>();
        source.lines()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/*"))
                .forEach(line -> {
                    Matcher unit = UNIT.matcher(line);
                    while (unit.find()) {
                        if (!IN.matcher(unit.group()).matches() && !unit.group().startsWith("\" m/s")) {
                            found.add(unit.group());
                        }
                    }
                });
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(INTENTS)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path ->
                            !path.startsWith(INTENTS.resolve("rules")) && !path.startsWith(INTENTS.resolve("model")))
                    .filter(path -> !path.endsWith(Path.of("answer", "Units.java"))
                            && !path.endsWith(Path.of("answer", "PaceWords.java")))
                    .sorted()
                    .toList();
        }
    }
}
