package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.change.Order;
import io.github.intervalscoach.intents.change.SummaryLine;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Protection;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Token;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Change-sets to be kept. */
public final class ChangeSets {
    public static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    public static final String ATHLETE = "i1001";

    private ChangeSets() {}

    public static ChangeSet of(String token, String athlete, List<Operation> operations) {
        return ChangeSet.of(
                new Token(token),
                new Proposal(
                        athlete,
                        "Alex Rivera",
                        "Sam Coach",
                        "a plan",
                        operations,
                        Consequences.NONE,
                        SummaryLine.of("Alex Rivera", operations),
                        List.of("calendar"),
                        Optional.empty()),
                NOW);
    }

    /** One of each, with every kind of value. */
    static ChangeSet ofEverything() {
        Snapshot before = Snapshot.EMPTY
                .with("name", new FieldValue.Text("Früh \"raus\"\n"))
                .with("count", new FieldValue.Whole(Long.MAX_VALUE))
                .with("weight_kg", new FieldValue.Decimal(70.2))
                .with("retired", new FieldValue.Day(TODAY))
                .with("start", new FieldValue.Moment(TODAY.atTime(18, 30)))
                .with("race", new FieldValue.Truth(true))
                .with("tags", new FieldValue.Words(List.of("a b", "")));
        var consequences = new Consequences(
                List.of(new Consequences.Week(
                        TODAY,
                        OptionalDouble.of(8.5),
                        OptionalDouble.empty(),
                        OptionalDouble.of(400),
                        OptionalDouble.of(371))),
                List.of(new Consequences.Form(TODAY, "race", OptionalDouble.of(9), OptionalDouble.of(-0.5))),
                Optional.of(new Consequences.Spacing(OptionalDouble.of(24), OptionalDouble.of(48))),
                Optional.empty(),
                List.of("ramp"),
                List.of());
        List<Operation> operations = List.of(
                Operation.create(1, Subject.CALENDAR_EVENT, session(TODAY, "One"), "new"),
                Operation.update(
                                2,
                                new Thing(Subject.ACTIVITY, "i7"),
                                before,
                                before.without("race").with("tags", new FieldValue.Words(List.of("c"))),
                                "other")
                        .accepting(List.of(Protection.PAST_DAY, Protection.RACE)),
                Operation.delete(3, new Thing(Subject.GEAR, "b1"), before, "old"));
        return ChangeSet.of(
                new Token("cs_ALL"),
                new Proposal(
                        ATHLETE,
                        "Alex Rivera",
                        "Sam Coach",
                        "why",
                        operations,
                        consequences,
                        "Alex Rivera: everything",
                        List.of("a", "b"),
                        Optional.of(new Token("cs_OLD"))),
                NOW);
    }

    public static Snapshot session(LocalDate day, String name) {
        return Snapshot.EMPTY
                .with("category", new FieldValue.Text("WORKOUT"))
                .with("start", new FieldValue.Moment(day.atStartOfDay()))
                .with("name", new FieldValue.Text(name))
                .with("description", new FieldValue.Text("- 20m 60%\n\n3x\n- 8m 95%\n- 4m 50%\n\n- 10m 50%"))
                .with("sport", new FieldValue.Text("Ride"));
    }

    public static List<Operation> twelveWeeks(LocalDate from) {
        List<Operation> operations = new ArrayList<>();
        for (int day = 1; day <= 84; day++) {
            operations.add(Operation.create(
                    day, Subject.CALENDAR_EVENT, session(from.plusDays(day), "Session " + day), "the plan"));
        }
        return operations;
    }

    public static Order order(ChangeSet changeSet) {
        return new Order(
                changeSet.token(),
                changeSet.proposal().athleteId(),
                changeSet.proposal().summary(),
                List.of());
    }
}
