package io.github.intervalscoach.analytics.planning;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which day belongs to which variable of a programme, and with what share of it. */
final class LoadGrid {
    /** The last weeks are told day by day, whatever the grain. */
    private static final int DAILY_WEEKS = 3;

    private final int variables;
    private final int[] variableOfDay;
    private final double[] shareOfDay;
    private final double[] caps;

    private LoadGrid(int variables, int[] variableOfDay, double[] shareOfDay, double[] caps) {
        this.variables = variables;
        this.variableOfDay = variableOfDay;
        this.shareOfDay = shareOfDay;
        this.caps = caps;
    }

    static LoadGrid of(LoadProblem problem) {
        Horizon horizon = problem.horizon();
        int weekly = problem.grain() == LoadProblem.Grain.DAILY ? 0 : Math.max(0, horizon.weeks() - DAILY_WEEKS);
        int weeklyDays = Horizon.WEEK_DAYS * weekly;
        int variables = weekly + horizon.days() - weeklyDays;
        int[] variableOfDay = IntStream.rangeClosed(1, horizon.days())
                .map(day -> day <= weeklyDays ? horizon.weekOf(day) - 1 : weekly + day - weeklyDays - 1)
                .toArray();
        var caps = new double[variables];
        for (int day = 1; day <= horizon.days(); day++) {
            caps[variableOfDay[day - 1]] += problem.capOn(day);
        }
        double[] shareOfDay = IntStream.rangeClosed(1, horizon.days())
                .mapToDouble(day -> share(problem.capOn(day), caps[variableOfDay[day - 1]]))
                .toArray();
        return new LoadGrid(variables, variableOfDay, shareOfDay, caps);
    }

    private static double share(double capOfDay, double capOfVariable) {
        return capOfVariable == 0 ? 1 : capOfDay / capOfVariable;
    }

    int variables() {
        return variables;
    }

    /** The most a variable can be when each of its days is at its cap. */
    double cap(int variable) {
        return caps[variable];
    }

    /** The first day that a variable stands for. */
    int firstDayOf(int variable) {
        return IntStream.range(0, variableOfDay.length)
                        .filter(i -> variableOfDay[i] == variable)
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    /** What one point of each variable adds to {@code form}, in {@code columns} columns of which the last stay 0. */
    double[] weights(LinearForm form, int columns) {
        var weights = new double[columns];
        for (int i = 0; i < variableOfDay.length; i++) {
            weights[variableOfDay[i]] += shareOfDay[i] * form.weight(i + 1);
        }
        return weights;
    }

    /** The load of each day, held at 0 or above, which a solver may miss by a rounding error. */
    double[] loads(double[] point) {
        var loads = new double[variableOfDay.length];
        Arrays.setAll(loads, i -> Math.max(0, shareOfDay[i] * point[variableOfDay[i]]));
        return loads;
    }
}
