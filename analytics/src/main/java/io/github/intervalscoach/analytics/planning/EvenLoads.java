package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.MetricResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Of all plans with one fitness on race morning, an even one: the smallest sum of the largest share of its cap that any
 * day asks for, counted once for each week, and of what the busiest day of each week asks for above its week's mean share.
 */
final class EvenLoads {
    private static final double PERCENT = 100;

    /** A millionth of what anybody would see of fitness, so that rounding does not close the way, points/day. */
    private static final double SLACK = 1e-9;

    private final LoadProgram program;
    private final LoadGrid grid;
    private final Horizon horizon;
    private final int columns;

    private EvenLoads(LoadProgram program, Horizon horizon) {
        this.program = program;
        this.grid = program.grid();
        this.horizon = horizon;
        this.columns = grid.variables() + horizon.weeks() + 1;
    }

    /** The loads of each day; refuses where the solver loses its way. */
    static MetricResult<double[]> of(LoadProgram program, Horizon horizon, double fitness) {
        var even = new EvenLoads(program, horizon);
        return LoadProgram.solve(even.objective(), even.fixed(fitness), program.allRows(even.columns))
                .map(even.grid::loads);
    }

    private int peak() {
        return columns - 1;
    }

    private int peakOf(int variable) {
        return grid.variables() + horizon.weekOf(grid.firstDayOf(variable)) - 1;
    }

    private double[] objective() {
        var capOfWeek = new double[columns];
        for (int variable = 0; variable < grid.variables(); variable++) {
            capOfWeek[peakOf(variable)] += grid.cap(variable);
        }
        var objective = new double[columns];
        for (int variable = 0; variable < grid.variables(); variable++) {
            if (grid.cap(variable) > 0) {
                objective[variable] = PERCENT / capOfWeek[peakOf(variable)];
            }
        }
        for (int column = grid.variables(); column < peak(); column++) {
            objective[column] = -1;
        }
        objective[peak()] = -horizon.weeks();
        return objective;
    }

    private List<ProgramRow> fixed(double fitness) {
        var rows = new ArrayList<ProgramRow>();
        for (int variable = 0; variable < grid.variables(); variable++) {
            rows.add(ProgramRow.bound(variable, 0, columns).with(peakOf(variable), -grid.cap(variable) / PERCENT));
        }
        for (int column = grid.variables(); column < peak(); column++) {
            rows.add(ProgramRow.bound(column, 0, columns).with(peak(), -1));
        }
        rows.add(ProgramRow.bound(peak(), PERCENT, columns));
        LinearForm missing = program.raceFitness().times(-1);
        rows.add(ProgramRow.of(grid.weights(missing, columns), SLACK - fitness - missing.constant()));
        return rows;
    }
}
