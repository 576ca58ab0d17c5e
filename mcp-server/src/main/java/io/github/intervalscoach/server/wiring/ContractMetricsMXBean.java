package io.github.intervalscoach.server.wiring;

/** How far the service has moved away from the operations we use; read by any JMX console or agent. */
public interface ContractMetricsMXBean {
    /** All differences. */
    int getDrifts();

    /** Differences that reads follow by themselves. */
    int getFollowed();

    /** Reads the service no longer describes. */
    int getReadsGone();

    /** Writes the service no longer describes; they are refused. */
    int getWritesGone();
}
