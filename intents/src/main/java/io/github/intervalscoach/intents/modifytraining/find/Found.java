package io.github.intervalscoach.intents.modifytraining.find;

import java.util.List;

/** What was meant. */
public sealed interface Found {
    /** Just these, in the order they were named or of their days. */
    record These(List<Entry> entries) implements Found {
        public These {
            entries = List.copyOf(entries);
        }
    }

    /** Nothing is done: somebody has to choose. */
    record Several(String said, List<Entry> candidates) implements Found {
        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nothing fits. */
    record None(String said, List<Entry> nearest) implements Found {
        public None {
            nearest = List.copyOf(nearest);
        }
    }
}
