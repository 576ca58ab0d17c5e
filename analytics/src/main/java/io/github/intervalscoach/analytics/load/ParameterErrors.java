package io.github.intervalscoach.analytics.load;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/** Standard errors of least-squares parameters from the slopes of the model, √((JᵀJ)⁻¹), per unit of residual. */
final class ParameterErrors {
    private final double[] lengths;
    private final SingularValueDecomposition parts;

    /** {@code slopes} has a row for each observation and a column for each parameter. */
    ParameterErrors(RealMatrix slopes) {
        this.lengths = IntStream.range(0, slopes.getColumnDimension())
                .mapToDouble(j -> slopes.getColumnVector(j).getNorm())
                .map(length -> length > 0 ? length : 1)
                .toArray();
        // Parameters have units of their own: without this the condition would measure them and not the data.
        RealMatrix scaled = slopes.copy();
        for (int j = 0; j < lengths.length; j++) {
            scaled.setColumnVector(j, slopes.getColumnVector(j).mapDivide(lengths[j]));
        }
        this.parts = new SingularValueDecomposition(scaled);
    }

    /** 1 where the parameters do not lean on each other, 0 where the data cannot tell them apart. */
    double independence() {
        return parts.getInverseConditionNumber();
    }

    /** The standard error of parameter {@code j} for a residual of 1. */
    double of(int j) {
        double squares = 0;
        for (int k = 0; k < lengths.length; k++) {
            double share = parts.getV().getEntry(j, k) / parts.getSingularValues()[k];
            squares += share * share;
        }
        return Math.sqrt(squares) / lengths[j];
    }
}
