package io.github.intervalscoach.intents.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.change.AppliedStep.Status;
import io.github.intervalscoach.intents.change.UndoPlan.Kept;
import io.github.intervalscoach.intents.change.subject.EventSnapshots;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.Await;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {
    private static final LocalDate FRIDAY = Plans.TODAY.plusDays(2);

    private final CalendarWorld world = new CalendarWorld();
    private final MemoryJournal journal = new MemoryJournal();
    private final Applier applier = new Applier(world.ports(), world.writers(), journal, "one");

    @Test
    void nothingOfTheUndoneIsLeftAndEveryFieldIsBack() {
        CalendarEvent one = world.put(Plans.byHand(FRIDAY, "One"));
        CalendarEvent two = world.put(Plans.byHand(FRIDAY.plusDays(1), "Two"));
        CalendarEvent gone = world.put(Plans.byHand(FRIDAY.plusDays(2), "Gone"));
        List<Snapshot> before = snapshots();
        apply(
                Plans.TOKEN,
                List.of(
                        Plans.rename(1, one, "Uno"),
                        Plans.move(2, two, FRIDAY.plusDays(30)),
                        Plans.delete(3, gone),
                        Plans.create(4, FRIDAY, "New")));
        assertThat(snapshots()).isNotEqualTo(before);

        UndoPlan plan = undo(List.of());
        Applied undone = apply(new Token("cs_2"), plan.operations());

        assertThat(plan.kept()).isEmpty();
        assertThat(undone.count(Status.DONE)).isEqualTo(4);
        assertThat(snapshots()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void theTwelveWeeksGoWithOneReadAndOneWrite() {
        apply(Plans.TOKEN, Plans.twelveWeeks());
        int writes = world.writes();

        apply(new Token("cs_2"), undo(List.of()).operations());

        assertThat(world.all()).isEmpty();
        assertThat(world.writes()).isEqualTo(writes + 1);
    }

    @Test
    void whatSomebodyEditedSinceStaysAndIsListed() {
        CalendarEvent one = world.put(Plans.byHand(FRIDAY, "One"));
        apply(
                Plans.TOKEN,
                List.of(
                        retold(1, one, "Uno", "steady"),
                        Plans.create(2, FRIDAY.plusDays(1), "New"),
                        Plans.create(3, FRIDAY.plusDays(2), "Newer")));
        world.edit(one.id(), Plans.renaming("By hand"));
        String edited = idOf("New");
        world.edit(edited, Plans.describing("by hand"));

        UndoPlan plan = undo(List.of());
        apply(new Token("cs_2"), plan.operations());

        assertThat(plan.kept()).extracting(kept -> kept.operation().number()).containsExactlyInAnyOrder(1, 2);
        assertThat(plan.kept().get(0).edits()).extracting(FieldDiff::field).containsExactly("description");
        assertThat(plan.kept().get(1).edits()).extracting(FieldDiff::field).containsExactly("name");
        assertThat(plan.kept()).extracting(Kept::reason).containsOnly("It was changed since.");
        assertThat(world.all()).extracting(event -> event.name().shown()).containsExactlyInAnyOrder("By hand", "New");
        assertThat(world.get(one.id()).description()).as("ours goes").isEmpty();
    }

    @Test
    void whatIsNamedGoesAllTheSame() {
        apply(Plans.TOKEN, List.of(Plans.create(1, FRIDAY, "New")));
        String id = idOf("New");
        world.edit(id, Plans.describing("by hand"));

        apply(new Token("cs_2"), undo(List.of(id)).operations());

        assertThat(world.all()).isEmpty();
    }

    @Test
    void whatIsGoneAlreadyIsSaidToBe() {
        apply(Plans.TOKEN, List.of(Plans.create(1, FRIDAY, "New")));
        world.remove(idOf("New"));

        UndoPlan plan = undo(List.of());

        assertThat(plan.operations()).isEmpty();
        assertThat(plan.kept()).extracting(Kept::reason).containsExactly("It is not there any more.");
    }

    @Test
    void theUndoneUndoneIsWhatWasDone() {
        CalendarEvent one = world.put(Plans.byHand(FRIDAY, "One"));
        apply(Plans.TOKEN, List.of(Plans.rename(1, one, "Uno"), Plans.create(2, FRIDAY.plusDays(1), "New")));
        List<Snapshot> done = snapshots();
        apply(new Token("cs_2"), undo(List.of()).operations());

        apply(new Token("cs_3"), undoOf(new Token("cs_2"), List.of()).operations());

        assertThat(snapshots()).containsExactlyInAnyOrderElementsOf(done);
    }

    private static Operation retold(int number, CalendarEvent event, String name, String words) {
        Snapshot before = EventSnapshots.of(event);
        Operation renaming = Plans.rename(number, event, name);
        return Operation.update(
                number,
                renaming.thing().orElseThrow(),
                before,
                renaming.after().orElseThrow().with("description", new FieldValue.Text(words)),
                "why");
    }

    private String idOf(String name) {
        return world.all().stream()
                .filter(event -> event.name().shown().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Snapshot> snapshots() {
        return world.all().stream().map(EventSnapshots::of).toList();
    }

    private UndoPlan undo(List<String> named) {
        return undoOf(Plans.TOKEN, named);
    }

    private UndoPlan undoOf(Token token, List<String> named) {
        var entry = journal.find(token, CalendarWorld.ATHLETE).orElseThrow();
        return Await.value(Undo.plan(world.ports(), entry, named, Plans.TODAY));
    }

    private Applied apply(Token token, List<Operation> operations) {
        ChangeSet changeSet = Plans.kept(journal, token, operations);
        return applier.apply(Plans.order(changeSet), Plans.PRESENT);
    }
}
