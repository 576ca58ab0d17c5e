package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lives an athlete's days one by one and writes down what the service would have of them. */
final class AccountHistory {
    /** From so many days ago on, sessions stand on the calendar before they are done. */
    static final int PLANNED_SINCE_DAYS = 190;

    private static final int LAST_PLANNED_WEEK = -1;
    private static final double FITNESS_BROUGHT = 48;
    private static final double FATIGUE_BROUGHT = 50;

    private final Life life;
    private final Season season;
    private final CalendarEvents calendar;
    private final Account account;
    private final ActivitySeed activities;

    private AccountHistory(Life life) {
        this.life = life;
        this.season = life.season();
        this.calendar = new CalendarEvents(life.person());
        this.account = new Account(life.person().key(), AthleteProfileJson.of(life.person()));
        account.tokens().add(life.person().token());
        this.activities = new ActivitySeed(life.person());
    }

    /** The account of an athlete, from the start of history to the end of the plan. */
    static Account of(Life life) {
        var history = new AccountHistory(life);
        history.markCalendar();
        Bookshelf.fill(life, history.account);
        var first = history.season.ago(DemoWorld.HISTORY_DAYS);
        var end = history.season.mondayOf(LAST_PLANNED_WEEK - 1);
        first.datesUntil(end).forEach(history::live);
        var diary = new WellnessDiary(life);
        first.datesUntil(history.season.today().plusDays(1))
                .forEach(day -> diary.on(day)
                        .ifPresent(row -> history.account.wellness().put(day, row)));
        Belongings.add(life, history.account);
        return history.account;
    }

    private void live(LocalDate day) {
        List<Session> sessions = life.planned(day);
        boolean past = day.isBefore(season.today());
        for (int slot = 0; slot < sessions.size(); slot++) {
            var session = sessions.get(slot);
            var event = planned(sessions, day, slot);
            event.ifPresent(this::add);
            if (past && life.spell(day).filter(spell -> spell.stops(session)).isEmpty()) {
                life.done(day, slot, session).ifPresent(outing -> record(outing, day, event));
            }
        }
    }

    private Optional<ObjectNode> planned(List<Session> sessions, LocalDate day, int slot) {
        if (sessions.get(slot).purpose() == Session.Purpose.RACE) {
            return race(sessions, day, slot);
        }
        return season.daysAgo(day) > PLANNED_SINCE_DAYS
                ? Optional.empty()
                : Optional.of(calendar.session(sessions.get(slot), day, slot, life.body(day)));
    }

    /** A triathlon is one entry of the calendar, at the part on the bike. */
    private Optional<ObjectNode> race(List<Session> parts, LocalDate day, int slot) {
        int main = parts.size() / 2;
        var category = day.isBefore(season.today()) ? "RACE_B" : "RACE_A";
        return slot == main ? Optional.of(calendar.race(parts, main, day, life.body(day), category)) : Optional.empty();
    }

    private void record(Outing outing, LocalDate day, Optional<ObjectNode> event) {
        var fulfilled = outing.planned() ? event : Optional.<ObjectNode>empty();
        var activity = activities.of(outing, day, life.body(day), fulfilled);
        account.activities().put(activity.id(), activity);
        fulfilled.ifPresent(planned -> planned.put("paired_activity_id", activity.id()));
    }

    private void markCalendar() {
        life.spells().stream()
                .filter(spell -> spell.kind() != Spell.Kind.NO_SYNC)
                .forEach(spell -> add(calendar.spell(spell)));
        life.notes().forEach(note -> add(calendar.note(note)));
        add(calendar.fitness(season.ago(DemoWorld.HISTORY_DAYS), FITNESS_BROUGHT, FATIGUE_BROUGHT));
        int first = season.week(season.ago(PLANNED_SINCE_DAYS)) + 1;
        add(calendar.seasonStart(season.mondayOf(first)));
        for (int week = first, from = first; week >= LAST_PLANNED_WEEK; week--) {
            if (week == LAST_PLANNED_WEEK || season.phase(week) != season.phase(week - 1)) {
                add(calendar.phase(season.phase(week), season.mondayOf(from), season.mondayOf(week - 1)));
                from = week - 1;
            }
        }
    }

    private void add(ObjectNode event) {
        account.events().put(event.path("id").asLong(), event);
    }
}
