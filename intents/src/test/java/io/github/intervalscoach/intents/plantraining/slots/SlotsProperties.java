package io.github.intervalscoach.intents.plantraining.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every week. */
class SlotsProperties {
    @Provide
    Arbitrary<SlotWeek> small() {
        return Weeks.weeks(4);
    }

    @Provide
    Arbitrary<List<Wanted>> few() {
        return Weeks.sessions(4);
    }

    @Provide
    Arbitrary<SlotWeek> whole() {
        return Weeks.weeks(7);
    }

    @Provide
    Arbitrary<List<Wanted>> many() {
        return Weeks.sessions(10);
    }

    @Property(tries = 400)
    void noHardLimitIsBrokenAndEverySessionIsPlacedOrDropped(
            @ForAll("whole") SlotWeek week, @ForAll("many") List<Wanted> sessions) {
        var assignment = Slots.of(week, sessions);

        assertThat(Lawful.isKept(week, assignment.placed())).isTrue();
        assertThat(Stream.concat(
                                assignment.placed().stream().map(Placed::wanted),
                                assignment.dropped().stream().map(Dropped::wanted))
                        .map(Wanted::name))
                .containsExactlyInAnyOrderElementsOf(
                        sessions.stream().map(Wanted::name).toList());
        assertThat(assignment.nodes()).isLessThanOrEqualTo(SlotSearch.MOST_NODES);
    }

    @Property(tries = 200)
    void theOrderOfTheQuestionChangesNothing(@ForAll("whole") SlotWeek week, @ForAll("many") List<Wanted> sessions) {
        var backwards = new ArrayList<>(sessions);
        Collections.reverse(backwards);

        assertThat(Slots.of(week, backwards)).isEqualTo(Slots.of(week, sessions));
    }

    /** Oracle: every assignment of up to four sessions to up to four days. */
    @Property(tries = 300)
    void nothingBetterExists(@ForAll("small") SlotWeek week, @ForAll("few") List<Wanted> sessions) {
        var assignment = Slots.of(week, sessions);
        Comparator<Worth> better = Worth.by(week.first());

        Worth best = every(week, Slots.byImportance(sessions)).max(better).orElseThrow();

        assertThat(assignment.proven()).isTrue();
        assertThat(assignment.worth()).isEqualTo(best);
    }

    @Property(tries = 200)
    void aPlanAskedForAgainStaysAsItIs(@ForAll("whole") SlotWeek week, @ForAll("many") List<Wanted> sessions) {
        var first = Slots.of(week, sessions);
        Assume.that(first.proven());
        List<Wanted> again = first.placed().stream()
                .map(placed -> placed.wanted().from(placed.day()))
                .toList();

        var second = Slots.of(week.asBefore(), again);

        assertThat(second.dropped()).isEmpty();
        assertThat(second.worth().changes()).isZero();
    }

    private static Stream<Worth> every(SlotWeek week, List<Wanted> sessions) {
        var weighing = new Weighing(week, sessions);
        var stretch = new Stretch(week, sessions);
        int[] days = new int[sessions.size()];
        Arrays.fill(days, -1);
        var all = new ArrayList<Worth>();
        do {
            if (Lawful.isKept(week, placed(week, sessions, days, stretch.minutes(days)))) {
                all.add(weighing.of(days));
            }
        } while (next(days, week.days().size()));
        return all.stream();
    }

    private static List<Placed> placed(SlotWeek week, List<Wanted> sessions, int[] days, int[] minutes) {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < days.length; i++) {
            if (days[i] >= 0) {
                placed.add(new Placed(sessions.get(i), week.days().get(days[i]).day(), minutes[i]));
            }
        }
        return placed;
    }

    /** Counts on, each digit from -1 to {@code days} - 1; false once all have been seen. */
    private static boolean next(int[] digits, int days) {
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] < days - 1) {
                digits[i]++;
                return true;
            }
            digits[i] = -1;
        }
        return false;
    }
}
