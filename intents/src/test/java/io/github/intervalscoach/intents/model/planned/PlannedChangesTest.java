package io.github.intervalscoach.intents.model.planned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.model.Folder.Kind;
import io.github.intervalscoach.intents.model.Folder.Visibility;
import io.github.intervalscoach.intents.model.WorkoutTarget;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service would refuse, or take and spoil, is refused here with a cure. */
class PlannedChangesTest {
    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-03-05T06:30:00");

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"WORKOUT", "RACE_A", "RACE_B", "RACE_C"})
    void sessionsAndRacesNeedASport(Category category) {
        refuses(() -> EventDraft.of(category, MORNING, "Big day"), "sport");
        var draft = EventDraft.of(
                category,
                MORNING,
                EventChange.NONE.with(WordingChange.named("Big day")).with(SessionChange.of("Ride")));

        assertThat(draft.category()).isEqualTo(category);
        assertThat(draft.start()).isEqualTo(MORNING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"WORKOUT", "RACE_A", "RACE_B", "RACE_C", "UNKNOWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOtherCategoryNeedsANameOnly(Category category) {
        assertThat(EventDraft.of(category, MORNING, "Mark").category()).isEqualTo(category);
        refuses(() -> EventDraft.of(category, MORNING, EventChange.NONE), "name");
    }

    @Test
    void aSessionMayBeNamedByItsText() {
        var text = new WordingChange(Change.leave(), Change.to("- 20m 90%"), Change.leave(), Change.leave());
        var fields = EventChange.NONE.with(SessionChange.of("Ride"));

        assertThat(EventDraft.of(Category.WORKOUT, MORNING, fields.with(text)).uid())
                .isEmpty();
        refuses(() -> EventDraft.of(Category.WORKOUT, MORNING, fields), "name");
    }

    @Test
    void anUnknownCategoryIsNeverWritten() {
        refuses(() -> EventDraft.of(Category.UNKNOWN, MORNING, "x"), "UNKNOWN");
        refuses(() -> EventChange.NONE.as(Category.UNKNOWN), "UNKNOWN");
    }

    @Test
    void aDraftNeedsAStartAndACategory() {
        refuses(() -> new EventDraft(Optional.empty(), EventChange.NONE), "category");
        refuses(() -> new EventDraft(Optional.empty(), EventChange.NONE.as(Category.NOTE)), "start");
    }

    @Test
    void nothingNewClearsAnything() {
        var named = EventChange.NONE.with(WordingChange.named("x"));
        var clearing = List.of(
                named.with(WordingChange.named("x").describing(Change.clear())),
                named.with(WordingChange.named("x").tagged(Change.clear())),
                named.with(new GoalsChange(Change.clear(), Change.leave(), Change.leave())),
                named.with(new AvailabilityChange(Change.leave(), Change.clear(), Change.leave())),
                named.with(new FitnessChange(
                        Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.clear())));

        assertThat(clearing)
                .allSatisfy(fields -> refuses(() -> EventDraft.of(Category.NOTE, MORNING, fields), "clear"));
        refuses(
                () -> new WorkoutDraft(WorkoutDraft.of("88", "x", "Ride")
                        .fields()
                        .with(WordingChange.named("x").describing(Change.clear()))),
                "clear");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 81, 500})
    void aNameHasOneToEightyCharacters(int length) {
        refuses(() -> WordingChange.named("x".repeat(length)), "80");
        assertThat(WordingChange.named("x".repeat(80)).name()).isEqualTo(Change.to("x".repeat(80)));
    }

    @Test
    void whatAlwaysHasAValueIsNeverCleared() {
        Change<LocalDateTime> goneTime = Change.clear();
        refuses(() -> new WordingChange(Change.clear(), Change.leave(), Change.leave(), Change.leave()), "name");
        refuses(() -> new TimingChange(goneTime, Change.leave(), Change.leave()), "start");
        refuses(() -> new TimingChange(Change.leave(), goneTime, Change.leave()), "end");
        refuses(() -> new AvailabilityChange(Change.clear(), Change.leave(), Change.leave()), "availability");
        refuses(() -> new HandlingChange(Change.clear(), Change.leave()), "see");
        refuses(() -> new PlacementChange(Change.leave(), Change.clear(), Change.leave()), "day");
        refuses(
                () -> new FolderChange(Change.clear(), Change.leave(), Change.leave(), Change.leave(), Change.leave()),
                "name");
    }

    @Test
    void whatTheServiceHasNoWordForIsNotWritten() {
        refuses(() -> AvailabilityChange.of(Level.UNKNOWN), "UNKNOWN");
        refuses(
                () -> new SessionChange(
                        Change.leave(),
                        Change.leave(),
                        Change.leave(),
                        Change.leave(),
                        Change.to(WorkoutTarget.UNKNOWN),
                        Change.leave()),
                "UNKNOWN");
        refuses(
                () -> new FolderChange(
                        Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.to(Visibility.UNKNOWN)),
                "UNKNOWN");
        refuses(() -> FolderDraft.of(Kind.UNKNOWN, "x"), "plan");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aDistanceIsANumberOfMetres(double meters) {
        refuses(() -> new GoalsChange(Change.leave(), Change.leave(), Change.to(meters)), "metres");
    }

    @Test
    void aNegativeFigureIsNotAWayToClear() {
        refuses(() -> new GoalsChange(Change.to(-1), Change.leave(), Change.leave()), "cleared");
        refuses(() -> PlacementChange.NONE.on(-1), "0 or more");
        assertThat(PlacementChange.NONE.on(0).planDay()).isEqualTo(Change.to(0));
    }

    @Test
    void anEndIsAfterItsStart() {
        refuses(() -> new TimingChange(Change.to(MORNING), Change.to(MORNING), Change.leave()), "after the start");
        refuses(() -> TimingChange.days(MORNING.toLocalDate(), LocalDate.parse("2026-03-03")), "after the start");
        assertThat(TimingChange.days(MORNING.toLocalDate(), MORNING.toLocalDate())
                        .endExclusive())
                .isEqualTo(Change.to(LocalDateTime.parse("2026-03-06T00:00:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T06:30,2026-03-05T08:00,2026-03-29,2026-03-29T06:30,2026-03-29T08:00",
        "2026-03-05T00:00,2026-03-12T00:00,2026-02-26,2026-02-26T00:00,2026-03-05T00:00",
        "2026-01-31T00:00,2026-02-01T00:00,2026-02-28,2026-02-28T00:00,2026-03-01T00:00",
        "2026-03-05T06:30,2026-03-05T08:00,2026-03-05,2026-03-05T06:30,2026-03-05T08:00",
    })
    void movingShiftsStartAndEndByTheSameDays(
            LocalDateTime start, LocalDateTime end, LocalDate to, LocalDateTime newStart, LocalDateTime newEnd) {
        var timing = TimingChange.moving(event(start, Optional.of(end)), to);

        assertThat(timing.start()).isEqualTo(Change.to(newStart));
        assertThat(timing.endExclusive()).isEqualTo(Change.to(newEnd));
    }

    @Test
    void movingDoesNotSpreadAnEndBeforeItsStart() {
        var odd = event(MORNING, Optional.of(MORNING.minusDays(2)));

        assertThat(TimingChange.moving(odd, LocalDate.parse("2026-03-09")).endExclusive())
                .isEqualTo(Change.leave());
    }

    @Test
    void aUidIsTheSameForTheSameItemAndAnotherForAnyOther() {
        assertThat(EventUid.of("set", 1)).isEqualTo(EventUid.of("set", 1));
        assertThat(List.of(EventUid.of("set", 2), EventUid.of("set1", 1), EventUid.of("1/set", 1)))
                .doesNotContain(EventUid.of("set", 1))
                .doesNotHaveDuplicates();
        refuses(() -> new EventUid(" "), "blank");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "53,1", "1,53", "-1,1"})
    void copiesAreOneToFiftyTwoEitherWay(int count, int weeks) {
        refuses(() -> new Copies(count, weeks), "52");
    }

    @Test
    void aWorkoutOfTheLibraryNeedsNameSportAndFolder() {
        refuses(() -> new WorkoutDraft(WorkoutChange.NONE), "name");
        refuses(() -> new WorkoutDraft(WorkoutChange.NONE.with(WordingChange.named("x"))), "sport");
        refuses(
                () -> new WorkoutDraft(
                        WorkoutChange.NONE.with(WordingChange.named("x")).with(SessionChange.of("Ride"))),
                "folder");
    }

    private static void refuses(ThrowingCallable attempt, String about) {
        assertThatIllegalArgumentException().isThrownBy(attempt).withMessageContaining(about);
    }

    private static CalendarEvent event(LocalDateTime start, Optional<LocalDateTime> end) {
        var none = EventDetails.NONE;
        return new CalendarEvent(
                "1",
                Category.NOTE,
                start,
                start.toLocalDate().plusDays(1),
                OutsideText.name("x"),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                new EventDetails(
                        none.wording(),
                        end,
                        none.scope(),
                        none.session(),
                        none.goals(),
                        none.availability(),
                        none.fitness(),
                        none.origin(),
                        none.handling(),
                        none.deliveryProblems()));
    }
}
