package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intervals.Damage.Damaged;
import io.github.intervalscoach.intervals.http.Patience;
import io.github.intervalscoach.intervals.http.StubService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever a read is answered, it becomes a value or a failure that names operation and field. */
class AnswersOfAnyShapeTest {
    /** Keys without which a row is about nothing. */
    private static final List<String> IDENTITY =
            List.of("id", "route_id", "date", "athlete_id", "route", "other", "start_date_local");

    private static @Nullable StubService service;
    private static @Nullable IntervalsClient client;

    /**
     * A question.
     *
     * @param words what its failures name it by
     * @param good an answer as the service gives it
     */
    private record Read(String words, Function<Ports, CompletionStage<?>> question, String good) {
        @Override
        public String toString() {
            return words;
        }
    }

    private static final List<Read> READS = List.of(
            new Read("reading the wellness", ports -> ports.wellnessLog().records("i7", ClientAgainstStub.MARCH), """
                [{"id":"2026-03-05","ctl":1.5,"restingHR":47,"tempRestingHR":false,"hrv":60,"mood":1,"locked":false,
                  "sportInfo":[{"type":"Ride","eftp":250,"wPrime":1,"pMax":2}],"comments":"x","REMSleep":5,"Own":"y",
                  "updated":"2026-04-15T16:29:54.818+00:00","menstrualPhase":"NONE","vo2max":51.5}]"""),
            new Read(
                    "reading the wellness",
                    ports -> ports.wellnessLog().record("i7", LocalDate.parse("2026-03-05")),
                    """
                {"id":"2026-03-05","steps":0,"spO2":97.5,"sportInfo":null,"hydration":2}"""),
            new Read("reading the profile", ports -> ports.profileSettings().detail("i7"), """
                {"id":"i7","name":"Anna","timezone":"UTC","icu_permission":"READ","icu_weight":61,"icu_mmp_days":42,
                 "icu_date_of_birth":"1990-01-01","fahrenheit":true,"sportSettings":[{"id":1,"types":["Ride"],"ftp":250,
                  "power_zones":[55,999],"load_order":"POWER_HR_PACE","mmp_model":{"type":"ECP","ftp":1}}],
                 "training_availability":[{"day_of_week":1,"training_availability":"NORMAL","max_training_time":1,
                  "can_train_sports":["Run"]}],"icu_type_settings":[{"type":"Run","ctlFactor":1,"atlFactor":1}],
                 "custom_items":[{"id":1,"type":"INPUT_FIELD","name":"x","content":{"code":"Xy","type":"text"}}]}"""),
            new Read(
                    "reading the sport settings",
                    ports -> ports.profileSettings().sportSettings("i7"),
                    """
                [{"id":1,"types":["Run"],"threshold_pace":3.4,"pace_units":"MINS_KM","hr_zones":[140,186],
                  "hr_zone_names":["a","b"],"warmup_time":600,"default_gear_id":"g1","sweet_spot_min":84}]"""),
            new Read(
                    "reading the settings Run", ports -> ports.profileSettings().sportSettings("i7", "Run"), """
                {"id":1,"types":["Run"],"pace_zones":[77.5,999],"p_max":900}"""),
            new Read(
                    "reading which activities", ports -> ports.profileSettings().coveredActivities("i7", "1"), """
                [{"id":"i9","start_date_local":"2026-03-01T07:00:00","type":"Run","name":"Easy"}]"""),
            new Read(
                    "reading the custom items", ports -> ports.profileSettings().customItems("i7"), """
                [{"id":1,"type":"INPUT_FIELD","name":"x","description":"y","visibility":"PUBLIC",
                  "content":{"code":"Xy","type":"numeric","aggregate":"SUM"}}]"""),
            new Read("reading the custom item", ports -> ports.profileSettings().customItem("i7", "1"), """
                {"id":1,"type":"ZONES","name":"x","content":{"code":1}}"""),
            new Read("reading the roster", ports -> ports.athleteProfiles().roster(), """
                [{"id":"i7","name":"Anna","icu_tags":["a"],"icu_permission":"WRITE"}]"""),
            new Read("reading the weeks", ports -> ports.roster().weeks("i7", ClientAgainstStub.MARCH), """
                [{"date":"2026-03-09","athlete_id":"i7","athlete_name":"Anna","count":1,"training_load":50,"fitness":1,
                  "timeInZones":[1,2,3,4,5,6,7,8],"byCategory":[{"category":"Ride","count":1,"distance":1.5}]}]"""),
            new Read("reading the gear", ports -> ports.gearLog().gear("i7"), """
                [{"id":"b1","type":"Bike","name":"x","purchased":"2024-01-01","retired":null,"notes":"y","distance":1.5,
                  "time":1,"activities":1,"component":false,"component_ids":["2"],"reminders":[{"id":1,"name":"Wax",
                  "distance":300000,"distance_used":1,"days":30,"last_reset":"2026-03-01","snoozed_until":null}]}]"""),
            new Read(
                    "reading what athlete i7 used",
                    ports -> ports.gearLog().uses("i7", DateRange.endingOn(LocalDate.of(2026, 3, 15), 42)),
                    """
                [{"icu_athlete_id":"i7","start_date_local":"2026-03-09T07:00:00","distance":1.5,"icu_distance":1.5,
                  "moving_time":1,"elapsed_time":2,"gear":{"id":"b1","name":"x"}}]"""),
            new Read("counting what gear b1", ports -> ports.gearLog().totals("i7", "b1"), """
                {"distance":1.5,"moving_time":1,"elapsed_time":2,"activities":3}"""),
            new Read("reading the routes", ports -> ports.routes().routes("i7"), """
                [{"route_id":1,"name":"x","tags":["a"],"distance":1.5,"activity_count":2,"most_recent_id":"i9",
                  "most_recent_start_date_local":"2026-03-01T07:00:00","most_recent_type":"Run"}]"""),
            new Read("reading the route", ports -> ports.routes().route("i7", "1"), """
                {"route_id":1,"name":"x","description":"y","replaced_by_route_id":2}"""),
            new Read("comparing the routes", ports -> ports.routes().similarity("i7", "1", "2"), """
                {"route":{"route_id":1},"other":{"route_id":2},"similarity":0.5,"route_distance":1,"other_distance":2}"""),
            new Read("reading where athlete i7", ports -> ports.weather().places("i7"), """
                {"forecasts":[{"id":1,"label":"Home","lat":1.5,"lon":2,"enabled":true,"provider":"OPEN_WEATHER"}]}"""),
            new Read("reading the weather forecast", ports -> ports.weather().forecasts("i7"), """
                {"forecasts":[{"id":1,"label":"Home","error":null,"daily":[{"id":"2026-03-16","humidity":1,"rain":0,
                  "wind_speed":1,"temp":{"min":1,"max":2},"weather":[{"description":"a","main":"b"}]}]}]}"""));

    @BeforeContainer
    static void open() {
        service = new StubService();
        var patience = new Patience(
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                1,
                Duration.ofMillis(1),
                Duration.ofMillis(1),
                Duration.ofMillis(1));
        client = IntervalsClient.connect(
                new ConnectionSettings(
                        service.url(), ApiKey.of("k3y"), Optional.empty(), Timeouts.standard(), Optional.empty()),
                patience);
    }

    @AfterContainer
    static void close() {
        known(client).close();
        known(service).close();
    }

    @Provide
    Arbitrary<Read> reads() {
        return Arbitraries.of(READS);
    }

    @Property(tries = 1_200, edgeCases = EdgeCasesMode.NONE)
    void becomesAValueOrAFailureThatNamesItself(@ForAll("reads") Read read, @ForAll Damage damage, @ForAll long seed)
            throws Exception {
        Damaged answer = damage.in(read.good, seed);

        @Nullable PortException failure = ask(read, answer.text());

        if (damage.isBearable(answer.place(), IDENTITY)) {
            assertThat(failure).isNull();
        } else if (failure != null) {
            saysWhatWasWrong(read, failure);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsCutShortIsAFailure(@ForAll("reads") Read read, @ForAll @IntRange(max = 9_999) int length)
            throws Exception {
        @Nullable
        PortException failure =
                ask(read, read.good.substring(0, length % read.good.strip().length()));

        saysWhatWasWrong(read, Objects.requireNonNull(failure));
    }

    private static void saysWhatWasWrong(Read read, PortException failure) {
        assertThat(failure).isInstanceOf(PortException.Malformed.class);
        assertThat(failure.cause()).contains(read.words).containsPattern("field|the answer|was not JSON");
        assertThat(failure.cure()).isNotBlank();
    }

    private static @Nullable PortException ask(Read read, String answer) throws Exception {
        known(service).says(answer);
        // A write empties what is kept of earlier answers.
        var forgotten =
                known(client).writePorts().gearWriter().delete("i7", "b1").toCompletableFuture();
        forgotten.get(20, TimeUnit.SECONDS);
        known(service).says(answer);
        @Nullable
        Throwable failure = read.question
                .apply(known(client).ports())
                .handle((value, thrown) -> Optional.ofNullable(thrown))
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS)
                .orElse(null);
        if (failure != null && !(failure instanceof PortException)) {
            throw new AssertionError("not a failure of the outside: " + answer, failure);
        }
        return (PortException) failure;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("not open");
        }
        return value;
    }
}
