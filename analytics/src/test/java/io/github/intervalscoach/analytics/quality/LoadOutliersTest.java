package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.LoadOutliers.Entry;
import io.github.intervalscoach.analytics.quality.LoadOutliers.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LoadOutliersTest {
    @Test
    void moreThan150PointsAnHourForOverAnHour() {
        assertThat(LoadOutliers.in(List.of(session("a", 7_200, 300)))).isEmpty();
        assertThat(LoadOutliers.in(List.of(session("a", 3_600, 160)))).isEmpty();
        assertThat(LoadOutliers.in(List.of(session("a", 3_601, 160))))
                .containsExactly(new RecordFault(Code.LOAD_OUTLIER, List.of("a"), 160 * 3600.0 / 3601, "points/hour"));
        assertThat(LoadOutliers.in(List.of(session("a", 7_200, 301)))).hasSize(1);
    }

    @Test
    void moreThanThreeTimesTheRest() {
        // The 99th percentile of 31 loads 50, 51 … 80 is 80 − 0.3 = 79.7 (NumPy's linear method).
        var sessions = ladder(31);
        sessions.add(session("big", 360_000, 3 * 79.7));
        assertThat(LoadOutliers.in(sessions)).isEmpty();

        sessions.set(31, session("big", 360_000, 3 * 79.71));
        assertThat(LoadOutliers.in(sessions)).singleElement().satisfies(fault -> {
            assertThat(fault.subjects()).containsExactly("big");
            assertThat(fault.evidence()).isCloseTo(3 * 79.71 / 79.7, within(1e-12));
            assertThat(fault.unit()).isEqualTo("1");
        });
    }

    @Test
    void needsThirtyOthers() {
        var sessions = ladder(29);
        sessions.add(session("big", 360_000, 900));
        assertThat(LoadOutliers.in(sessions)).isEmpty();

        sessions.add(session("another", 7_200, 79));
        assertThat(LoadOutliers.in(sessions)).extracting(RecordFault::subjects).containsExactly(List.of("big"));
    }

    @Test
    void severalAreFoundGreatestFirstAsLongAsTheyDoNotHideEachOther() {
        var sessions = ladder(400);
        sessions.add(session("big", 900_000, 3_000));
        sessions.add(session("bigger", 900_000, 30_000));

        assertThat(LoadOutliers.in(sessions))
                .extracting(fault -> fault.subjects().get(0))
                .containsExactly("bigger", "big");
    }

    @Test
    void allAtRestAndOneSessionIsNotInfinitelyMuch() {
        var sessions = new ArrayList<Session>();
        for (int i = 0; i < 40; i++) {
            sessions.add(session("r" + i, 600, 0));
        }
        sessions.add(session("one", 3_600, 3));
        assertThat(LoadOutliers.in(sessions)).isEmpty();

        sessions.add(session("two", 3_600, 50));
        assertThat(LoadOutliers.in(sessions))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence()).isGreaterThan(3).isLessThanOrEqualTo(50));
    }

    @Test
    void anEntryByHandNeedsADuration() {
        var typed = new Session("typed", Entry.MANUAL, 0, 70);

        assertThat(LoadOutliers.in(List.of(typed)))
                .containsExactly(new RecordFault(Code.LOAD_OUTLIER, List.of("typed"), 70, "points"));
        assertThat(LoadOutliers.in(List.of(new Session("typed", Entry.MANUAL, 1, 70))))
                .isEmpty();
        assertThat(LoadOutliers.in(List.of(session("recorded", 0, 70)))).isEmpty();
    }

    @Test
    void numbersThatAreNoneAreAbsent() {
        for (double none : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e300}) {
            assertThat(LoadOutliers.in(List.of(session("a", 7_200, none), session("b", none, 900))))
                    .isEmpty();
        }
        assertThat(LoadOutliers.in(List.of())).isEmpty();
    }

    @Test
    void theOrderOfTheListDoesNotMatterToThePercentile() {
        var sessions = ladder(50);
        sessions.add(session("big", 360_000, 900));
        sessions.add(session("same", 360_000, 900));
        var faults = LoadOutliers.in(sessions);
        Collections.shuffle(sessions, new Random(3));

        assertThat(LoadOutliers.in(sessions)).isEqualTo(faults);
    }

    private static List<Session> ladder(int n) {
        var sessions = new ArrayList<Session>();
        for (int i = 0; i < n; i++) {
            sessions.add(session("s" + i, 7_200, 50 + i % 31));
        }
        return sessions;
    }

    private static Session session(String id, double seconds, double points) {
        return new Session(id, Entry.RECORDED, seconds, points);
    }
}
