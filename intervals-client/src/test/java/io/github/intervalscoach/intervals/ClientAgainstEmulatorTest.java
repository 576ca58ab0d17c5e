package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.TrainingPlan;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearUse;
import io.github.intervalscoach.intents.model.insight.EffortQuery;
import io.github.intervalscoach.intents.model.insight.Histogram;
import io.github.intervalscoach.intents.model.insight.IntervalShape;
import io.github.intervalscoach.intents.model.insight.SearchTerm;
import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.model.profile.TrainingWeek;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
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
    void theRosterIsTheCoachAndTheFive() {
        assertThat(answer(ports.athleteProfiles().roster()))
                .extracting(RosterEntry::id)
                .containsExactlyInAnyOrder("i1000", CYCLIST, RUNNER, TRIATHLETE, "i1004", "i1005");
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

    @Test
    void theCurvesOfAnAthleteAreMadeOfTheirActivities() {
        var span = new CurveSpan.LastDays(90);
        var query = CurveQuery.of("Ride", span);
        var power = answer(ports.performanceCurves().power(CYCLIST, query))
                .find(span)
                .orElseThrow();
        var heartRate = answer(ports.performanceCurves().heartRate(CYCLIST, query))
                .find(span)
                .orElseThrow();
        var pace = answer(ports.performanceCurves().pace(RUNNER, CurveQuery.of("Run", span), SpeedBasis.GRADE_ADJUSTED))
                .find(span)
                .orElseThrow();

        var minute = power.at(60).orElseThrow();
        var best = answer(ports.performanceCurves().powerOf(minute.activityId().orElseThrow(), Freshness.ANY))
                .orElseThrow();
        assertThat(best.at(60).orElseThrow().watts()).isEqualTo(minute.watts());
        assertThat(minute.watts()).isGreaterThan(power.at(1200).orElseThrow().watts());
        var held = heartRate.at(300).orElseThrow();
        assertThat(answer(ports.performanceCurves()
                                .heartRateOf(held.activityId().orElseThrow()))
                        .orElseThrow()
                        .at(300)
                        .orElseThrow()
                        .bpm())
                .isEqualTo(held.bpm());
        assertThat(pace.points()).isNotEmpty();
        assertThat(answer(ports.performanceCurves()
                        .paceOf(pace.points().get(0).activityId().orElseThrow(), SpeedBasis.GRADE_ADJUSTED)))
                .isPresent();
    }

    @Test
    void bestsByActivityAreWithinTheBestOfAll() {
        var span = new CurveSpan.Between(HISTORY);
        double most = answer(ports.performanceCurves().power(CYCLIST, CurveQuery.of("Ride", span)))
                .find(span)
                .flatMap(curve -> curve.at(60))
                .orElseThrow()
                .watts();
        var power = answer(ports.performanceCurves().powerByActivity(CYCLIST, HISTORY, "Ride", List.of(60)));

        assertThat(power.stream()
                        .flatMap(activity -> activity.bests().stream())
                        .mapToDouble(ActivityBests.Best::value)
                        .max())
                .hasValue(most);
        assertThat(answer(ports.performanceCurves().heartRateByActivity(CYCLIST, HISTORY, "Ride", List.of(60))))
                .isNotEmpty();
        assertThat(answer(ports.performanceCurves().powerHeartRate(CYCLIST, HISTORY, "Ride"))
                        .toString())
                .isNotEmpty();
        assertThat(answer(ports.performanceCurves().powerModel(CYCLIST, "Ride")))
                .isPresent();
    }

    @Test
    void aRideIsLookedAtClosely() {
        String ride = activities(CYCLIST).stream()
                .filter(a -> a.streams().containsAll(List.of("watts", "heartrate")))
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
        var insight = ports.activityInsight();
        int samples = answer(ports.trainingLog().streams(ride, EnumSet.of(StreamKind.POWER_WATTS)))
                .find(StreamKind.POWER_WATTS)
                .orElseThrow()
                .samples();

        for (Histogram.Kind kind : List.of(Histogram.Kind.POWER_WATTS, Histogram.Kind.HEART_RATE_BPM)) {
            var buckets = answer(insight.histogram(ride, kind)).buckets();
            assertThat(buckets).isNotEmpty().allMatch(bucket -> bucket.from() <= bucket.to());
            assertThat(buckets.stream().mapToDouble(Histogram.Bucket::seconds).sum())
                    .isBetween(samples * 0.5, samples * 1.5);
        }
        assertThat(answer(insight.timeAtHeartRate(ride)).orElseThrow().seconds())
                .isNotEmpty();
        assertThat(answer(insight.powerVersusHeartRate(ride)).orElseThrow().stretches())
                .isNotEmpty();
        var efforts = answer(insight.bestEfforts(ride, EffortQuery.lasting(StreamKind.POWER_WATTS, 300, 3)));
        assertThat(efforts).isNotEmpty();
        var best = efforts.get(0);
        assertThat(answer(insight.stretch(ride, best.startIndex(), best.endIndex()))
                        .orElseThrow()
                        .averageWatts()
                        .orElseThrow())
                .isCloseTo((int) Math.round(best.average()), within(1));
        assertThat(answer(insight.track(ride)))
                .as("recorded indoors or without GPS")
                .isEmpty();
        assertThat(answer(insight.weather(ride))).isEmpty();
        assertThat(answer(insight.stored(ride)).id()).isEqualTo(ride);
        assertThat(answer(insight.comments(ride, 5))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void sessionsAreFoundByTheirIntervals() {
        assertThat(answer(ports.activitySearch().withIntervals(CYCLIST, IntervalShape.of(60, 3600, 80, 130), 5)))
                .hasSizeLessThanOrEqualTo(5)
                .isNotEmpty();
    }

    @Test
    void gearHasDoneWhatItsActivitiesDid() {
        var gear = answer(ports.gearLog().gear(CYCLIST));

        assertThat(gear)
                .isNotEmpty()
                .anySatisfy(one -> assertThat(one.reminders()).isNotEmpty());
        var bike = gear.stream()
                .filter(one -> one.type().equals("Bike"))
                .findFirst()
                .orElseThrow();
        var totals = answer(ports.gearLog().totals(CYCLIST, bike.id()));
        assertThat(totals.activities().orElseThrow()).isPositive();
        assertThat(totals.distanceMeters().orElseThrow()).isPositive();
    }

    @Test
    void whatAGearsSessionsDidIsInOneList() {
        var uses = answer(ports.gearLog().uses(CYCLIST, DateRange.endingOn(TODAY, 42)));
        var gear = answer(ports.gearLog().gear(CYCLIST));

        assertThat(uses).isNotEmpty().isSortedAccordingTo(Comparator.comparing(GearUse::day));
        assertThat(gear)
                .extracting(Gear::id)
                .containsAll(uses.stream().map(GearUse::gearId).distinct().toList());
        assertThat(uses).allMatch(use -> use.distanceMeters().orElse(0) > 0);
    }

    @Test
    void routesAreKnownAndCompared() {
        var routes = answer(ports.routes().routes(CYCLIST));

        assertThat(routes).hasSize(2);
        assertThat(answer(ports.routes().route(CYCLIST, routes.get(0).id())).name())
                .isEqualTo(routes.get(0).name());
        assertThat(routes).allMatch(route -> route.latest().isPresent());
        var similarity = answer(ports.routes()
                .similarity(CYCLIST, routes.get(0).id(), routes.get(1).id()));
        assertThat(similarity.share().orElseThrow()).isBetween(0.0, 1.0);
        assertThat(similarity.other().id()).isEqualTo(routes.get(1).id());
    }

    @Test
    void theWeatherIsForecastWhereTheAthleteIs() {
        var places = answer(ports.weather().places(CYCLIST));
        var forecasts = answer(ports.weather().forecasts(CYCLIST));

        assertThat(places).isNotEmpty();
        assertThat(forecasts).extracting(Forecast::place).containsExactlyElementsOf(places);
        assertThat(forecasts.get(0).days())
                .isNotEmpty()
                .allMatch(day -> day.coldestCelsius().orElseThrow()
                        <= day.warmestCelsius().orElseThrow());
        assertThat(forecasts.get(0).days().get(0).day()).contains(TODAY);
    }

    @Test
    void theLibraryIsTheSameByFolderAndByWorkout() {
        var inFolders = answer(ports.library().folders(CYCLIST)).stream()
                .flatMap(folder -> folder.workouts().stream())
                .toList();

        assertThat(inFolders).isNotEmpty();
        assertThat(answer(ports.library().workouts(CYCLIST))).containsExactlyInAnyOrderElementsOf(inFolders);
        assertThat(answer(ports.library().workout(CYCLIST, inFolders.get(0).id())))
                .isEqualTo(inFolders.get(0));
        assertThat(answer(ports.library().trainingPlan(CYCLIST)).map(TrainingPlan::planId))
                .isNotNull();
    }

    @Test
    void whatAnAthleteAddedIsReadOneByOneToo() {
        var items = answer(ports.profileSettings().customItems(CYCLIST));

        assertThat(items).isNotEmpty();
        assertThat(items)
                .isEqualTo(answer(ports.profileSettings().detail(CYCLIST)).customItems());
        assertThat(items)
                .allSatisfy(item -> assertThat(answer(ports.profileSettings().customItem(CYCLIST, item.id())))
                        .isEqualTo(item));
    }

    @Test
    void weeksOfTheRosterAreWeeksOfItsAthletes() {
        var range = DateRange.endingOn(TODAY, 28);
        var all = answer(ports.roster().weeksOfAll(range));
        var runner = answer(ports.roster().weeks(RUNNER, range));

        assertThat(runner).isNotEmpty().allMatch(week -> week.athleteId().equals(RUNNER));
        assertThat(all).containsAll(runner);
        assertThat(all).extracting(TrainingWeek::athleteId).contains(CYCLIST, RUNNER, TRIATHLETE);
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
