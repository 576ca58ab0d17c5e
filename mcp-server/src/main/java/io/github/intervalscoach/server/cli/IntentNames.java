package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.server.tool.IntentTool;
import io.github.intervalscoach.server.wiring.Wiring;
import java.util.Iterator;

/** What can be asked, for the help page and for shells that complete words. */
final class IntentNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Wiring.tools().stream().<String>map(IntentTool::name).iterator();
    }
}
