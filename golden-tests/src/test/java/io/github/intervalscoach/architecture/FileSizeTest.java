package io.github.intervalscoach.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileSizeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int CEILING = 150;

    @Test
    void noMainFileOutgrowsTheCeiling() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : mainSources()) {
            long lines = codeLines(source);
            if (lines > CEILING) {
                tooLong.add(ROOT.relativize(source) + ": " + lines + " code lines");
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void thereAreSourcesToMeasure() throws IOException {
        assertThat(mainSources()).hasSizeGreaterThan(50);
    }

    @Test
    void anIntentHasItsDoorAndItsFiveStages() throws IOException {
        List<Path> packages = mainSources().stream()
                .filter(source -> source.endsWith("Fetched.java"))
                .map(Path::getParent)
                .toList();

        assertThat(packages).isNotEmpty();
        assertThat(packages)
                .allSatisfy(home -> assertThat(home)
                        .isDirectoryContaining("glob:**Fetched.java")
                        .isDirectoryContaining("glob:**Audited.java")
                        .isDirectoryContaining("glob:**Computed.java")
                        .isDirectoryContaining("glob:**Interpreted.java")
                        .isDirectoryContaining("glob:**Rendered.java")
                        .isDirectoryContaining("glob:**package-info.java"));
    }

    private static List<Path> mainSources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().replace('\\', '/').contains("/src/main/"))
                    .sorted()
                    .toList();
        }
    }

    private static long codeLines(Path source) throws IOException {
        return Files.readAllLines(source).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty()
                        && !line.startsWith("//")
                        && !line.startsWith("*")
                        && !line.startsWith("/*")
                        && !line.startsWith("import ")
                        && !line.startsWith("package "))
                .count();
    }
}
