package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;

/** Marks what was written at once, {@code plan_applied}: the world's time, a millisecond apart while it stands still. */
final class Batches {
    private final World world;
    private int given;

    Batches(World world) {
        this.world = world;
    }

    /** To be called when nothing can be refused any more: what is refused must leave no trace. */
    void mark(List<ObjectNode> written) {
        given++;
        String mark = Stamp.of(world.now().plus(Duration.ofMillis(given)));
        written.forEach(object -> object.put("plan_applied", mark));
    }
}
