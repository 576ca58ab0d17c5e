package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A season laid out backwards from its race: race week, taper, what the race asks for, what builds it, and the base.
 *
 * <dl>
 *   <dt>Formula <dd>the taper as long as {@link TaperLength} says, race week included; of the weeks before it a third,
 *                   rounded up and at most 6, are specific; of the rest a half, rounded up and at most 8, build; the rest
 *                   is base. Recovery weeks by {@link Mesocycle}. A week of load has 0.9 to 1.1 of a usual one, a recovery
 *                   week 0.5 to 0.7, a week with m days of taper 1 − 0.60·m/7 to 1 − 0.41·m/7. Another A race before the
 *                   taper has one week of taper of its own, which is the recovery week of its block
 *   <dt>Needs   <dd>the number of weeks and the expected duration of the race
 *   <dt>Edges   <dd>Where the taper takes all weeks there is nothing else. With fewer than four weeks before it the value
 *                   carries {@link Caveat#SHORT}. Holidays and races beyond the season are passed over; one in the taper
 *                   changes no week of it
 *   <dt>Source  <dd>convention; the taper from Bosquet et al. 2007, Med Sci Sports Exerc 39:1358
 *   <dt>Dispute <dd>Periodisation has not been shown to be better than sensible variation (Kiely, recalled). How weeks are
 *                   shared out among the phases, and their mixes, are house rules.
 *   <dt>Evidence <dd>D: but for the cut of the taper, which is A
 * </dl>
 *
 * @param weeks one row a week, oldest first
 * @param conflicts races in the way of the A race, in the order given
 */
public record SeasonPhases(List<SeasonWeek> weeks, List<RaceConflict> conflicts) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "season_phases",
            "weeks",
            Evidence.D,
            List.of(
                    Source.definition("convention: backwards from the race"),
                    Source.checked("Bosquet et al. 2007, Med Sci Sports Exerc 39:1358"),
                    Source.recalled("Kiely, periodisation paradigms, reviews of 2012 and 2018")));

    private static final int MOST_SPECIFIC = 6;
    private static final int MOST_BUILD = 8;

    /** House rule: less than one block of three and its recovery trains little. */
    private static final int FEW_WEEKS = 4;

    /** Convention: a tenth more or less than usual. */
    private static final double LEAST_LOAD_SHARE = 0.9;

    private static final double MOST_LOAD_SHARE = 1.1;

    public SeasonPhases {
        weeks = List.copyOf(weeks);
        conflicts = List.copyOf(conflicts);
    }

    /** The weeks of {@code season}. */
    public static MetricResult<SeasonPhases> of(Season season) {
        return TaperLength.of(season.raceDuration()).flatMap(taper -> {
            int before = Math.max(0, season.weeks() - weeksOf(taper));
            List<Integer> light = Stream.concat(
                            season.holidayWeeks().stream(), RaceConflicts.shortTapers(season, before).stream())
                    .toList();
            Mesocycle cycle = Mesocycle.of(before, season.rhythm(), light, season.loadFirst());
            List<SeasonWeek> weeks = IntStream.rangeClosed(1, season.weeks())
                    .mapToObj(week -> week <= before
                            ? trainingWeek(season, week, before, cycle.weeks().get(week - 1))
                            : taperWeek(season, week, taper.days()))
                    .toList();
            Basis basis = Basis.of(season.weeks(), season.weeks());
            return MetricResult.of(
                    new SeasonPhases(weeks, RaceConflicts.of(season, before)),
                    before < FEW_WEEKS ? basis.caveat(Caveat.SHORT) : basis);
        });
    }

    private static int weeksOf(TaperLength taper) {
        return (taper.days() + Horizon.WEEK_DAYS - 1) / Horizon.WEEK_DAYS;
    }

    private static SeasonWeek trainingWeek(Season season, int week, int before, Mesocycle.Kind kind) {
        Phase phase = phase(week, before);
        boolean loads = kind == Mesocycle.Kind.LOAD;
        boolean tapers = RaceConflicts.shortTapers(season, before).contains(week);
        Stream<SeasonWeek.Note> holiday =
                season.holidayWeeks().contains(week) ? Stream.of(SeasonWeek.Note.HOLIDAY) : Stream.empty();
        Stream<SeasonWeek.Note> taper = tapers ? Stream.of(SeasonWeek.Note.A_RACE_SHORT_TAPER) : Stream.empty();
        double least = loads ? LEAST_LOAD_SHARE : Mesocycle.LEAST_RECOVERY_SHARE;
        double most = loads ? MOST_LOAD_SHARE : Mesocycle.MOST_RECOVERY_SHARE;
        return new SeasonWeek(
                week,
                season.weeks() - week,
                phase,
                kind,
                tapers ? 1 - Taper.MOST_CUT_PERCENT / 100 : least,
                tapers ? 1 - Taper.LEAST_CUT_PERCENT / 100 : most,
                IntensityMix.of(phase, season.raceDuration()),
                Stream.of(holiday, taper, races(season, week))
                        .flatMap(notes -> notes)
                        .toList());
    }

    private static SeasonWeek taperWeek(Season season, int week, int taperDays) {
        int weeksToRace = season.weeks() - week;
        Phase phase = weeksToRace == 0 ? Phase.RACE_WEEK : Phase.TAPER;
        double tapered = Math.min(1, taperDays / (double) Horizon.WEEK_DAYS - weeksToRace);
        return new SeasonWeek(
                week,
                weeksToRace,
                phase,
                Mesocycle.Kind.RECOVERY,
                1 - tapered * Taper.MOST_CUT_PERCENT / 100,
                1 - tapered * Taper.LEAST_CUT_PERCENT / 100,
                IntensityMix.of(phase, season.raceDuration()),
                List.of());
    }

    private static Phase phase(int week, int before) {
        int specific = Math.min(MOST_SPECIFIC, (before + 2) / 3);
        int build = Math.min(MOST_BUILD, (before - specific + 1) / 2);
        int base = before - specific - build;
        if (week <= base) {
            return Phase.BASE;
        }
        return week <= base + build ? Phase.BUILD : Phase.SPECIFIC;
    }

    private static Stream<SeasonWeek.Note> races(Season season, int week) {
        return season.otherRaces().stream()
                .filter(race -> race.week() == week)
                .map(OtherRace::priority)
                .min(Comparator.naturalOrder())
                .filter(priority -> priority != OtherRace.Priority.A)
                .map(priority -> priority == OtherRace.Priority.B
                        ? SeasonWeek.Note.B_RACE_THREE_EASIER_DAYS
                        : SeasonWeek.Note.C_RACE_IS_THE_HARD_SESSION)
                .stream();
    }
}
