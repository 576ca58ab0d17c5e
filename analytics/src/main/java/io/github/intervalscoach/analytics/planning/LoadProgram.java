package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The linear programme of a {@link LoadProblem}: its columns are the grid's variables, perhaps followed by others.
 *
 * <p>Of the rows of the limits most never matter, so a solution is found without them and those it breaks are added, of
 * each limit the worst of each week, until none is broken. What keeps all rows and is best among those that keep some is
 * best of all.
 */
final class LoadProgram {
    /** A row broken by less is kept, in points. */
    private static final double KEPT = 1e-9;

    /** House rule: no plan is told that breaks a row by more than this, in points. */
    private static final double TOLERANCE = 1e-6;

    private final LoadProblem problem;
    private final LoadGrid grid;

    /** By how much each limit's bound is higher than the problem says. */
    private final List<Double> loosenings;

    private final List<List<LoadRow>> rows;

    /** The same in the columns of the grid. */
    private final List<List<ProgramRow>> gridRows;

    private LoadProgram(LoadProblem problem, LoadGrid grid, List<Double> loosenings) {
        this.problem = problem;
        this.grid = grid;
        this.loosenings = loosenings;
        this.rows = IntStream.range(0, loosenings.size())
                .mapToObj(limit -> problem.limits().get(limit).rows(problem.horizon()).stream()
                        .map(row -> row.loosenedBy(loosenings.get(limit)))
                        .toList())
                .toList();
        this.gridRows = IntStream.range(0, rows.size())
                .mapToObj(limit ->
                        rows.get(limit).stream().map(row -> gridRow(limit, row)).toList())
                .toList();
    }

    static LoadProgram of(LoadProblem problem) {
        return new LoadProgram(
                problem,
                LoadGrid.of(problem),
                Collections.nCopies(problem.limits().size(), 0.0));
    }

    /** The same programme with one limit {@code amount} weaker. */
    LoadProgram loosened(int limit, double amount) {
        var loosened = new ArrayList<>(loosenings);
        loosened.set(limit, loosened.get(limit) + amount);
        return new LoadProgram(problem, grid, List.copyOf(loosened));
    }

    LoadGrid grid() {
        return grid;
    }

    /** The loads with the highest fitness on race morning. */
    MetricResult<double[]> highest() {
        int columns = grid.variables();
        return solve(fitness(columns), bounds(columns), allRows(columns)).map(grid::loads);
    }

    /** Whether it is certain that no loads keep these limits. */
    boolean contradicts(List<Integer> limits) {
        return keeping(limits.stream().flatMap(this::rows))
                .fold(loads -> false, refusal -> refusal.reason() == Reason.OUT_OF_REACH);
    }

    /** Some loads that keep the rows. */
    MetricResult<double[]> keeping(Stream<ProgramRow> rows) {
        return solve(new double[grid.variables()], List.of(), rows.toList()).map(grid::loads);
    }

    /** Loads that keep some rows and break the limit least, in points; perhaps not the least there is. */
    MetricResult<double[]> kindest(int limit, List<ProgramRow> kept) {
        int breach = grid.variables();
        int columns = breach + 1;
        var gentle = new double[columns];
        gentle[breach] = -1;
        Stream<ProgramRow> broken = rows(limit).map(row -> row.widened(columns).with(breach, -1));
        List<ProgramRow> rows = Stream.concat(kept.stream().map(row -> row.widened(columns)), broken)
                .toList();
        return unchecked(gentle, new ArrayList<>(), rows)
                .flatMap(point -> checked(point, kept))
                .map(grid::loads);
    }

    /** What each column adds to fitness on race morning. */
    double[] fitness(int columns) {
        return grid.weights(raceFitness(), columns);
    }

    /** Fitness on race morning. */
    LinearForm raceFitness() {
        return problem.horizon().fitness(problem.horizon().days());
    }

    /** No variable is above its cap, nor above what a loosened cap could make of it. */
    private List<ProgramRow> bounds(int columns) {
        double beyond = Horizon.WEEK_DAYS
                * IntStream.range(0, loosenings.size())
                        .filter(limit -> problem.limits().get(limit) instanceof LoadCap)
                        .mapToDouble(loosenings::get)
                        .sum();
        return IntStream.range(0, grid.variables())
                .mapToObj(variable -> ProgramRow.bound(variable, grid.cap(variable) + beyond, columns))
                .toList();
    }

    /** The rows of all limits. */
    List<ProgramRow> allRows(int columns) {
        return gridRows.stream()
                .flatMap(List::stream)
                .map(row -> row.widened(columns))
                .toList();
    }

    /** The rows of one limit. */
    Stream<ProgramRow> rows(int limit) {
        return gridRows.get(limit).stream();
    }

    /** The rows of one limit, its bound {@code loosening} higher. */
    Stream<ProgramRow> rows(int limit, double loosening) {
        return rows.get(limit).stream().map(row -> gridRow(limit, row.loosenedBy(loosening)));
    }

    private ProgramRow gridRow(int limit, LoadRow row) {
        LinearForm form = row.form();
        int weeks = problem.horizon().weeks() + 1;
        return ProgramRow.of(grid.weights(form, grid.variables()), -form.constant())
                .inGroup(limit * weeks + problem.horizon().weekOf(row.day()));
    }

    /** By how much {@code loads} break a limit on its worst day, in the unit of the limit; 0 where they keep it. */
    double excess(int limit, double[] loads) {
        return Math.max(
                0,
                rows.get(limit).stream()
                        .mapToDouble(row -> row.excess(loads))
                        .max()
                        .orElse(0));
    }

    /** The best point that keeps {@code fixed} and {@code open}. */
    static MetricResult<double[]> solve(double[] objective, List<ProgramRow> fixed, List<ProgramRow> open) {
        var rows = new ArrayList<>(fixed);
        return unchecked(objective, rows, open).flatMap(point -> checked(point, rows));
    }

    /** Adds the rows that matter to {@code rows}. */
    private static MetricResult<double[]> unchecked(double[] objective, List<ProgramRow> rows, List<ProgramRow> open) {
        var rest = new ArrayList<>(open);
        while (true) {
            MetricResult<double[]> solved = rows.isEmpty()
                    ? MetricResult.of(new double[objective.length], Basis.of(1, 1))
                    : Simplex.maximise(objective, rows);
            Collection<ProgramRow> broken =
                    solved.found().map(point -> worst(rest, point)).orElse(List.of());
            if (broken.isEmpty()) {
                return solved;
            }
            rows.addAll(broken);
            rest.removeAll(broken);
        }
    }

    private static MetricResult<double[]> checked(double[] point, List<ProgramRow> rows) {
        double worst = rows.stream().mapToDouble(row -> row.excess(point)).max().orElse(0);
        return worst <= TOLERANCE
                ? MetricResult.of(point, Basis.of(1, 1))
                : MetricResult.refused(Reason.NOT_CONVERGED, new Gap("broken_row", TOLERANCE, worst, "points"));
    }

    private static Collection<ProgramRow> worst(List<ProgramRow> rows, double[] point) {
        var worst = new TreeMap<Integer, ProgramRow>();
        for (ProgramRow row : rows) {
            if (row.excess(point) > KEPT) {
                worst.merge(row.group(), row, (a, b) -> b.excess(point) > a.excess(point) ? b : a);
            }
        }
        return worst.values();
    }
}
