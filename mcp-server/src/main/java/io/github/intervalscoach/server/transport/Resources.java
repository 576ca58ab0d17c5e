package io.github.intervalscoach.server.transport;

import java.util.List;

/** What hosts may read by URI, beside calling tools. */
public interface Resources {
    /** Those whose URI is known beforehand, always in the same order. */
    List<ResourceListing> listed();

    /** Families of those whose URI names an activity or an athlete, always in the same order. */
    List<ResourceListing> templates();

    /**
     * What is at a URI; may wait for the outside world, and ends when its thread is interrupted.
     *
     * @throws ResourceRefused when it cannot be had
     */
    ResourceContent read(String uri);
}
