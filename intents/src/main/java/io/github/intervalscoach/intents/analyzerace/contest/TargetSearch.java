package io.github.intervalscoach.intents.analyzerace.contest;

import io.github.intervalscoach.intents.analyzerace.contest.Target.Unclear;
import io.github.intervalscoach.intents.analyzerace.contest.Target.Why;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** From what was asked to one race; never to a guess between two. */
public record TargetSearch(Diary diary) {
    private static final int MOST_CANDIDATES = 8;
    private static final int NEAREST = 3;

    /** A race of so many days is what "how did it go" means. */
    private static final int FRESH_DAYS = 7;

    /** The race that {@code wish} means. */
    public Target find(Wish wish) {
        if (wish.isOpen()) {
            return usual().map(this::target).orElseGet(() -> unclear(Why.NONE, List.of(), 0));
        }
        List<Contest> found = wish.days().isEmpty() ? found(day -> true, wish) : onDays(wish);
        if (found.size() == 1) {
            return target(found.get(0));
        }
        if (found.isEmpty()) {
            return unclear(Why.NONE, nearest(wish), withheld(wish));
        }
        return unclear(
                Why.SEVERAL,
                found.stream()
                        .sorted(Comparator.comparing(Contest::day).reversed())
                        .limit(MOST_CANDIDATES)
                        .toList(),
                withheld(wish));
    }

    private List<Contest> onDays(Wish wish) {
        return wish.days().stream()
                .map(day -> found(day::equals, wish))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Races first; where none fits, any session that does: then the question says that it was a race. */
    private List<Contest> found(Predicate<LocalDate> day, Wish wish) {
        List<Contest> races = fitting(diary.races().stream(), day, wish);
        return races.isEmpty() ? fitting(diary.sessions().stream().map(diary::named), day, wish) : races;
    }

    private static List<Contest> fitting(Stream<Contest> all, Predicate<LocalDate> day, Wish wish) {
        List<Contest> ofDay = all.filter(contest -> day.test(contest.day())).toList();
        if (wish.words().isEmpty()) {
            return ofDay;
        }
        String words = wish.words().get();
        List<Contest> called = ofDay.stream().filter(c -> c.isCalled(words)).toList();
        return called.isEmpty() ? ofDay.stream().filter(c -> c.isNamed(words)).toList() : called;
    }

    /** Lately run, else the next, else the last. */
    private Optional<Contest> usual() {
        List<Contest> done = diary.racesDone();
        Optional<Contest> last = done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
        return last.filter(race -> !race.day().isBefore(diary.today().minusDays(FRESH_DAYS)))
                .or(() -> ahead().findFirst())
                .or(() -> last);
    }

    private Target target(Contest contest) {
        if (contest.done().isPresent()) {
            return new Target.Done(contest);
        }
        return contest.day().isBefore(diary.today())
                ? unclear(Why.NO_RECORDING, List.of(contest), diary.withheld(DateRange.of(contest.day())))
                : new Target.Ahead(contest);
    }

    private List<Contest> nearest(Wish wish) {
        List<Contest> near = new ArrayList<>();
        if (wish.days().isEmpty()) {
            List<Contest> done = diary.racesDone();
            near.addAll(done.subList(Math.max(0, done.size() - NEAREST), done.size()));
            near.addAll(ahead().limit(NEAREST).toList());
            return near;
        }
        LocalDate day = wish.days().get(0);
        List<Contest> before =
                diary.races().stream().filter(r -> r.day().isBefore(day)).toList();
        near.addAll(before.subList(Math.max(0, before.size() - NEAREST), before.size()));
        diary.races().stream().filter(r -> r.day().isAfter(day)).limit(NEAREST).forEach(near::add);
        return near;
    }

    private Stream<Contest> ahead() {
        return diary.racesOpen().stream().filter(race -> !race.day().isBefore(diary.today()));
    }

    private int withheld(Wish wish) {
        return wish.days().stream()
                .mapToInt(day -> diary.withheld(DateRange.of(day)))
                .sum();
    }

    private static Unclear unclear(Why why, List<Contest> candidates, int withheld) {
        return new Unclear(why, candidates, withheld);
    }
}
