package io.github.intervalscoach.intervals.workout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.Finding;
import io.github.intervalscoach.intents.model.workout.ParsedWorkout;
import io.github.intervalscoach.intents.model.workout.Severity;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every example of docs/workout-language.md does what the page says. */
class GuideTest {
    private static final Path PAGE = Path.of("..", "docs", "workout-language.md");
    private static final Pattern WORKOUT = Pattern.compile("```workout (\\w+)(?: (\\w+))?\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final IntervalsWorkoutLanguage language = new IntervalsWorkoutLanguage();

    @Test
    void wholeWorkoutsAreReadWithoutAFindingAndAreAlreadyCanonical() throws IOException {
        var examples = WORKOUT.matcher(page()).results().toList();
        for (MatchResult example : examples) {
            var parsed = read(example.group(3), example.group(1));

            assertThat(parsed.findings()).isEmpty();
            assertThat(language.write(parsed.workout())).isEqualTo(example.group(3));
            if (example.group(2) != null) {
                long seconds = language.estimate(parsed.workout(), Anchors.unknown(Discipline.RIDE))
                        .seconds()
                        .orElseThrow();
                assertThat(StepText.time((int) seconds)).isEqualTo(example.group(2));
            }
        }

        assertThat(examples).hasSize(3);
    }

    @Test
    void everyFormIsReadAndWrittenAsItStands() throws IOException {
        var rows = rows("## Forms");
        for (List<String> row : rows) {
            var forms = CODE.matcher(row.get(0))
                    .results()
                    .map(code -> code.group(1))
                    .toList();
            assertThat(forms).isNotEmpty();
            for (String form : forms) {
                var parsed = read(form, "OTHER");

                assertThat(parsed.findings()).as(form).isEmpty();
                assertThat(language.write(parsed.workout())).isEqualTo(form);
            }
        }

        assertThat(rows).hasSizeGreaterThan(15);
    }

    @Test
    void everyTrapIsFoundAndItsCureHelps() throws IOException {
        var rows = rows("## Traps");
        for (List<String> row : rows) {
            String written = code(row.get(0));
            String sport = row.get(1);
            String finding = code(row.get(2));

            assertThat(read(written, sport).findings())
                    .as(written)
                    .extracting(Finding::code)
                    .contains(finding);
            assertThat(read(code(row.get(3)), sport).findings())
                    .as(row.get(3))
                    .noneMatch(found ->
                            found.severity() != Severity.INFO || found.code().equals(finding));
        }

        assertThat(rows).hasSizeGreaterThan(20);
    }

    @Test
    void everyFindingIsOnThePage() throws IOException {
        var page = page();

        assertThat(AllTraps.list())
                .extracting(Trap::code)
                .allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
    }

    private ParsedWorkout read(String text, String sport) {
        return language.parse(text, WorkoutContext.of(Discipline.valueOf(sport)));
    }

    private static String code(String cell) {
        var code = CODE.matcher(cell);
        assertThat(code.find()).as(cell).isTrue();
        return code.group(1);
    }

    private static List<List<String>> rows(String section) throws IOException {
        String page = page();
        String text = page.substring(page.indexOf(section));
        var rows = new ArrayList<List<String>>();
        for (String line :
                text.lines().skip(1).takeWhile(l -> !l.startsWith("## ")).toList()) {
            if (line.startsWith("| `") || line.startsWith("| [")) {
                rows.add(List.of(line.substring(2, line.length() - 2).split(" \\| ")));
            }
        }
        return rows;
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
