package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The best places of a week's sessions, by branch and bound. Sessions are tried in the order of importance, days in the
 * order of the calendar with the day before first; of assignments of the same worth the first found stays, so the same
 * question has the same answer.
 */
final class SlotSearch {
    /** House rule: the bound on work; beyond it the best so far is told, and that it is not proven. */
    static final long MOST_NODES = 50_000;

    private static final int NOWHERE = -1;

    private final SlotWeek week;
    private final List<Wanted> wanted;
    private final Weighing weighing;
    private final Fit fit;
    private final Comparator<Worth> better;
    private final int[][] order;
    private final long[] tenthsFrom;
    private final int[] keysFrom;
    private final int[] supportsFrom;
    private final int[] days;
    /** What was found, each better than the one before; before anything was, less than nothing. */
    private final List<Found> found = new ArrayList<>(List.of(new Found(List.of(), new Worth(-1, 0, 0, 0, 0))));

    private final AtomicLong nodes = new AtomicLong();

    /** An assignment, index of each session's day. */
    private record Found(List<Integer> days, Worth worth) {}

    SlotSearch(SlotWeek week, List<Wanted> wanted) {
        this.week = week;
        this.wanted = wanted;
        this.weighing = new Weighing(week, wanted);
        this.fit = new Fit(week, wanted, weighing);
        this.better = Worth.by(week.first());
        this.order = wanted.stream().map(this::order).toArray(int[][]::new);
        int count = wanted.size();
        this.tenthsFrom = new long[count + 1];
        this.keysFrom = new int[count + 1];
        this.supportsFrom = new int[count + 1];
        for (int i = count - 1; i >= 0; i--) {
            Wanted session = wanted.get(i);
            tenthsFrom[i] = tenthsFrom[i + 1] + weighing.mostTenths(i);
            keysFrom[i] = keysFrom[i + 1] + (session.priority() == Priority.KEY ? 1 : 0);
            supportsFrom[i] = supportsFrom[i + 1] + (session.priority() == Priority.SUPPORT ? 1 : 0);
        }
        this.days = new int[count];
        Arrays.fill(days, NOWHERE);
    }

    /** Index of each session's day, -1 for none. */
    int[] best() {
        place(0, new Worth(0, 0, 0, 0, 0));
        return incumbent().days().stream().mapToInt(Integer::intValue).toArray();
    }

    Worth worth() {
        return incumbent().worth();
    }

    long nodes() {
        return nodes.get();
    }

    boolean proven() {
        return nodes.get() < MOST_NODES;
    }

    private void place(int i, Worth soFar) {
        if (nodes.get() >= MOST_NODES) {
            return;
        }
        nodes.incrementAndGet();
        if (i == wanted.size()) {
            keep();
            return;
        }
        for (int day : order[i]) {
            if (day == NOWHERE || (!breaksTheTie(i, day) && fit.joins(i, day, days))) {
                days[i] = day;
                Worth with = with(i, day, soFar);
                if (better.compare(bound(i + 1, with), incumbent().worth()) > 0) {
                    place(i + 1, with);
                }
            }
        }
        days[i] = NOWHERE;
    }

    private Found incumbent() {
        return found.get(found.size() - 1);
    }

    private void keep() {
        Worth worth = weighing.of(days);
        if (better.compare(worth, incumbent().worth()) > 0) {
            found.add(new Found(Arrays.stream(days).boxed().toList(), worth));
        }
    }

    /** Like sessions come in the order of days: their swap is no other plan. */
    private boolean breaksTheTie(int i, int day) {
        return i > 0 && wanted.get(i).isLike(wanted.get(i - 1)) && (days[i - 1] == NOWHERE || day <= days[i - 1]);
    }

    /** Load at most, crowding and changes at least. */
    private Worth with(int i, int day, Worth soFar) {
        int changed = soFar.changes() + (weighing.changes(i, day) ? 1 : 0);
        if (day == NOWHERE) {
            return new Worth(soFar.keys(), soFar.supports(), soFar.tenths(), soFar.crowding(), changed);
        }
        Wanted session = wanted.get(i);
        return new Worth(
                soFar.keys() + (session.priority() == Priority.KEY ? 1 : 0),
                soFar.supports() + (session.priority() == Priority.SUPPORT ? 1 : 0),
                soFar.tenths() + weighing.mostTenths(i),
                soFar.crowding() + weighing.crowding(i, days),
                changed);
    }

    /** What nothing that begins like this can exceed. */
    private Worth bound(int from, Worth soFar) {
        return new Worth(
                soFar.keys() + keysFrom[from],
                soFar.supports() + supportsFrom[from],
                soFar.tenths() + tenthsFrom[from],
                soFar.crowding(),
                soFar.changes());
    }

    /** The day before, then the others as they come, then none. */
    private int[] order(Wanted session) {
        int before = session.before().map(week::indexOf).orElse(NOWHERE);
        var all = new ArrayList<Integer>();
        if (before != NOWHERE) {
            all.add(before);
        }
        for (int day = 0; day < week.days().size(); day++) {
            if (day != before) {
                all.add(day);
            }
        }
        all.add(NOWHERE);
        return all.stream().mapToInt(Integer::intValue).toArray();
    }
}
