package io.github.intervalscoach.intents.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of differences and digests, over any two snapshots with fields of any type. */
class SnapshotLawsTest {
    @Property
    void theDifferenceLeadsThere(@ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
        assertThat(before.after(before.diffTo(after))).isEqualTo(after);
    }

    @Property
    void theInverseLeadsBack(@ForAll("snapshots") Snapshot before, @ForAll("snapshots") Snapshot after) {
        List<FieldDiff> back =
                before.diffTo(after).stream().map(FieldDiff::inverse).toList();

        assertThat(after.after(back)).isEqualTo(before);
        assertThat(back.stream().map(FieldDiff::inverse).toList()).isEqualTo(before.diffTo(after));
    }

    @Property
    void whatIsEqualDoesNotDiffer(@ForAll("snapshots") Snapshot one, @ForAll("snapshots") Snapshot other) {
        assertThat(one.diffTo(other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Property
    void theDigestKnowsContentsFromEachOtherAndNothingElse(
            @ForAll("snapshots") Snapshot one, @ForAll("snapshots") Snapshot other) {
        assertThat(digest(one).equals(digest(other))).isEqualTo(one.equals(other));
    }

    @Property
    void theOrderOfFieldsIsNoPartOfTheDigest(@ForAll("snapshots") Snapshot snapshot) {
        var reversed = new LinkedHashMap<String, FieldValue>();
        var names = List.copyOf(snapshot.fields().keySet());
        for (int place = names.size() - 1; place >= 0; place--) {
            reversed.put(names.get(place), snapshot.find(names.get(place)).orElseThrow());
        }

        assertThat(digest(Snapshot.of(reversed))).isEqualTo(digest(snapshot));
    }

    @Provide
    Arbitrary<Snapshot> snapshots() {
        Arbitrary<FieldValue> values = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(3).map(FieldValue.Text::new),
                Arbitraries.integers().between(0, 3).map(FieldValue.Whole::new),
                Arbitraries.doubles().between(0, 3).map(FieldValue.Decimal::new),
                Arbitraries.integers().between(1, 5).map(day -> new FieldValue.Day(LocalDate.of(2026, 11, day))),
                Arbitraries.of(true, false).map(FieldValue.Truth::new),
                Arbitraries.strings().ofMaxLength(2).list().ofMaxSize(2).map(FieldValue.Words::new));
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "ab"), values)
                .ofMaxSize(4)
                .map((Map<String, FieldValue> fields) -> Snapshot.of(fields));
    }

    private static String digest(Snapshot made) {
        return ContentDigest.of(new Proposal(
                "i1",
                "A",
                "A",
                "why",
                List.of(Operation.create(1, Subject.CALENDAR_EVENT, made, "why")),
                Consequences.NONE,
                "A: something",
                List.of(),
                Optional.empty()));
    }
}
