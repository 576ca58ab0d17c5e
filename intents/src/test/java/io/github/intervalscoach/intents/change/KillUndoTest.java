package io.github.intervalscoach.intents.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.change.CalendarWorld.Fault;
import io.github.intervalscoach.intents.change.CalendarWorld.Uids;
import io.github.intervalscoach.intents.change.MemoryJournal.Killed;
import io.github.intervalscoach.intents.change.MemoryJournal.Moment;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.TimingChange;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.JournalFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever takes an 84-event plan back dies at every step of the journal, with answers arriving and lost. Somebody else
 * continues with the same token: of the 84 nothing is left but what was moved by hand, and a deleted entry is there once.
 */
class KillUndoTest {
    /** More than any run takes; that the last one is not reached is checked. */
    private static final int STEPS = 12;

    private static final Token BACK = new Token("cs_2");
    private static final LocalDate ELSEWHERE = Plans.TODAY.plusDays(100);

    private final AtomicInteger deaths = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> nothingIsLeftButWhatWasMovedByHand() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Uids uids : Uids.values()) {
            for (Fault fault : List.of(Fault.NONE, Fault.ANSWER_LOST, Fault.REQUEST_LOST)) {
                for (Moment moment : Moment.values()) {
                    for (int step = 0; step < STEPS; step++) {
                        int killedAt = step;
                        tests.add(DynamicTest.dynamicTest(
                                "uids " + uids + ", " + fault + ", killed " + moment + " step " + step,
                                () -> killed(uids, fault, moment, killedAt)));
                    }
                }
            }
        }
        tests.add(DynamicTest.dynamicTest(
                "at least 60 died", () -> assertThat(deaths.get()).isGreaterThanOrEqualTo(60)));
        return tests.stream();
    }

    private void killed(Uids uids, Fault fault, Moment moment, int step) {
        var world = new CalendarWorld(uids);
        CalendarEvent gone = world.put(Plans.byHand(Plans.TODAY.plusDays(4), "Gone"));
        var journal = new MemoryJournal();
        var operations = new ArrayList<>(Plans.twelveWeeks());
        operations.add(Plans.delete(85, gone));
        ChangeSet plan = Plans.kept(journal, Plans.TOKEN, operations);
        new Applier(world.ports(), world.writers(), journal, "one").apply(Plans.order(plan), Plans.PRESENT);
        List<String> moved =
                world.all().stream().map(CalendarEvent::id).limit(2).toList();
        moved.forEach(id -> world.edit(id, EventChange.NONE.with(TimingChange.days(ELSEWHERE, ELSEWHERE))));
        JournalEntry done =
                journal.find(Plans.TOKEN, plan.proposal().athleteId()).orElseThrow();
        UndoPlan way = Await.value(Undo.plan(world.ports(), done, List.of(), Plans.TODAY));
        assertThat(way.kept()).hasSize(2);
        ChangeSet back = Plans.kept(journal, BACK, way.operations());

        world.next(fault);
        journal.killAfter(step, moment);
        apply(world, journal, back, "first");
        apply(world, journal, back, "first, again");
        assertThat(journal.steps()).isLessThan(STEPS);
        journal.spare();
        journal.leasesRunOut();
        apply(world, journal, back, "second");
        apply(world, journal, back, "second, after the fault");
        Applied last =
                new Applier(world.ports(), world.writers(), journal, "third").apply(Plans.order(back), Plans.PRESENT);

        assertThat(last.course()).isEqualTo(Applied.Course.REPLAYED);
        assertThat(last.left()).isEmpty();
        assertThat(last.steps())
                .hasSize(83)
                .allSatisfy(
                        end -> assertThat(end.result().orElseThrow().outcome().isDone())
                                .isTrue());
        assertThat(world.all()).hasSize(3);
        assertThat(world.all())
                .filteredOn(event -> moved.contains(event.id()))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.day()).isEqualTo(ELSEWHERE));
        assertThat(world.all()).extracting(event -> event.name().shown()).containsOnlyOnce("Gone");
        assertThat(journal.unfinished()).isEmpty();
    }

    private void apply(CalendarWorld world, MemoryJournal journal, ChangeSet plan, String owner) {
        try {
            new Applier(world.ports(), world.writers(), journal, owner).apply(Plans.order(plan), Plans.PRESENT);
        } catch (Killed dead) {
            deaths.incrementAndGet();
        } catch (JournalFault held) {
            assertThat(held.kind()).isEqualTo(JournalFault.Kind.IN_FLIGHT);
        }
    }
}
