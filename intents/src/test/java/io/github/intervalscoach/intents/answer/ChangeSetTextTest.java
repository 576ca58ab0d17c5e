package io.github.intervalscoach.intents.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.change.SummaryLine;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.modifytraining.answer.ModifyAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ChangeSetTextTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-16");
    private static final OptionalDouble UNKNOWN = OptionalDouble.empty();

    @Test
    void aWeekThatIsNotKnownIsNotAnEmptyOne() {
        assertThat(text(new Consequences.Week(
                        MONDAY, OptionalDouble.of(6.7), OptionalDouble.of(8), UNKNOWN, OptionalDouble.of(300))))
                .contains("Week of Mon 16 Mar: load unknown \u2192 300, 6.7 \u2192 8.0 h.");
        assertThat(text(new Consequences.Week(MONDAY, OptionalDouble.of(0), UNKNOWN, OptionalDouble.of(0), UNKNOWN)))
                .contains("Week of Mon 16 Mar: load 0 \u2192 unknown, 0.0 h \u2192 unknown.");
        assertThat(text(new Consequences.Week(MONDAY, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN)))
                .contains("Week of Mon 16 Mar: load unknown either way, unknown either way.");
    }

    private static String text(Consequences.Week week) {
        List<Operation> operations = List.of(Operation.create(
                1,
                Subject.CALENDAR_EVENT,
                Snapshot.EMPTY
                        .with("start", new FieldValue.Moment(MONDAY.atStartOfDay()))
                        .with("name", new FieldValue.Text("Ride")),
                "asked for"));
        var changeSet = ChangeSet.of(
                new Token("cs_1"),
                new Proposal(
                        "i1",
                        "Alex",
                        "Alex",
                        "a test",
                        operations,
                        new Consequences(
                                List.of(week), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of()),
                        SummaryLine.of("Alex", operations),
                        List.of(),
                        Optional.empty()),
                Instant.EPOCH);
        var section = ChangeSetSection.of(changeSet, ZoneOffset.UTC, List.of());
        var data = ModifyAnswer.without("One", new AthleteRef("i1", "Alex", "UTC"), MONDAY, "create");
        var lines = ChangeSetText.begin(data, "today");
        new ChangeSetText(changeSet, section, Units.of(UnitSystem.METRIC), Writes.GATE).addTo(lines);
        return lines.close();
    }
}
