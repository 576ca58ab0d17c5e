package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Days and numbers are written the same in every answer, whichever tool gives it. */
class AnswerFormTest {
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d:])\\b\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{2,6})?\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)? $");

    /** Machines' dates stand where machines read them: in arguments and addresses. */
    private static final Pattern MACHINE_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern MACHINE = Pattern.compile("(?:=|\\.\\.|/)$");

    /** A hyphen before a number where a minus is meant; names and ranges have a letter or figure before it. */
    private static final Pattern HYPHEN = Pattern.compile("(?:^|[\\s(|+])-\\d", Pattern.MULTILINE);

    private static final Pattern AMOUNT = Pattern.compile(
            "\\d\\.(\\d+) (km/h|m/km|km|mi|mph|W/kg|kg|lb|W|bpm|kJ|mm|m|ft|yd|h|min|%|\u00b0C|\u00b0F)(?![\\w/])");

    /** The most decimals; a unit that is not here has none. A resting heart rate is a mean of days, hence its one. */
    private static final Map<String, Integer> DECIMALS =
            Map.of("km", 1, "mi", 1, "km/h", 1, "mph", 1, "kg", 1, "lb", 1, "kJ", 1, "h", 1, "bpm", 1, "%", 1);

    private static final int DECIMALS_PER_KILOGRAM = 2;

    @TestFactory
    Stream<DynamicTest> everyAnswerIsOfTheHousesForm() {
        return Scenario.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(), () -> assertThat(flaws(read(scenario))).isEmpty()));
    }

    @Test
    void thereAreDaysAndAmountsToJudge() throws IOException {
        int days = 0;
        int amounts = 0;
        for (Scenario scenario : Scenario.all()) {
            days += (int) DAY.matcher(read(scenario)).results().count();
            amounts += (int) AMOUNT.matcher(read(scenario)).results().count();
        }

        assertThat(days).isGreaterThan(500);
        assertThat(amounts).isGreaterThan(150);
    }

    @Test
    void plantedFlawsAreFound() {
        for (String planted : List.of(
                "on 15 March 2026",
                "best of 3 May",
                "on 2026-03-15",
                "form -12",
                "| -3 % |",
                "(-4 W)",
                "10.25 km",
                "21.5 \u00b0C",
                "301.5 W",
                "640.5 m",
                "2.75 %")) {
            assertThat(flaws("**Done.** " + planted)).as(planted).hasSize(1);
        }
        for (String right : List.of(
                "on Sunday 15 March 2026",
                "Sun 15 Mar",
                "date=2026-03-01..2026-03-14",
                "form \u221212",
                "10.3 km",
                "3.52 W/kg",
                "2-3 days",
                "VO2-5")) {
            assertThat(flaws("**Done.** " + right)).as(right).isEmpty();
        }
    }

    private static String read(Scenario scenario) throws IOException {
        return Files.readString(scenario.text());
    }

    private static List<String> flaws(String text) {
        List<String> flaws = new ArrayList<>();
        find(DAY, text)
                .filter(day -> !WEEKDAY.matcher(before(day, text)).find())
                .forEach(day -> flaws.add("no weekday: " + around(day, text)));
        find(MACHINE_DATE, text)
                .filter(day ->
                        isAnswer(text) && !MACHINE.matcher(before(day, text)).find())
                .forEach(day -> flaws.add("a machine's date: " + around(day, text)));
        find(HYPHEN, text).forEach(number -> flaws.add("a hyphen for a minus: " + around(number, text)));
        find(AMOUNT, text)
                .filter(AnswerFormTest::isTooFine)
                .forEach(amount -> flaws.add("too many decimals: " + around(amount, text)));
        return flaws;
    }

    /** A refusal speaks of arguments in the words of arguments. */
    private static boolean isAnswer(String text) {
        return text.startsWith("**");
    }

    private static Stream<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static boolean isTooFine(MatchResult amount) {
        String unit = amount.group(2);
        int most = unit.equals("W/kg") ? DECIMALS_PER_KILOGRAM : DECIMALS.getOrDefault(unit, 0);
        return amount.group(1).length() > most;
    }

    private static String before(MatchResult found, String text) {
        return text.substring(Math.max(0, found.start() - 20), found.start());
    }

    private static String around(MatchResult found, String text) {
        return text.substring(Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 10))
                .replace('\n', ' ');
    }
}
