package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.model.insight.SearchTerm;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract between the client and the emulator, on the demo's worlds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientAgainstEmulatorTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final DateRange HISTORY = DateRange.endingOn(TODAY, DemoWorld.HISTORY_DAYS);
    private static final String CYCLIST = "i1001";
    private static final String RUNNER = "i1002";
    private static final String TRIATHLETE = "i1003";

    private final Emulator emulator = Emulator.start(DemoWorld.on(TODAY), 0, EmulatorOptions.PROMPT);
    private final IntervalsClient coach = client("demo-coach");
    private final Ports ports = coach.ports();

    @BeforeAll
    void knowsItsCoach() {
        assertThat(answer(ports.athleteProfiles().owner()).id()).isEqualTo("i1000");
    }

    @AfterAll
    void close() {
        coach.close();
        emulator.close();
    }

    @Test
    void theRosterIsTheCoachAndTheThree() {
        assertThat(answer(ports.athleteProfiles().roster()))
                .extracting(RosterEntry::id)
                .containsExactlyInAnyOrder("i1000", CYCLIST, RUNNER, TRIATHLETE);
    }

    @Test
    void daysInFullAreTheSameDays() {
        var records = answer(ports.wellnessLog().records(RUNNER, HISTORY));

        assertThat(records)
                .extracting(WellnessRecord::summary)
                .containsExactlyElementsOf(answer(ports.wellnessLog().days(RUNNER, HISTORY)));
        assertThat(records).anySatisfy(day -> assertThat(day.readings()).isNotEmpty());
    }

    @Test
    void athletesInFullAreTheSameAthletes() {
        var detail = answer(ports.profileSettings().detail(CYCLIST));

        assertThat(detail.athlete()).isEqualTo(answer(ports.athleteProfiles().athlete(CYCLIST)));
        assertThat(detail.sports())
                .extracting(SportSettingsDetail::settings)
                .isEqualTo(detail.athlete().sports());
    }

    @Test
    void athletesComeWithZoneUnitsAndThresholds() {
        var runner = answer(ports.athleteProfiles().athlete(RUNNER));
        var cyclist = answer(ports.athleteProfiles().athlete(CYCLIST));

        assertThat(runner.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(runner.units()).isEqualTo(UnitSystem.IMPERIAL);
        assertThat(runner.settingsFor("Run")
                        .orElseThrow()
                        .thresholdPaceMetersPerSecond()
                        .orElseThrow())
                .isBetween(2.0, 7.0);
        assertThat(cyclist.units()).isEqualTo(UnitSystem.METRIC);
        assertThat(cyclist.settingsFor("Ride").orElseThrow().ftpWatts()).isPresent();
        assertThat(cyclist.settingsFor("Ride").orElseThrow().powerZoneTopsPercentOfFtp())
                .startsWith(55, 75);
    }

    @ParameterizedTest
    @ValueSource(strings = {CYCLIST, RUNNER, TRIATHLETE})
    void aWholeHistoryIsOneCallAndAllTheirOwn(String athlete) {
        int before = emulator.requests();
        List<LoggedActivity> log;
        try (var asking = client("demo-coach")) {
            log = answer(asking.ports().trainingLog().activities(athlete, HISTORY));
        }

        assertThat(emulator.requests() - before).isEqualTo(1);
        assertThat(log)
                .hasSizeGreaterThan(100)
                .allMatch(entry -> entry.athleteId().equals(athlete));
        assertThat(log).isSortedAccordingTo((a, b) -> a.start().compareTo(b.start()));
        assertThat(log)
                .anyMatch(entry ->
                        entry instanceof Activity ride && ride.load().points().orElse(0) > 0);
    }

    @Test
    void askingForFieldsLosesNothing() {
        var listed = activities(CYCLIST).get(0);

        assertThat(answer(ports.trainingLog().activity(listed.id())).entry()).isEqualTo(listed);
    }

    @Test
    void stravaActivitiesAreWithheldAndTheirRecordingsRefused() {
        var stub = answer(ports.trainingLog().activities(TRIATHLETE, HISTORY)).stream()
                .filter(WithheldActivity.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(answer(ports.trainingLog().activity(stub.id())).entry()).isEqualTo(stub);
        var failure = failure(ports.trainingLog().streams(stub.id(), EnumSet.of(StreamKind.POWER_WATTS)));
        assertThat(failure).isInstanceOf(PortException.Refused.class).hasMessageContaining("Strava");
    }

    @Test
    void aRideHasIntervalsInsideItsRecording() {
        var ride = activities(CYCLIST).stream()
                .filter(a -> !a.intervalSummary().isEmpty() && a.streams().contains("watts"))
                .reduce((first, second) -> second)
                .orElseThrow();

        var intervals = answer(ports.trainingLog().activity(ride.id())).intervals();
        var streams = answer(ports.trainingLog().streams(ride.id(), EnumSet.allOf(StreamKind.class)));
        int samples = streams.find(StreamKind.POWER_WATTS).orElseThrow().samples();

        assertThat(intervals).isNotEmpty().allMatch(i -> i.startIndex() < i.endIndex() && i.endIndex() <= samples);
        assertThat(streams.find(StreamKind.HEART_RATE_BPM).orElseThrow().samples())
                .isEqualTo(samples);
        assertThat(ride.power().zoneSeconds().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isLessThanOrEqualTo(ride.volume().elapsedSeconds().orElseThrow());
    }

    @Test
    void wellnessHasOneRowADayInOrder() {
        List<WellnessDay> days = answer(ports.wellnessLog().days(CYCLIST, HISTORY));

        assertThat(days).extracting(WellnessDay::day).isSorted().doesNotHaveDuplicates();
        assertThat(days.get(days.size() - 1).load().fitness().orElseThrow()).isPositive();
        assertThat(days).anyMatch(day -> day.measured().hrvRmssdMs().isPresent());
    }

    @Test
    void plannedSessionsHaveStepsThatAddUp() {
        List<CalendarEvent> coming = answer(ports.calendar().events(CYCLIST, new DateRange(TODAY, TODAY.plusDays(28))));
        var session = coming.stream()
                .filter(event ->
                        event.category() == Category.WORKOUT && !event.steps().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(session.steps().stream()
                        .mapToInt(step -> step.seconds().orElse(0))
                        .sum())
                .isEqualTo(session.movingSeconds().orElseThrow());
        assertThat(session.steps()).anyMatch(step -> step.powerWatts().isPresent());
        assertThat(answer(ports.calendar().event(CYCLIST, session.id()))).isEqualTo(session);
    }

    @Test
    void aSpellIsFoundOnItsLastDay() {
        List<CalendarEvent> spells = answer(ports.calendar().events(CYCLIST, HISTORY)).stream()
                .filter(event -> event.endExclusive().isAfter(event.day().plusDays(1)))
                .toList();

        assertThat(spells).isNotEmpty();
        assertThat(spells).allSatisfy(spell -> {
            var lastDay = DateRange.of(spell.endExclusive().minusDays(1));
            assertThat(answer(ports.calendar().events(CYCLIST, lastDay))).contains(spell);
        });
    }

    @Test
    void aStrangerIsForbiddenAndAWrongKeyUnauthorisedOrForbidden() {
        try (var runner = client("demo-runner");
                var nobody = client("no-such-key")) {
            assertThat(failure(runner.ports().athleteProfiles().athlete(CYCLIST)))
                    .isInstanceOf(PortException.Forbidden.class);
            assertThat(failure(nobody.ports().athleteProfiles().owner()))
                    .isInstanceOfAny(PortException.Unauthorised.class, PortException.Forbidden.class)
                    .hasMessageNotContaining("no-such-key");
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(failure(ports.trainingLog().activity("i999999999"))).isInstanceOf(PortException.NotFound.class);
        assertThat(failure(ports.calendar().event(CYCLIST, "999999999"))).isInstanceOf(PortException.NotFound.class);
    }

    @Test
    void aSearchFindsWhatTheLogHolds() {
        var latest = activities(CYCLIST).get(activities(CYCLIST).size() - 1);

        var found = answer(ports.activitySearch()
                .find(CYCLIST, SearchTerm.parse(latest.name().shown()), 200));

        assertThat(found).contains(latest);
        assertThat(answer(ports.activitySearch().around(CYCLIST, latest.id(), 3)))
                .hasSize(3)
                .doesNotContain(latest);
    }

    private List<Activity> activities(String athlete) {
        return answer(ports.trainingLog().activities(athlete, HISTORY)).stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .toList();
    }

    private IntervalsClient client(String key) {
        var patient = new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60));
        return IntervalsClient.connect(new ConnectionSettings(
                emulator.baseUri(), ApiKey.of(key), Optional.empty(), patient, Optional.empty()));
    }

    private static <T> T answer(CompletionStage<T> stage) {
        return ClientAgainstStub.answer(stage);
    }

    private static PortException failure(CompletionStage<?> stage) {
        return ClientAgainstStub.failure(stage);
    }
}
