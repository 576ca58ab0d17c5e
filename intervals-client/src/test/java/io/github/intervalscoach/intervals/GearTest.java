package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.gear.Allowance;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearChange;
import io.github.intervalscoach.intents.model.gear.GearReminder;
import io.github.intervalscoach.intents.model.gear.Limit;
import io.github.intervalscoach.intents.model.gear.NewGear;
import io.github.intervalscoach.intents.model.gear.NewReminder;
import io.github.intervalscoach.intents.model.gear.ReminderChange;
import io.github.intervalscoach.intents.model.gear.ReminderLimit;
import io.github.intervalscoach.intents.port.GearWriter;
import io.github.intervalscoach.intents.port.PortException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gear and its reminders, by api.md 1.9 and 2.11, field-notes 4.4 and rivals.md C3 27. */
class GearTest extends ClientAgainstStub {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-15");
    private static final String BIKE = "{\"id\":\"b16177481\",\"type\":\"Bike\",\"name\":\"Winter\"}";

    @Test
    void readsTheRecordedBike() {
        service.says("[{\"id\":\"16276296\",\"athlete_id\":\"i7\",\"type\":\"Bike\",\"name\":\"Road <bike>\","
                + "\"purchased\":\"2024-02-01\",\"retired\":null,\"notes\":null,\"distance\":1353164.0,\"time\":109554,"
                + "\"activities\":22,\"use_elapsed_time\":false,\"component\":false,\"component_ids\":null,"
                + "\"reminders\":null,\"activity_filters\":null}]");

        var bike = answer(ports().gearLog().gear("i7")).get(0);

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/gear");
        assertThat(bike.id()).isEqualTo("16276296");
        assertThat(bike.name().shown()).isEqualTo("Road bike");
        assertThat(bike.distanceMeters()).hasValue(1_353_164);
        assertThat(bike.timeSeconds()).hasValue(109_554);
        assertThat(bike.activities()).hasValue(22);
        assertThat(bike.purchased()).contains(LocalDate.parse("2024-02-01"));
        assertThat(bike.isInUse()).isTrue();
        assertThat(bike.componentIds()).isEmpty();
        assertThat(bike.reminders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',true", "2026-01-31,false", "2026-01-31T00:00:00,false"})
    void gearIsRetiredByADate(String retired, boolean inUse) {
        assertThat(gear("\"retired\":\"" + retired + "\"").isInUse()).isEqualTo(inUse);
    }

    @Test
    void componentsAndElapsedTimeAreSaid() {
        var chain = gear("\"component\":true,\"use_elapsed_time\":true,\"component_ids\":[\"7\",null,8]");

        assertThat(chain.role()).isEqualTo(Gear.Role.COMPONENT);
        assertThat(chain.timeCounted()).isEqualTo(Gear.TimeCounted.ELAPSED);
        assertThat(chain.componentIds()).containsExactly("7", "8");
    }

    @Test
    void whatIsLeftIsTheLimitMinusTheUse() {
        var reminder = reminder("\"distance\":5000000,\"distance_used\":4400000.5,\"days\":30,\"days_used\":31,"
                + "\"time\":null,\"activities\":0,\"percent_used\":88.0");

        assertThat(reminder.allowances())
                .extracting(Allowance::limit)
                .containsExactly(Limit.DISTANCE_METERS, Limit.DAYS);
        assertThat(reminder.allowances().get(0).remaining()).hasValue(599_999.5);
        assertThat(reminder.allowances().get(1).remaining()).hasValue(-1);
        assertThat(reminder.percentUsed(TODAY).orElseThrow()).isEqualTo(100.0 * 31 / 30);
        assertThat(reminder.isDue(TODAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"99,false", "100,true", "101,true"})
    void aReminderIsDueOnceALimitIsUsedUp(int used, boolean due) {
        assertThat(reminder("\"activities\":100,\"activities_used\":" + used).isDue(TODAY))
                .isEqualTo(due);
    }

    @Test
    void whatNobodyCountedIsWhatTheGearDidSinceTheReset() {
        var shoes =
                gear("\"distance\":900000,\"time\":40000,\"activities\":80,\"reminders\":[{\"id\":1,\"name\":\"New\","
                        + "\"distance\":700000,\"starting_distance\":100000,\"time\":36000,\"starting_time\":5000,"
                        + "\"activities\":50,\"starting_activities\":null}]");

        assertThat(shoes.reminders().get(0).allowances())
                .containsExactly(
                        new Allowance(Limit.DISTANCE_METERS, 700_000, OptionalDouble.of(800_000)),
                        new Allowance(Limit.TIME_SECONDS, 36_000, OptionalDouble.of(35_000)),
                        new Allowance(Limit.ACTIVITIES, 50, OptionalDouble.empty()));
    }

    @Test
    void daysThatNobodyCountedAreCountedFromTheReset() {
        var reminder = reminder("\"days\":14,\"last_reset\":\"2026-03-01T08:00:00.000+00:00\"");

        assertThat(reminder.allowances().get(0).used()).isEmpty();
        assertThat(reminder.isDue(TODAY.minusDays(1))).isFalse();
        assertThat(reminder.isDue(TODAY)).isTrue();
        assertThat(reminder.allowancesOn(TODAY).get(0).remaining()).hasValue(0);
    }

    @Test
    void withoutACountNothingIsDueAndNothingIsKnown() {
        var reminder = reminder("\"distance\":700000");

        assertThat(reminder.isDue(TODAY)).isFalse();
        assertThat(reminder.percentUsed(TODAY)).isEmpty();
    }

    @Test
    void aSnoozedReminderIsDueAllTheSame() {
        var reminder = reminder("\"days\":1,\"days_used\":2,\"snoozed_until\":\"2026-03-16\"");

        assertThat(reminder.isDue(TODAY)).isTrue();
        assertThat(reminder.isSnoozed(TODAY)).isTrue();
        assertThat(reminder.isSnoozed(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void totalsAreCountedAfresh() {
        service.says("{\"distance\":1000.5,\"elapsed_time\":400,\"moving_time\":350,\"activities\":3}");

        var totals = answer(ports().gearLog().totals("i7", "b1"));

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/gear/b1/calc");
        assertThat(totals.distanceMeters()).hasValue(1000.5);
        assertThat(totals.elapsedSeconds()).hasValue(400);
        assertThat(totals.movingSeconds()).hasValue(350);
        assertThat(totals.activities()).hasValue(3);
    }

    @Test
    void gearIsAddedWithItsType() {
        service.says(BIKE);

        var added = answer(writer().create(
                        "i7",
                        new NewGear("Bike", "Winter", Gear.Role.WHOLE, Optional.of(TODAY), Optional.of("Mudguards"))));

        assertThat(added.id()).isEqualTo("b16177481");
        assertThat(service.lastSeen().method()).isEqualTo("POST");
        assertThat(service.lastSeen().body())
                .isEqualTo("{\"type\":\"Bike\",\"name\":\"Winter\",\"component\":false,\"purchased\":\"2026-03-15\","
                        + "\"notes\":\"Mudguards\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bike", "Road bike", "BIKE!"})
    void aTypeIsOneWordWithACapitalLetter(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewGear(type, "x", Gear.Role.WHOLE, Optional.empty(), Optional.empty()));
    }

    @Test
    void aDateRetiresAndAnEmptyTextBringsBack() {
        assertThat(sent(GearChange.none().retire(TODAY))).isEqualTo("{\"retired\":\"2026-03-15\"}");
        assertThat(sent(GearChange.none().unretire())).isEqualTo("{\"retired\":\"\"}");
        assertThat(service.lastSeen().method()).isEqualTo("PUT");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/gear/b1");
    }

    @Test
    void onlyWhatChangesIsSent() {
        assertThat(sent(GearChange.none().rename("Summer"))).isEqualTo("{\"name\":\"Summer\"}");
        assertThat(sent(GearChange.none().notes(Change.clear()))).isEqualTo("{\"notes\":\"\"}");
        assertThat(sent(new GearChange(
                        Change.leave(),
                        Change.leave(),
                        Change.leave(),
                        Change.leave(),
                        Change.to(Gear.TimeCounted.ELAPSED))))
                .isEqualTo("{\"use_elapsed_time\":true}");
    }

    @Test
    void aNameCannotBeEmptied() {
        var nameless = new GearChange(Change.clear(), Change.leave(), Change.leave(), Change.leave(), Change.leave());

        assertThat(failure(writer().change("i7", "b1", nameless)))
                .isInstanceOf(PortException.Refused.class)
                .hasMessageContaining("name");
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void gearIsDeletedWhetherOrNotTheServiceSaysAnything() {
        service.says(200, "");

        assertThat(answer(writer().delete("i7", "b1"))).isEqualTo("b1");
        assertThat(service.lastSeen().method()).isEqualTo("DELETE");
    }

    @Test
    void aReplacedPartComesBackWithItsCopy() {
        service.says(
                "[{\"id\":\"1\",\"name\":\"Chain\",\"retired\":\"2026-03-15\"},{\"id\":\"2\",\"name\":\"Chain\"}]");

        var parts = answer(writer().replace("i7", "1"));

        assertThat(parts).extracting(Gear::isInUse).containsExactly(false, true);
        assertThat(service.lastSeen().method()).isEqualTo("POST");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/gear/1/replace");
    }

    @Test
    void aReminderIsAddedUnderTheSingularPathAndAnswersWithTheGear() {
        service.says(BIKE);

        var bike = answer(writer().createReminder(
                        "i7",
                        "b1",
                        new NewReminder(
                                "Wax",
                                List.of(
                                        new ReminderLimit(Limit.DISTANCE_METERS, 300_000),
                                        new ReminderLimit(Limit.DAYS, 30)))));

        assertThat(bike.id()).isEqualTo("b16177481");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/gear/b1/reminder");
        assertThat(service.lastSeen().body()).isEqualTo("{\"name\":\"Wax\",\"distance\":300000,\"days\":30}");
    }

    @Test
    void resetAndSnoozeAreParametersThatAreAlwaysThere() {
        assertThat(asked(ReminderChange.reset())).isEqualTo("reset=true&snoozeDays=0 {}");
        assertThat(asked(ReminderChange.snooze(7))).isEqualTo("reset=false&snoozeDays=7 {}");
        assertThat(asked(ReminderChange.limits(new ReminderLimit(Limit.TIME_SECONDS, 3600))))
                .isEqualTo("reset=false&snoozeDays=0 {\"time\":3600}");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/gear/b1/reminder/42");
        assertThat(service.lastSeen().method()).isEqualTo("PUT");
    }

    @Test
    void aReminderIsDeletedAndAnswersWithTheGear() {
        service.says(BIKE);

        assertThat(answer(writer().deleteReminder("i7", "b1", "42")).id()).isEqualTo("b16177481");
        assertThat(service.lastSeen().method()).isEqualTo("DELETE");
    }

    @Test
    void aReminderWithoutNameOrLimitIsAMistake() {
        var limits = List.of(new ReminderLimit(Limit.DAYS, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewReminder(" ", limits));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewReminder("Wax", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderLimit(Limit.DAYS, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReminderChange.snooze(-1));
    }

    @Test
    void idsGoOutAsTheyAre() {
        service.says(404, "{\"status\":404,\"error\":\"Not found\"}");

        failure(writer().change("i7", "b1/../x", GearChange.none()));

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/gear/b1%2F..%2Fx");
    }

    private String asked(ReminderChange change) {
        service.says(BIKE);
        answer(writer().changeReminder("i7", "b1", "42", change));
        return service.lastSeen().query() + " " + service.lastSeen().body();
    }

    private String sent(GearChange change) {
        service.says(BIKE);
        answer(writer().change("i7", "b1", change));
        return service.lastSeen().body();
    }

    private GearReminder reminder(String fields) {
        return gear("\"reminders\":[null,{\"id\":42,\"name\":\"Wax\"," + fields + "}]")
                .reminders()
                .get(0);
    }

    private Gear gear(String fields) {
        service.says("[{\"id\":\"b1\",\"type\":\"Bike\",\"name\":\"Winter\"," + fields + "}]");
        return answer(ports().gearLog().gear("i7")).get(0);
    }

    private GearWriter writer() {
        return writePorts().gearWriter();
    }
}
