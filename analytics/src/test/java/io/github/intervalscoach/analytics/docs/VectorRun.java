package io.github.intervalscoach.analytics.docs;

import io.github.intervalscoach.analytics.fixtures.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs every test that holds a vector, and tells what became of each. */
final class VectorRun implements TestExecutionListener {
    private static final String HOME = "io.github.intervalscoach.analytics";

    /** One test and its end. */
    record Row(Vector vector, Status status) {}

    private final List<Row> rows = new ArrayList<>();

    private VectorRun() {}

    /** All of them, by name of the vector, then of the metric. */
    static List<Row> all() {
        var run = new VectorRun();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectPackage(HOME))
                .filters(TagFilter.includeTags("vector"), EngineFilter.includeEngines("junit-jupiter"))
                .build();
        LauncherFactory.create().execute(request, run);
        run.rows.sort(Comparator.comparing((Row row) -> row.vector().id())
                .thenComparing(row -> row.vector().metric())
                .thenComparing(row -> row.vector().oracle()));
        return List.copyOf(run.rows);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Vector.class))
                .ifPresent(vector -> rows.add(new Row(vector, result.getStatus())));
    }
}
