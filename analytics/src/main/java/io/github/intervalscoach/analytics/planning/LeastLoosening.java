package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.MetricResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The least by which one limit of a contradiction has to be weaker for its members to hold together. */
final class LeastLoosening {
    /** House rule: nearer than this share nobody wants to know. */
    private static final double PRECISION = 1e-4;

    private static final int MOST_STEPS = 60;

    private final LoadProgram program;
    private final List<Integer> members;
    private final int member;

    LeastLoosening(LoadProgram program, List<Integer> members, int member) {
        this.program = program;
        this.members = members;
        this.member = member;
    }

    /** In the unit of the limit; what is told is enough, and a ten-thousandth less is not, as far as can be told. */
    double amount() {
        double tooLittle = 0;
        double enough = gentle();
        double next = enough * (1 - PRECISION);
        for (int step = 0; step < MOST_STEPS && enough - tooLittle > PRECISION * enough; step++) {
            Optional<Double> needed = needed(next);
            tooLittle = needed.isPresent() ? tooLittle : next;
            enough = Math.min(enough, needed.orElse(enough));
            next = (tooLittle + enough) / 2;
        }
        return enough;
    }

    /** What a plan needs that is kind to the limit: the one that breaks it least in points, else any that keeps the others. */
    private double gentle() {
        List<ProgramRow> others = others().toList();
        Stream<MetricResult<double[]>> plans =
                Stream.of(program.kindest(member, others), program.keeping(others.stream()));
        return plans.flatMap(plan -> plan.found().stream())
                .mapToDouble(loads -> program.excess(member, loads))
                .min()
                .orElse(Points.MOST);
    }

    private Stream<ProgramRow> others() {
        return members.stream().filter(limit -> limit != member).flatMap(program::rows);
    }

    /** What some plan needs that needs no more than {@code loosening}; empty where there is none. */
    private Optional<Double> needed(double loosening) {
        Stream<ProgramRow> rows = Stream.concat(others(), program.rows(member, loosening));
        return program.keeping(rows).found().map(loads -> program.excess(member, loads));
    }
}
