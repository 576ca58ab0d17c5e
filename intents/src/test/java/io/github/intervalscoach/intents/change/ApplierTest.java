package io.github.intervalscoach.intents.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.change.AppliedStep.Status;
import io.github.intervalscoach.intents.change.CalendarWorld.Fault;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Outcome;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.TimingChange;
import io.github.intervalscoach.intents.port.JournalFault;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplierTest {
    private static final LocalDate FRIDAY = Plans.TODAY.plusDays(2);

    private final CalendarWorld world = new CalendarWorld();
    private final MemoryJournal journal = new MemoryJournal();
    private final Applier applier = new Applier(world.ports(), world.writers(), journal, "one");

    @Test
    void eightyFourSessionsAreOneReadOneWriteAndOneReadBack() {
        ChangeSet plan = kept(Plans.twelveWeeks());

        Applied applied = applier.apply(Plans.order(plan), Plans.PRESENT);

        assertThat(applied.count(Status.DONE)).isEqualTo(84);
        assertThat(applied.course()).isEqualTo(Applied.Course.FIRST);
        assertThat(world.all()).hasSize(84);
        assertThat(world.writes()).isEqualTo(1);
        assertThat(world.reads()).isEqualTo(2);
        assertThat(applied.steps())
                .allSatisfy(step -> assertThat(step.altered()).isEmpty());
    }

    @Test
    void theSameTokenAgainDoesNothingAndSaysSo() {
        ChangeSet plan = kept(Plans.twelveWeeks());
        Applied first = applier.apply(Plans.order(plan), Plans.PRESENT);

        Applied again = applier.apply(Plans.order(plan), Plans.PRESENT);

        assertThat(again.course()).isEqualTo(Applied.Course.REPLAYED);
        assertThat(again.steps()).isEqualTo(first.steps());
        assertThat(world.writes()).isEqualTo(1);
        assertThat(world.reads()).isEqualTo(2);
    }

    @Test
    void ofThreeOneIsStaleAndTwoAreDone() {
        CalendarEvent one = world.put(Plans.byHand(FRIDAY, "One"));
        CalendarEvent two = world.put(Plans.byHand(FRIDAY.plusDays(1), "Two"));
        CalendarEvent three = world.put(Plans.byHand(FRIDAY.plusDays(2), "Three"));
        ChangeSet plan = kept(
                List.of(Plans.rename(1, one, "Uno"), Plans.move(2, two, FRIDAY.plusDays(5)), Plans.delete(3, three)));
        world.edit(two.id(), Plans.renaming("Two, by hand"));

        Applied applied = applier.apply(Plans.order(plan), Plans.PRESENT);

        assertThat(applied.steps())
                .extracting(AppliedStep::status)
                .containsExactly(Status.DONE, Status.REFUSED_STALE, Status.DONE);
        assertThat(applied.steps().get(1).changedMeanwhile())
                .extracting(FieldDiff::field)
                .containsExactly("name");
        assertThat(world.get(two.id()).day()).isEqualTo(FRIDAY.plusDays(1));
        assertThat(world.get(one.id()).name()).isEqualTo(OutsideText.name("Uno"));
        assertThat(world.all()).hasSize(2);
        assertThat(applied.left()).isEmpty();
    }

    @Test
    void whatWasMovedAwayOrDeletedMeanwhileIsStaleAndNotGuessed() {
        CalendarEvent moved = world.put(Plans.byHand(FRIDAY, "Moved"));
        CalendarEvent gone = world.put(Plans.byHand(FRIDAY, "Gone"));
        ChangeSet plan = kept(List.of(Plans.rename(1, moved, "A"), Plans.rename(2, gone, "B")));
        world.edit(moved.id(), EventChange.NONE.with(TimingChange.moving(moved, FRIDAY.plusDays(40))));
        world.remove(gone.id());

        Applied applied = applier.apply(Plans.order(plan), Plans.PRESENT);

        assertThat(applied.steps())
                .extracting(AppliedStep::status)
                .containsExactly(Status.REFUSED_STALE, Status.REFUSED_STALE);
        assertThat(applied.steps().get(0).changedMeanwhile())
                .extracting(FieldDiff::field)
                .containsExactly("start", "end");
        assertThat(applied.steps().get(1).result().orElseThrow().found()).isEmpty();
        assertThat(world.writes()).isZero();
    }

    @Test
    void aPartIsAppliedAndTheRestLater() {
        ChangeSet plan = kept(List.of(
                Plans.create(1, FRIDAY, "One"),
                Plans.create(2, FRIDAY.plusDays(1), "Two"),
                Plans.create(3, FRIDAY.plusDays(2), "Three")));

        Applied part = applier.apply(Plans.order(plan, 2), Plans.PRESENT);
        Applied rest = applier.apply(Plans.order(plan), Plans.PRESENT);

        assertThat(part.steps())
                .extracting(AppliedStep::status)
                .containsExactly(Status.SKIPPED, Status.DONE, Status.SKIPPED);
        assertThat(part.left()).containsExactly(1, 3);
        assertThat(part.continues()).contains(plan.token());
        assertThat(rest.course()).isEqualTo(Applied.Course.CONTINUED);
        assertThat(rest.count(Status.DONE)).isEqualTo(3);
        assertThat(world.all()).hasSize(3);
    }

    @Test
    void ordersThatWereNotProposedAreRefusedBeforeAnythingIsRead() {
        ChangeSet plan = kept(List.of(Plans.create(1, FRIDAY, "One")));
        Order good = Plans.order(plan);

        assertRefused(new Order(good.token(), good.athleteId(), "Something harmless", List.of()), "other_summary");
        assertRefused(new Order(good.token(), "i1002", good.summary(), List.of()), "unknown_token");
        assertRefused(new Order(new Token("cs_9"), good.athleteId(), good.summary(), List.of()), "unknown_token");
        assertRefused(new Order(good.token(), good.athleteId(), good.summary(), List.of(7)), "unknown_operation");
        var late = new Present(Plans.PRESENT.at().plus(Duration.ofDays(2)), Plans.TODAY.plusDays(2));
        assertThatThrownBy(() -> applier.apply(good, late))
                .isInstanceOfSatisfying(
                        InvalidQuestion.class,
                        refused -> assertThat(refused.code()).isEqualTo("expired"));
        assertThat(world.reads()).isZero();
        assertThat(world.all()).isEmpty();
    }

    @Test
    void otherContentUnderTheSameTokenIsRefused() {
        kept(List.of(Plans.create(1, FRIDAY, "One")));

        assertThat(kept(List.of(Plans.create(1, FRIDAY, "One"))).token()).isEqualTo(Plans.TOKEN);
        assertThatThrownBy(() -> kept(List.of(Plans.create(1, FRIDAY, "Two"))))
                .isInstanceOfSatisfying(
                        JournalFault.class, fault -> assertThat(fault.kind()).isEqualTo(JournalFault.Kind.TOKEN_TAKEN));
    }

    @Test
    void whatAnotherProcessIsAtWorkOnIsRefused() {
        ChangeSet plan = kept(List.of(Plans.create(1, FRIDAY, "One")));
        journal.claim(plan.token(), "another");

        assertThatThrownBy(() -> applier.apply(Plans.order(plan), Plans.PRESENT))
                .isInstanceOfSatisfying(
                        JournalFault.class, fault -> assertThat(fault.kind()).isEqualTo(JournalFault.Kind.IN_FLIGHT));
        assertThat(world.all()).isEmpty();
    }

    @Test
    void permissionDeniedHalfWayStopsAndTheSameTokenContinues() {
        CalendarEvent one = world.put(Plans.byHand(FRIDAY, "One"));
        CalendarEvent two = world.put(Plans.byHand(FRIDAY, "Two"));
        CalendarEvent three = world.put(Plans.byHand(FRIDAY, "Three"));
        ChangeSet plan =
                kept(List.of(Plans.rename(1, one, "Uno"), Plans.rename(2, two, "Dos"), Plans.rename(3, three, "Tres")));
        world.next(Fault.NONE, Fault.FORBIDDEN);

        Applied stopped = applier.apply(Plans.order(plan), Plans.PRESENT);
        Applied continued = applier.apply(Plans.order(plan), Plans.PRESENT);

        assertThat(stopped.steps())
                .extracting(AppliedStep::status)
                .containsExactly(Status.DONE, Status.FAILED, Status.NOT_REACHED);
        assertThat(stopped.left()).containsExactly(2, 3);
        assertThat(continued.count(Status.DONE)).isEqualTo(3);
        assertThat(continued.left()).isEmpty();
        assertThat(world.writes()).isEqualTo(4);
    }

    @Test
    void aLostAnswerIsLookedForAndNotRepeated() {
        ChangeSet plan = kept(Plans.twelveWeeks());
        world.next(Fault.ANSWER_LOST);

        Applied applied = applier.apply(Plans.order(plan), Plans.PRESENT);

        assertThat(applied.count(Status.RECONCILED)).isEqualTo(84);
        assertThat(world.all()).hasSize(84);
        assertThat(world.writes()).isEqualTo(1);
    }

    @Test
    void aLostAnswerIsFoundByItsLooksWhereTheServiceForgetsNames() {
        var forgetful = new CalendarWorld(CalendarWorld.Uids.IGNORED);
        forgetful.put(Plans.byHand(Plans.TODAY.plusDays(1), "Session"));
        ChangeSet plan = kept(Plans.twelveWeeks());
        forgetful.next(Fault.ANSWER_LOST);

        Applied applied = new Applier(forgetful.ports(), forgetful.writers(), journal, "one")
                .apply(Plans.order(plan), Plans.PRESENT);

        assertThat(applied.count(Status.RECONCILED)).isEqualTo(84);
        assertThat(forgetful.all()).hasSize(85);
    }

    @Test
    void aLostRequestIsSaidToHaveFailedAndDoneTheNextTime() {
        ChangeSet plan = kept(Plans.twelveWeeks());
        world.next(Fault.REQUEST_LOST);

        Applied failed = applier.apply(Plans.order(plan), Plans.PRESENT);
        Applied done = applier.apply(Plans.order(plan), Plans.PRESENT);

        assertThat(failed.count(Status.FAILED)).isEqualTo(84);
        assertThat(failed.left()).hasSize(84);
        assertThat(done.count(Status.DONE)).isEqualTo(84);
        assertThat(world.all()).hasSize(84);
    }

    @Test
    void whatTheServiceDeclinesIsSaidAndTheRestIsDone() {
        CalendarEvent one = world.put(Plans.byHand(FRIDAY, "One"));
        CalendarEvent two = world.put(Plans.byHand(FRIDAY, "Two"));
        ChangeSet plan = kept(List.of(Plans.rename(1, one, "Uno"), Plans.rename(2, two, "Dos")));
        world.next(Fault.REFUSED);

        Applied applied = applier.apply(Plans.order(plan), Plans.PRESENT);

        assertThat(applied.steps()).extracting(AppliedStep::status).containsExactly(Status.FAILED, Status.DONE);
        assertThat(applied.left()).isEmpty();
    }

    @Test
    void aDayThatPassedBeforeTheYesIsProtected() {
        ChangeSet plan = kept(List.of(Plans.create(1, FRIDAY, "One"), Plans.create(2, FRIDAY.plusDays(9), "Two")));
        var later = new Present(Plans.PRESENT.at(), FRIDAY.plusDays(1));

        Applied applied = applier.apply(Plans.order(plan), later);

        assertThat(applied.steps())
                .extracting(AppliedStep::status)
                .containsExactly(Status.REFUSED_PROTECTED, Status.DONE);
    }

    @Test
    void racesMarksAndPastDaysAreRefusedUnlessNamed() {
        CalendarEvent race = world.put(EventDraft.of(
                Category.RACE_A,
                FRIDAY.atStartOfDay(),
                Plans.byHand(FRIDAY, "Race").fields()));
        CalendarEvent sick = world.put(EventDraft.of(Category.SICK, FRIDAY.atStartOfDay(), "Flu"));
        CalendarEvent past = world.put(Plans.byHand(Plans.TODAY.minusDays(1), "Past"));
        CalendarEvent free = world.put(Plans.byHand(FRIDAY, "Free"));
        List<Operation> wishes =
                List.of(Plans.delete(1, race), Plans.delete(2, sick), Plans.delete(3, past), Plans.delete(4, free));

        Guarded guarded = Guarded.of(CalendarWorld.ATHLETE, wishes, List.of(), Plans.TODAY);
        Guarded named = Guarded.of(CalendarWorld.ATHLETE, wishes, List.of(race.id()), Plans.TODAY);

        assertThat(guarded.allowed())
                .extracting(operation -> operation.id().orElseThrow())
                .containsExactly(free.id());
        assertThat(guarded.refused())
                .extracting(Guarded.Refused::reason)
                .containsExactly(
                        "It is a race.", "It is a mark of illness, injury or holiday.", "It is on a day that is over.");
        assertThat(named.allowed())
                .extracting(operation -> operation.id().orElseThrow())
                .containsExactly(race.id(), free.id());
        assertThat(named.allowed()).extracting(Operation::number).containsExactly(1, 2);
        assertThat(applier.apply(Plans.order(kept(named.allowed())), Plans.PRESENT)
                        .count(Status.DONE))
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeWrittenIsRefusedBeforeItIsProposed() {
        Operation nameless = Operation.create(
                1,
                Subject.CALENDAR_EVENT,
                Plans.session(FRIDAY, "One").with("category", new FieldValue.Text("UNKNOWN")),
                "why");

        Guarded guarded = Guarded.of(CalendarWorld.ATHLETE, List.of(nameless), List.of(), Plans.TODAY);

        assertThat(guarded.allowed()).isEmpty();
        assertThat(guarded.refused().get(0).reason()).contains("UNKNOWN");
    }

    @Test
    void theSummaryNamesEachChangeOrCountsThem() {
        CalendarEvent easy = world.put(Plans.byHand(FRIDAY, "Easy"));

        assertThat(SummaryLine.of(
                        "Alex Rivera",
                        List.of(Plans.rename(1, easy, "Threshold 4×8"), Plans.create(2, FRIDAY.plusDays(1), "Long"))))
                .isEqualTo("Alex Rivera: change Fri 27 Nov ‘Easy’: now ‘Threshold 4×8’; add Sat 28 Nov ‘Long’");
        assertThat(SummaryLine.of("Alex Rivera", Plans.twelveWeeks()))
                .isEqualTo("Alex Rivera: add 84 entries; Thu 26 Nov to Tue 16 Feb");
    }

    @Test
    void theHistorySaysHowFarEachCame() {
        ChangeSet plan = kept(List.of(Plans.create(1, FRIDAY, "One")));
        assertThat(History.of(journal.history(CalendarWorld.ATHLETE)).rows())
                .extracting(History.Row::state)
                .containsExactly(History.State.PROPOSED);

        applier.apply(Plans.order(plan), Plans.PRESENT);

        assertThat(History.of(journal.history(CalendarWorld.ATHLETE)).rows())
                .extracting(History.Row::state, History.Row::done)
                .containsExactly(tuple(History.State.APPLIED, 1));
        assertThat(journal.find(plan.token(), CalendarWorld.ATHLETE)
                        .orElseThrow()
                        .results())
                .extracting(result -> result.outcome())
                .containsExactly(Outcome.DONE);
    }

    private void assertRefused(Order order, String code) {
        assertThatThrownBy(() -> applier.apply(order, Plans.PRESENT))
                .isInstanceOfSatisfying(
                        InvalidQuestion.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private ChangeSet kept(List<Operation> operations) {
        return Plans.kept(journal, Plans.TOKEN, operations);
    }
}
