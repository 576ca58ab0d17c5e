package io.github.intervalscoach.server.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Detail;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    private static final Questions<Weather.Question> QUESTIONS = Questions.of(Weather.Question.class);

    @Test
    void whatIsNotGivenIsAbsentFalseOrStandard() {
        assertThat(QUESTIONS.read(Map.of("place", "Girona")))
                .isEqualTo(new Weather.Question(
                        "Girona",
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Detail.STANDARD,
                        List.of(),
                        List.of()));
    }

    @Test
    void everyTypeIsRead() {
        Map<String, Object> given = new HashMap<>(Map.of(
                "place",
                "Girona",
                "date",
                "today",
                "days_ahead",
                14,
                "altitude",
                70.0,
                "indoor",
                false,
                "metric",
                true,
                "sky",
                "broken_cloud",
                "detail",
                "full",
                "include",
                List.of("wind", "sun"),
                "skies",
                List.of("clear")));

        assertThat(QUESTIONS.read(given))
                .isEqualTo(new Weather.Question(
                        "Girona",
                        Optional.of("today"),
                        OptionalInt.of(14),
                        Optional.of(70),
                        Optional.of(false),
                        true,
                        Optional.of(Weather.Sky.BROKEN_CLOUD),
                        Detail.FULL,
                        List.of("wind", "sun"),
                        List.of(Weather.Sky.CLEAR)));
    }

    @Test
    void nullIsWhatSomeHostsSendForNotGiven() {
        Map<String, Object> given = new HashMap<>();
        given.put("place", "Girona");
        given.put("date", null);
        given.put("include", null);
        given.put("detail", null);

        assertThat(QUESTIONS.read(given)).isEqualTo(QUESTIONS.read(Map.of("place", "Girona")));
    }

    @Test
    void anUnknownArgumentIsRefusedWithTheNearestName() {
        InvalidQuestion refusal = refusal("plaec", "Girona");

        assertThat(refusal.code()).isEqualTo("unknown_argument");
        assertThat(refusal.cause())
                .isEqualTo("\"plaec\" is no argument of this tool; it takes place, date, days_ahead, altitude, indoor,"
                        + " metric, sky, detail, include, skies.");
        assertThat(refusal.cure()).isEqualTo("Maybe place.");
        assertThat(refusal("qqqqqqqqqqqqq", 1).cure()).isEqualTo("Maybe leave it out.");
        assertThat(refusal("x".repeat(100_000), 1).cause()).hasSizeLessThan(200);
    }

    @Test
    void aWrongTypeIsRefusedWithValueRuleAndCure() {
        assertThat(shown(refusal("date", 20260314)))
                .isEqualTo("date is 20260314; it must be a string. Maybe date: \"20260314\".");
        assertThat(shown(refusal("date", Map.of())))
                .isEqualTo("date is an object; it must be a string. Maybe date: \"text\".");
        assertThat(shown(refusal("days_ahead", "3")))
                .isEqualTo("days_ahead is \"3\"; it must be a whole number. Maybe days_ahead: 3 without quotes.");
        assertThat(shown(refusal("days_ahead", 2.6)))
                .isEqualTo("days_ahead is 2.6; it must be a whole number. Maybe days_ahead: 3.");
        assertThat(shown(refusal("days_ahead", 15)))
                .isEqualTo("days_ahead is 15; it must be from 1 to 14. Maybe days_ahead: 14.");
        assertThat(shown(refusal("indoor", "yes")))
                .isEqualTo("indoor is \"yes\"; it must be true or false. Maybe indoor: true, without quotes.");
        assertThat(shown(refusal("detail", "ful")))
                .isEqualTo("detail is \"ful\"; it must be one of brief, standard, full. Maybe \"full\".");
        assertThat(shown(refusal("include", "wind")))
                .isEqualTo("include is \"wind\"; it must be a list. Maybe include: [\"wind\"].");
        assertThat(refusal("skies", Collections.singletonList(null)).code()).isEqualTo("wrong_type");
        assertThat(refusal("altitude", 1e300).code()).isEqualTo("out_of_range");
    }

    @Test
    void aMissingArgumentIsNamed() {
        assertThat(refusal(Map.of()).cause()).isEqualTo("place is missing.");
    }

    @Test
    void textIsBoundedAndVisible() {
        assertThat(QUESTIONS.read(Map.of("place", "\uD83D\uDEB4".repeat(200))).place())
                .hasSize(400);
        assertThat(refusal("date", "x".repeat(201)).code()).isEqualTo("too_long");
        assertThat(refusal("date", "to\u0000day").code()).isEqualTo("control_character");
        assertThat(refusal("date", "\u202Eyadot").cause()).doesNotContain("\u202E");
        assertThat(refusal("date", "\uD800").code()).isEqualTo("control_character");
        assertThat(refusal("date", "  ").code()).isEqualTo("empty");
        assertThat(refusal("include", Collections.nCopies(51, "a")).code()).isEqualTo("too_long");
    }

    @Test
    void theQuestionsOwnRefusalPassesThrough() {
        assertThat(refusal(Map.of("place", "nowhere")).code()).isEqualTo("unknown_place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "place=Girona; {place=Girona}",
                "date=a=b; {date=a=b}",
                "days_ahead=3; {days_ahead=3}",
                "days_ahead=three; {days_ahead=three}",
                "indoor=true; {indoor=true}",
                "include=wind,sun; {include=[wind, sun]}",
                "include=; {include=[]}",
            })
    void wordsOfATerminalBecomeArguments(String word, String arguments) {
        assertThat(IntentTool.of(Weather.fine()).arguments(List.of(word))).hasToString(arguments);
    }

    private static InvalidQuestion refusal(String name, Object value) {
        return refusal(Map.of("place", "Girona", name, value));
    }

    private static InvalidQuestion refusal(Map<String, ?> given) {
        try {
            throw new AssertionError("was read as " + QUESTIONS.read(given));
        } catch (InvalidQuestion refusal) {
            return refusal;
        }
    }

    private static String shown(InvalidQuestion refusal) {
        return refusal.cause() + " " + refusal.cure();
    }
}
