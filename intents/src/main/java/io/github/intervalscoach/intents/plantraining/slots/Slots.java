package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the sessions of a week on its days. */
public final class Slots {
    /** Key sessions first; a run off the bicycle after all rides, since it needs one. */
    private static final Comparator<Wanted> IMPORTANCE = Comparator.comparing(
                    (Wanted wanted) -> wanted.kind() == SessionKind.BRICK)
            .thenComparing(Wanted::priority)
            .thenComparing(Comparator.comparing((Wanted wanted) -> wanted.kind().isHard())
                    .reversed())
            .thenComparing(Comparator.comparingInt(Wanted::leastMinutes).reversed())
            .thenComparing(Wanted::kind)
            .thenComparing(Wanted::sport)
            .thenComparing(Wanted::name);

    private Slots() {}

    /** The best places for {@code sessions}, whatever the order they come in. */
    public static Assignment of(SlotWeek week, List<Wanted> sessions) {
        List<Wanted> wanted = byImportance(sessions);
        var search = new SlotSearch(week, wanted);
        int[] days = search.best();
        int[] minutes = new Stretch(week, wanted).minutes(days);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < days.length; i++) {
            if (days[i] >= 0) {
                placed.add(new Placed(wanted.get(i), week.days().get(days[i]).day(), minutes[i]));
            }
        }
        placed.sort(Comparator.comparing(Placed::day));
        return new Assignment(
                placed, dropped(week, wanted, days, placed), search.worth(), search.nodes(), search.proven());
    }

    /** The order in which minutes are given out. */
    static List<Wanted> byImportance(List<Wanted> sessions) {
        return sessions.stream().sorted(IMPORTANCE).toList();
    }

    private static List<Dropped> dropped(SlotWeek week, List<Wanted> wanted, int[] days, List<Placed> placed) {
        var reason = new DropReason(week, placed);
        var dropped = new ArrayList<Dropped>();
        for (int i = 0; i < days.length; i++) {
            if (days[i] < 0) {
                dropped.add(new Dropped(wanted.get(i), reason.of(wanted.get(i))));
            }
        }
        return dropped;
    }
}
