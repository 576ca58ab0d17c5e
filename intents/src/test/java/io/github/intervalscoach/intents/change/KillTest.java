package io.github.intervalscoach.intents.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.change.CalendarWorld.Fault;
import io.github.intervalscoach.intents.change.CalendarWorld.Uids;
import io.github.intervalscoach.intents.change.MemoryJournal.Killed;
import io.github.intervalscoach.intents.change.MemoryJournal.Moment;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.port.JournalFault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever applies an 84-event plan dies at every step of the journal, before and after the step was noted, with answers
 * arriving and lost, on a service that keeps our names and on one that forgets them. Somebody else continues with the
 * same token, and the calendar holds the 84 once.
 */
class KillTest {
    /** More than any run of these plans takes; that the last one is not reached is checked. */
    private static final int STEPS = 24;

    private static final int RENAMED = 5;

    private final AtomicInteger deaths = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> theCalendarHoldsThe84Once() {
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
                "at least 200 died", () -> assertThat(deaths.get()).isGreaterThanOrEqualTo(200)));
        return tests.stream();
    }

    /** The plan, five renamings and a deletion beside an entry that looks like one of the plan's. */
    private void killed(Uids uids, Fault fault, Moment moment, int step) {
        var world = new CalendarWorld(uids);
        CalendarEvent twin = world.put(Plans.byHand(Plans.TODAY.plusDays(1), "Session"));
        CalendarEvent gone = world.put(Plans.byHand(Plans.TODAY.plusDays(4), "Gone"));
        List<Operation> operations = new ArrayList<>(Plans.twelveWeeks());
        for (int number = 1; number <= RENAMED; number++) {
            CalendarEvent old = world.put(Plans.byHand(Plans.TODAY.plusDays(2 + number), "Old"));
            operations.add(Plans.rename(84 + number, old, "New " + number));
        }
        operations.add(Plans.delete(85 + RENAMED, gone));
        var journal = new MemoryJournal();
        ChangeSet plan = Plans.kept(journal, Plans.TOKEN, operations);
        world.next(fault);
        journal.killAfter(step, moment);
        apply(world, journal, plan, "first");
        apply(world, journal, plan, "first, again");
        assertThat(journal.steps()).isLessThan(STEPS);

        journal.spare();
        journal.leasesRunOut();
        apply(world, journal, plan, "second");
        apply(world, journal, plan, "second, after the fault");
        Applied last =
                new Applier(world.ports(), world.writers(), journal, "third").apply(Plans.order(plan), Plans.PRESENT);

        assertThat(last.left()).isEmpty();
        assertThat(last.course()).isEqualTo(Applied.Course.REPLAYED);
        assertThat(last.steps())
                .allSatisfy(
                        done -> assertThat(done.result().orElseThrow().outcome().isDone())
                                .isTrue());
        assertThat(last.steps().subList(0, 84 + RENAMED))
                .as("each is read back, whoever wrote it")
                .allSatisfy(done ->
                        assertThat(done.result().orElseThrow().readBack()).isPresent());
        assertThat(world.all()).hasSize(84 + 1 + RENAMED);
        assertThat(world.get(twin.id())).isEqualTo(twin);
        assertThat(world.all())
                .extracting(event -> event.name().shown())
                .contains("New 1", "New " + RENAMED)
                .doesNotContain("Old", "Gone");
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
