package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.quality.DuplicateActivities.Power;
import io.github.intervalscoach.analytics.quality.DuplicateActivities.Recording;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateActivitiesTest {
    private static final Instant START = Instant.parse("2026-03-01T07:00:00Z");

    @Test
    void twoDevicesOnOneRide() {
        var computer = ride("computer", 0, 3600, Power.MEASURED, 8);
        var watch = ride("watch", 30, 3560, Power.NONE, 9);

        assertThat(DuplicateActivities.in(List.of(computer, watch)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(Code.DUPLICATE);
                    assertThat(fault.subjects()).containsExactly("watch", "computer");
                    assertThat(fault.evidence()).isEqualTo(1);
                    assertThat(fault.unit()).isEqualTo("1");
                });
    }

    @Test
    void twoMinutesAndFivePercentAreTheSameStartAndLength() {
        // Manual entries of a second's length do not overlap, so that only start and length decide.
        assertThat(in(plain("a", 0, 100), plain("b", 120, 95))).hasSize(1);
        assertThat(in(plain("a", 0, 100), plain("b", 121, 95))).isEmpty();
        assertThat(in(plain("a", 0, 100), plain("b", 120, 94.9))).isEmpty();
        assertThat(in(plain("a", 0, 100), plain("b", 120, 105.2))).hasSize(1);
        assertThat(in(plain("a", 0, 100), plain("b", 120, 105.3))).isEmpty();
    }

    @Test
    void moreThanEightyPercentOfTheShorterIsTheSame() {
        assertThat(in(plain("a", 0, 10_000), plain("b", 9_000, 1_250))).isEmpty();
        assertThat(in(plain("a", 0, 10_000), plain("b", 9_000, 1_249)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.subjects()).containsExactly("b", "a");
                    assertThat(fault.evidence()).isCloseTo(1_000 / 1_249.0, within(1e-12));
                });
    }

    @Test
    void partsOfASecondCount() {
        var a = new Recording("a", "Ride", START, 100, Power.NONE, 5);
        var b = new Recording("b", "Ride", START.plusSeconds(120).plusMillis(1), 100, Power.NONE, 5);

        assertThat(in(a, b)).isEmpty();
    }

    @Test
    void anotherSportIsAnotherSession() {
        var run = new Recording("run", "Run", START, 3600, Power.NONE, 5);

        assertThat(in(plain("ride", 0, 3600), run)).isEmpty();
    }

    @Test
    void powerDecidesThenStreamsThenLengthThenStart() {
        assertThat(kept(ride("a", 0, 3600, Power.NONE, 20), ride("b", 1, 3600, Power.MEASURED, 1)))
                .isEqualTo("b");
        assertThat(kept(ride("a", 0, 3600, Power.MEASURED, 4), ride("b", 1, 3500, Power.MEASURED, 5)))
                .isEqualTo("b");
        assertThat(kept(ride("a", 0, 3600, Power.NONE, 5), ride("b", 1, 3601, Power.NONE, 5)))
                .isEqualTo("b");
        assertThat(kept(ride("a", 0, 3600, Power.NONE, 5), ride("b", 1, 3600, Power.NONE, 5)))
                .isEqualTo("a");
        assertThat(kept(ride("b", 0, 3600, Power.NONE, 5), ride("a", 0, 3600, Power.NONE, 5)))
                .isEqualTo("a");
    }

    @Test
    void ofThreeTwoAreLeftOutAgainstTheBest() {
        var faults = in(
                ride("phone", 0, 3600, Power.NONE, 3),
                ride("watch", 10, 3600, Power.NONE, 5),
                ride("computer", 20, 3600, Power.MEASURED, 5),
                ride("other", 30, 3600, Power.NONE, 9));

        assertThat(faults)
                .extracting(RecordFault::subjects)
                .containsExactly(
                        List.of("phone", "computer"), List.of("watch", "computer"), List.of("other", "computer"));
    }

    @Test
    void whatIsLeftOutOverlapsNobodyAnyMore() {
        // The long recording gives way to the first with power, so the second short one has nothing to be a twin of.
        var faults = in(
                ride("long", 0, 10_000, Power.NONE, 5),
                ride("first", 100, 2_000, Power.MEASURED, 5),
                ride("second", 5_000, 2_000, Power.NONE, 5));

        assertThat(faults).extracting(RecordFault::subjects).containsExactly(List.of("long", "first"));
    }

    @Test
    void whatIsLeftOutPushesNobodyElseOut() {
        // "late" is better than its twin "early" and worse than its twin "middle", which is no twin of "early".
        var faults = in(
                ride("early", 0, 1_000, Power.NONE, 3),
                ride("middle", 900, 1_000, Power.NONE, 9),
                ride("late", 10, 1_900, Power.NONE, 5));

        assertThat(faults).extracting(RecordFault::subjects).containsExactly(List.of("late", "middle"));
    }

    @Property(tries = 200)
    void afterLeavingOutThereIsNothingToLeaveOut(@ForAll("histories") List<Recording> recordings) {
        var faults = DuplicateActivities.in(recordings);
        var out = faults.stream().map(fault -> fault.subjects().get(0)).toList();
        var left = recordings.stream().filter(r -> !out.contains(r.id())).toList();

        assertThat(out).doesNotHaveDuplicates();
        assertThat(faults)
                .allSatisfy(
                        fault -> assertThat(out).doesNotContain(fault.subjects().get(1)));
        assertThat(DuplicateActivities.in(left)).isEmpty();
    }

    @Provide
    Arbitrary<List<Recording>> histories() {
        var ride = Combinators.combine(
                        Arbitraries.longs().between(0, 20_000),
                        Arbitraries.doubles().between(0, 8_000),
                        Arbitraries.of(Power.class),
                        Arbitraries.integers().between(0, 9))
                .as((after, seconds, power, streams) -> ride("", after, seconds, power, streams));
        return ride.list()
                .ofMaxSize(25)
                .map(rides -> IntStream.range(0, rides.size())
                        .mapToObj(i -> named("r" + i, rides.get(i)))
                        .toList());
    }

    private static Recording named(String id, Recording ride) {
        return new Recording(id, ride.sport(), ride.start(), ride.seconds(), ride.power(), ride.streams());
    }

    @Test
    void twoEntriesWithoutDurationAtOneTimeAreOne() {
        assertThat(in(plain("a", 0, 0), plain("b", 60, 0)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.evidence()).isZero());
        assertThat(in(plain("a", 0, 0), plain("b", 121, 0))).isEmpty();
        assertThat(in(plain("a", 0, 0), plain("b", 0, 3600))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 864_001})
    void aDurationThatIsNoneIsNotLookedAt(double seconds) {
        assertThat(in(plain("a", 0, seconds), plain("b", 0, seconds), plain("c", 10, 3600)))
                .isEmpty();
    }

    @Test
    void tenDaysAreStillASession() {
        assertThat(in(plain("a", 0, 864_000), plain("b", 10, 864_000))).hasSize(1);
        assertThat(in()).isEmpty();
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        var recordings = new ArrayList<Recording>();
        for (int i = 0; i < 40; i++) {
            recordings.add(ride("r" + i, 86_400L * (i / 2), 3600 + i, i % 3 == 0 ? Power.MEASURED : Power.NONE, i % 7));
        }
        var faults = DuplicateActivities.in(recordings);
        Collections.shuffle(recordings, new Random(7));

        assertThat(faults).hasSize(20);
        assertThat(DuplicateActivities.in(recordings)).isEqualTo(faults);
    }

    private static String kept(Recording... two) {
        return in(two).get(0).subjects().get(1);
    }

    private static List<RecordFault> in(Recording... recordings) {
        return DuplicateActivities.in(List.of(recordings));
    }

    private static Recording plain(String id, long after, double seconds) {
        return ride(id, after, seconds, Power.NONE, 5);
    }

    private static Recording ride(String id, long after, double seconds, Power power, int streams) {
        return new Recording(id, "Ride", START.plusSeconds(after), seconds, power, streams);
    }
}
