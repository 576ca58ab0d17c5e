package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The faults in force. A request is struck by the first that fits and whose chance comes. Safe to share. */
final class Faults {
    private final List<Armed> armed = new ArrayList<>();

    Faults(List<Fault> first) {
        first.forEach(this::add);
    }

    synchronized void add(Fault fault) {
        armed.add(new Armed(fault));
    }

    synchronized void clear() {
        armed.clear();
    }

    /** What strikes a request, if anything does; {@code path} is below {@code /api/v1}. */
    synchronized Optional<Fault> striking(String verb, String path) {
        Optional<Fault> fault = armed.stream()
                .filter(candidate -> candidate.strikes(verb, path))
                .map(candidate -> candidate.fault)
                .findFirst();
        armed.removeIf(Armed::isOver);
        return fault;
    }

    /** Those in force, with how often each has struck. */
    synchronized ArrayNode shown() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        armed.forEach(one -> list.addObject().put("fault", one.fault.toString()).put("struck", one.struck));
        return list;
    }

    private static final class Armed {
        private final Fault fault;
        private final Random chance;
        private final Pattern path;
        private int struck;

        Armed(Fault fault) {
            this.fault = fault;
            this.chance = new Random(fault.frequency().seed());
            this.path = Pattern.compile(
                    Arrays.stream(fault.target().path().orElse("*").split("\\*", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*")),
                    Pattern.DOTALL);
        }

        boolean strikes(String verb, String asked) {
            boolean fits =
                    fault.target().verb().filter(only -> !only.equals(verb)).isEmpty()
                            && path.matcher(asked).matches();
            if (!fits || chance.nextDouble() >= fault.frequency().chance()) {
                return false;
            }
            struck++;
            return true;
        }

        boolean isOver() {
            return fault.frequency().times().isPresent()
                    && struck >= fault.frequency().times().getAsInt();
        }
    }
}
