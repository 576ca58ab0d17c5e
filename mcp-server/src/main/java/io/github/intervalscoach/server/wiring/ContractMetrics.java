package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intervals.contract.Drift;
import io.github.intervalscoach.intervals.contract.Drift.Kind;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drift of the contract as a metric of the JVM, under {@link #NAME}, until closed.
 *
 * @param registered whether it is this one that consoles see; with several connections in one JVM it is the first
 */
record ContractMetrics(Supplier<List<Drift>> drifts, boolean registered)
        implements ContractMetricsMXBean, AutoCloseable {
    static final String NAME = "io.github.intervalscoach:type=Contract";
    private static final Logger LOG = LoggerFactory.getLogger(ContractMetrics.class);

    static ContractMetrics shown(Supplier<List<Drift>> drifts) {
        try {
            var server = ManagementFactory.getPlatformMBeanServer();
            var name = new ObjectName(NAME);
            var metrics = new ContractMetrics(drifts, !server.isRegistered(name));
            if (metrics.registered()) {
                server.registerMBean(metrics, name);
            }
            return metrics;
        } catch (JMException e) {
            LOG.warn("Metrics of the contract are not shown", e);
            return new ContractMetrics(drifts, false);
        }
    }

    @Override
    public int getDrifts() {
        return drifts.get().size();
    }

    @Override
    public int getFollowed() {
        return count(Kind.MOVED_AND_FOLLOWED) + count(Kind.RENAMED_AND_FOLLOWED);
    }

    @Override
    public int getReadsGone() {
        return count(Kind.READ_GONE);
    }

    @Override
    public int getWritesGone() {
        return count(Kind.WRITE_GONE);
    }

    @Override
    public void close() {
        if (registered) {
            try {
                ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
            } catch (JMException e) {
                LOG.warn("Metrics of the contract are still shown", e);
            }
        }
    }

    private int count(Kind kind) {
        return Math.toIntExact(
                drifts.get().stream().filter(drift -> drift.kind() == kind).count());
    }
}
