package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which limits of a plan contradict each other, what would settle it, and how much fitness is then within reach.
 *
 * <dl>
 *   <dt>Formula <dd>Limits are taken away in the order of the problem, and stay away while the rest still contradicts
 *                   itself: what is left cannot hold together, but would without any one of its members. The loosening of
 *                   a member is the least with which the members hold together. For the reachable fitness the limits
 *                   are taken up in their order, one that no longer fits gives way by as much as it must, and
 *                   {@link LinearLoadPlan} is solved under what is left
 *   <dt>Needs   <dd>what {@link LinearLoadPlan} needs
 *   <dt>Edges   <dd>Limits that hold together are refused as {@link Reason#NOT_APPLICABLE}. There may be further
 *                   contradictions besides the one named; settling one shows the next
 *   <dt>Source  <dd>the deletion filter for an irreducible infeasible set of linear constraints (Chinneck and Dravnieks
 *                   1991, ORSA J Comput 3:157, recalled)
 *   <dt>Dispute <dd>Which contradiction is named depends on the order of the limits; every one named is a true one.
 *   <dt>Evidence <dd>D: a property of the limits, not of athletes
 * </dl>
 *
 * @param clashes the limits in contradiction, in the order of the problem; at least one
 * @param reachableFitness highest fitness on race morning once limits have given way, of a wanted one at most
 *     that, points/day
 */
public record LoadConflict(List<Clash> clashes, double reachableFitness) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "load_conflict",
            "points/day",
            Evidence.D,
            List.of(Source.recalled("Chinneck and Dravnieks 1991, ORSA J Comput 3:157")));

    /** House rule: a limit that gives way does so by a little more than it must, so that rounding does not close the way. */
    private static final double ROOM = 1e-5;

    /**
     * One limit of a contradiction.
     *
     * @param place which of the problem's limits it is, 0 being the first
     * @param limit the limit's key
     * @param loosening by how much it alone would have to be weaker, in {@code unit}, above 0
     * @param unit unit of the loosening
     */
    public record Clash(int place, String limit, double loosening, String unit) {
        public Clash {
            Objects.requireNonNull(limit, "limit");
            Objects.requireNonNull(unit, "unit");
        }
    }

    public LoadConflict {
        clashes = List.copyOf(clashes);
    }

    /** What contradicts itself in {@code problem}. */
    public static MetricResult<LoadConflict> of(LoadProblem problem) {
        return problem.checked().flatMap(checked -> {
            var program = LoadProgram.of(problem);
            List<Integer> members = members(problem, program);
            if (members.isEmpty()) {
                return MetricResult.refused(Reason.NOT_APPLICABLE, new Gap("contradicting_limits", 1, 0, "1"));
            }
            List<Clash> clashes = members.stream()
                    .map(member -> clash(problem, program, members, member))
                    .toList();
            int days = problem.horizon().days();
            return reachable(problem, program)
                    .flatMap(fitness -> MetricResult.of(new LoadConflict(clashes, fitness), Basis.of(days, days)));
        });
    }

    /** The refusal of a plan: each limit with the loosening that it needs, and the fitness then within reach. */
    <T> MetricResult<T> refuse() {
        Stream<Gap> limits = clashes.stream().map(clash -> new Gap(clash.limit(), clash.loosening(), 0, clash.unit()));
        Gap reachable = new Gap("reachable_fitness", reachableFitness, reachableFitness, "points/day");
        return MetricResult.refused(
                Reason.OUT_OF_REACH, Stream.concat(limits, Stream.of(reachable)).toArray(Gap[]::new));
    }

    private static Clash clash(LoadProblem problem, LoadProgram program, List<Integer> members, int member) {
        LoadLimit limit = problem.limits().get(member);
        double loosening = new LeastLoosening(program, members, member).amount();
        return new Clash(member, limit.key(), loosening, limit.unit());
    }

    /** An irreducible set of limits that contradict each other; empty where all hold together. */
    private static List<Integer> members(LoadProblem problem, LoadProgram program) {
        List<Integer> all = first(problem.limits().size());
        if (!program.contradicts(all)) {
            return List.of();
        }
        List<Integer> members = all;
        for (Integer limit : all) {
            List<Integer> others =
                    members.stream().filter(other -> !other.equals(limit)).toList();
            members = program.contradicts(others) ? others : members;
        }
        return members;
    }

    private static MetricResult<Double> reachable(LoadProblem problem, LoadProgram program) {
        int limits = problem.limits().size();
        LoadProgram giving = program;
        for (int i = 0; i < limits && giving.contradicts(first(limits)); i++) {
            int limit = shortestContradiction(giving, limits) - 1;
            double loosening = new LeastLoosening(giving, first(limit + 1), limit).amount();
            giving = giving.loosened(limit, loosening * (1 + ROOM) + ROOM);
        }
        LoadProgram settled = giving;
        return settled.highest()
                .map(loads -> problem.goal().partOf(settled.raceFitness().at(loads)));
    }

    /** How many limits, taken up in their order, contradict each other where one less do not. */
    private static int shortestContradiction(LoadProgram program, int limits) {
        int low = 0;
        int high = limits;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            boolean contradicts = program.contradicts(first(middle));
            low = contradicts ? low : middle;
            high = contradicts ? middle : high;
        }
        return high;
    }

    private static List<Integer> first(int limits) {
        return IntStream.range(0, limits).boxed().toList();
    }
}
