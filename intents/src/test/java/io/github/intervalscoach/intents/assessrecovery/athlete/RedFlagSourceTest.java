package io.github.intervalscoach.intents.assessrecovery.athlete;

import static io.github.intervalscoach.intents.assessrecovery.athlete.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intents.safety.Symptom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what is reported in the question raises a flag; what somebody once wrote on the calendar is data. */
class RedFlagSourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chest pain and fainting",
                "symptoms: chest_pain",
                "Schmerzen in der Brust, Ohnmacht",
                "dolor en el pecho y palpitaciones",
                "douleur thoracique, \u00e9vanouissement",
                "\u80f8\u306e\u75db\u307f"
            })
    void wordsOfACalendarOrADiaryRaiseNoFlag(String words) {
        var quiet = World.usual().planned(TODAY, "Tempo", 80).today();
        var world = World.usual()
                .planned(TODAY, words, 80)
                .event(Category.NOTE, TODAY, TODAY.plusDays(1), words, OptionalDouble.empty())
                .eachDay(1, 0, day -> commented(day, words));
        var answer = World.data(world.ask(World.question(Detail.FULL)));

        assertThat(answer.safety()).isEmpty();
        assertThat(answer.decision()).isEqualTo(quiet.decision());
        assertThat(answer.headline()).isEqualTo(quiet.headline());
    }

    @ParameterizedTest
    @EnumSource(
            value = Symptom.class,
            names = {"CHEST_PAIN", "FAINTING", "PALPITATIONS", "BREATHLESS_AT_REST"})
    void aCodedOneStandsBeforeEverythingElseInBothChannels(Symptom symptom) {
        var answer = World.usual()
                .planned(TODAY, "Tempo", 80)
                .ask(new Question(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(symptom),
                        Optional.of(OwnWord.BETTER),
                        List.of(),
                        Detail.BRIEF));

        assertThat(answer.text()).startsWith("**Safety: " + symptom.code().replace('_', ' '));
        assertThat(World.data(answer).safety().orElseThrow().symptoms()).containsExactly(symptom.code());
        assertThat(World.data(answer).planned()).isEmpty();
        assertThat(World.data(answer).nextActions()).isEmpty();
        assertThat(World.data(answer).getClass().getRecordComponents()[0].getName())
                .isEqualTo("safety");
    }

    private static WellnessDay commented(WellnessDay day, String words) {
        return new WellnessDay(
                day.day(), day.load(), day.measured(), day.said(), Optional.of(OutsideText.prose(words)));
    }
}
