package io.github.intervalscoach.intents.assessrecovery.roster;

import static io.github.intervalscoach.intents.assessrecovery.roster.Roster.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.assessrecovery.answer.Need;
import io.github.intervalscoach.intents.assessrecovery.answer.RecoveryAnswer;
import io.github.intervalscoach.intents.assessrecovery.answer.RosterRow;
import io.github.intervalscoach.intents.assessrecovery.answer.RosterSection;
import io.github.intervalscoach.intents.assessrecovery.athlete.Question;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.safety.Symptom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTriageTest {
    private final Roster roster = new Roster()
            .athlete("i2", "Fay Fine", Access.WRITE, 0, "juniors")
            .athlete("i3", "Lou Low", Access.READ, 0, 35, "seniors")
            .athlete("i4", "Sid Silent", Access.WRITE, 12, "juniors")
            .athlete("i5", "Nora Nodata", Access.WRITE, 201);

    @Test
    void theNeediestComesFirstAndTheUnknownIsApartFromFine() {
        var answer = roster.ask("all");

        assertThat(rows(answer)).extracting(RosterRow::athleteId).containsExactly("i3", "i4", "i5", "i2");
        assertThat(rows(answer))
                .extracting(RosterRow::need)
                .containsExactly(Need.EASE, Need.NOT_SYNCING, Need.NO_DATA, Need.FINE);
        assertThat(answer.headline()).isEqualTo("3 of 4 need a look: 1 to ease, 1 not syncing, 1 no data");
        assertThat(answer.athlete().id()).isEqualTo("i1");
        assertThat(answer.decision()).isEmpty();
    }

    @Test
    void everyRowNamesItsRulesAndItsNumbers() {
        var low = row(roster.ask("all"), "i3");
        assertThat(low.rules()).contains("HRV-2", "SLEEP-1");
        assertThat(low.says()).contains("HRV low, day ", "short sleep, day ");
        assertThat(low.access()).contains(Access.READ);

        var silent = row(roster.ask("all"), "i4");
        assertThat(silent.rules()).containsExactly("ROST-2");
        assertThat(silent.says()).contains("Tue 3 Mar", "12 days ago");
        assertThat(silent.lastSignalDay()).contains(TODAY.minusDays(12));
    }

    @Test
    void readOnlyIsMarkedInTheText() {
        assertThat(roster.answer("all", Detail.STANDARD).text()).contains("Lou Low (i3), read only");
    }

    @Test
    void oneFailureLeavesTheRestWholeAndIsNamed() {
        List<RosterRow> before = rows(roster.ask("all"));
        var answer = roster.fails("i3", new PortException.Forbidden("i3 may not be read", "ask for access"))
                .ask("all");

        assertThat(row(answer, "i3").need()).isEqualTo(Need.NOT_READ);
        assertThat(row(answer, "i3").failure()).contains("forbidden");
        assertThat(answer.dataQuality()).anySatisfy(note -> {
            assertThat(note.code()).isEqualTo("forbidden");
            assertThat(note.effect()).isEqualTo("ask for access");
        });
        assertThat(rows(answer))
                .filteredOn(r -> !r.athleteId().equals("i3"))
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().filter(r -> !r.athleteId().equals("i3")).toList());
        assertThat(section(answer).read()).isEqualTo(3);
    }

    @Test
    void aFailureThatMayPassIsAskedAgain() {
        var answer = roster.fails("i3", new PortException.Unavailable("down", "later"))
                .ask("all");

        assertThat(answer.nextActions())
                .last()
                .satisfies(next -> assertThat(next.arguments()).containsEntry("athlete", "all"));
    }

    @Test
    void readsTwoCallsAnAthleteInOneWaveAndNoneOfTheCoach() {
        roster.ask("all");

        assertThat(roster.calls)
                .containsExactly(
                        "athlete i1",
                        "roster",
                        "wellness i2",
                        "events i2",
                        "wellness i3",
                        "events i3",
                        "wellness i4",
                        "events i4",
                        "wellness i5",
                        "events i5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juniors", "JUNIORS", "tag:juniors", " tag: juniors "})
    void aTagPicksAthletes(String tag) {
        assertThat(rows(roster.ask(tag))).extracting(RosterRow::athleteId).containsExactly("i4", "i2");
    }

    @Test
    void anUnknownTagListsTheTags() {
        var refusal = catchThrowableOfType(InvalidQuestion.class, () -> roster.ask("tag:masters"));
        assertThat(refusal.code()).isEqualTo("unknown_tag");
        assertThat(refusal.cure()).contains("\"juniors\"", "\"seniors\"");
        var bare = catchThrowableOfType(InvalidQuestion.class, () -> roster.ask("masters"));
        assertThat(bare.code()).isEqualTo("unknown_athlete");
        assertThat(bare.cure()).contains("\"Fay Fine\" (i2)", "\"juniors\"");
    }

    @Test
    void aNameThatIsAlsoATagIsNotGuessed() {
        roster.athlete("i6", "Juniors Smith", Access.WRITE, 0);
        var refusal = catchThrowableOfType(InvalidQuestion.class, () -> roster.ask("juniors"));
        assertThat(refusal.code()).isEqualTo("ambiguous_athlete");
        assertThat(refusal.cure()).contains("i6", "tag:juniors");
    }

    @Test
    void aNameOnTheRosterIsStillOneAthlete() {
        var answer = roster.ask("Fay Fine");
        assertThat(answer.roster()).isEmpty();
        assertThat(answer.athlete().id()).isEqualTo("i2");
        assertThat(answer.decision()).isPresent();
    }

    @Test
    void whoCoachesNobodyIsToldSo() {
        var answer = new Roster().ask("all");
        assertThat(answer.headline()).startsWith("Nobody to look after");
        assertThat(answer.nothingToReport()).isFalse();
        assertThat(section(answer).athletes()).isZero();
        assertThat(answer.nextActions())
                .first()
                .satisfies(next -> assertThat(next.arguments()).containsEntry("athlete", "i1"));
    }

    @Test
    void nothingToReportIsAnAnswer() {
        var answer = new Roster().athlete("i2", "Fay", Access.WRITE, 0).ask("all");
        assertThat(answer.nothingToReport()).isTrue();
        assertThat(answer.headline()).isEqualTo("Nothing to report: 1 as planned");
        assertThat(answer.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void missedDaysAreAQuestionAndADayWithoutAKnownLoadIsNone() {
        for (int back : new int[] {2, 3}) {
            roster.event("i2", Category.WORKOUT, TODAY.minusDays(back), TODAY.minusDays(back - 1L))
                    .event("i4", Category.WORKOUT, TODAY.minusDays(back), TODAY.minusDays(back - 1L))
                    .idle("i2", back);
        }
        var row = row(roster.ask("all"), "i2");
        assertThat(row.need()).isEqualTo(Need.ASK);
        assertThat(row.missedDays()).hasValue(2);
        assertThat(row.rules()).contains("ROST-4");
    }

    @Test
    void aRaceInTheWeekIsWorthAWord() {
        roster.event("i2", Category.RACE_A, TODAY.plusDays(6), TODAY.plusDays(7))
                .event("i4", Category.RACE_A, TODAY.plusDays(8), TODAY.plusDays(9));
        var row = row(roster.ask("all"), "i2");
        assertThat(row.need()).isEqualTo(Need.WATCH);
        assertThat(row.says()).contains("race Sat 21 Mar");
        assertThat(row(roster.ask("all"), "i4").raceDay()).isEmpty();
    }

    @Test
    void aMarkedIllnessIsRestEvenWhereNothingIsMeasured() {
        var answer = roster.event("i5", Category.SICK, TODAY.minusDays(1), TODAY.plusDays(1))
                .ask("all");
        assertThat(row(answer, "i5").need()).isEqualTo(Need.REST);
        assertThat(row(answer, "i5").says()).contains("marked ill", "no night and no rating");
    }

    @Test
    void noNameOfASessionIsInTheAnswer() {
        var answer =
                roster.event("i2", Category.WORKOUT, TODAY, TODAY.plusDays(1)).answer("all", Detail.FULL);
        assertThat(answer.text() + answer.data()).doesNotContain("Secret");
        assertThat(row((RecoveryAnswer) answer.data(), "i2").plannedLoad()).hasValue(82);
    }

    @Test
    void whatOneAthleteFeelsIsRefusedForSeveral() {
        var question = new Question(
                Optional.of("all"),
                Optional.empty(),
                List.of(Symptom.FEVER),
                Optional.empty(),
                List.of(),
                Detail.STANDARD);
        var refusal = catchThrowableOfType(InvalidQuestion.class, () -> roster.answer(question));
        assertThat(refusal.code()).isEqualTo("one_athlete_only");
    }

    @Test
    void beyondThirtyOnlyThoseInNeedAreListedAndTheRestIsOneCallAway() {
        for (int i = 100; i < 140; i++) {
            roster.athlete("i" + i, "Athlete " + i, Access.WRITE, 0);
        }
        var answer = roster.ask("all");
        assertThat(section(answer).athletes()).isEqualTo(44);
        assertThat(rows(answer)).hasSize(3);
        assertThat(section(answer).counts()).anySatisfy(count -> {
            assertThat(count.need()).isEqualTo(Need.FINE);
            assertThat(count.athletes()).isEqualTo(41);
        });
        assertThat(answer.nextActions())
                .last()
                .satisfies(next -> assertThat(next.arguments()).containsEntry("detail", "full"));
        assertThat(rows((RecoveryAnswer) roster.answer("all", Detail.FULL).data()))
                .hasSize(44);
    }

    private static RosterSection section(RecoveryAnswer answer) {
        return answer.roster().orElseThrow();
    }

    private static List<RosterRow> rows(RecoveryAnswer answer) {
        return section(answer).rows();
    }

    private static RosterRow row(RecoveryAnswer answer, String id) {
        return rows(answer).stream()
                .filter(r -> r.athleteId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
