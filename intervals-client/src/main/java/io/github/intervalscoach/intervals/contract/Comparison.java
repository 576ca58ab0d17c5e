package io.github.intervalscoach.intervals.contract;

import io.github.intervalscoach.intervals.contract.Drift.Kind;
import io.github.intervalscoach.intervals.contract.Operation.Effect;
import io.github.intervalscoach.intervals.contract.Operation.Need;
import io.github.intervalscoach.intervals.contract.Operation.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * Our operations held against a document. Reads follow what moved where only one thing fits; writes never do, because a
 * document must not be able to send a change elsewhere.
 *
 * @param drifts what differs, in the order of our list
 */
public record Comparison(List<Drift> drifts) {
    public Comparison {
        drifts = List.copyOf(drifts);
    }

    /** Nothing known, so nothing differs. */
    static Comparison none() {
        return new Comparison(List.of());
    }

    static Comparison of(List<Operation> ours, OpenApiDocument document) {
        var drifts = new ArrayList<Drift>();
        List<LiveOperation> unknown = document.operations().stream()
                .filter(live -> ours.stream().noneMatch(own -> own.verb() == live.verb() && live.isAt(own.path())))
                .toList();
        for (Operation own : ours) {
            List<LiveOperation> there = document.operations().stream()
                    .filter(live -> live.verb() == own.verb() && live.isAt(own.path()))
                    .toList();
            if (there.isEmpty()) {
                drifts.addAll(moved(own, unknown));
            } else {
                drifts.addAll(parameters(own, there));
            }
        }
        return new Comparison(drifts);
    }

    private static List<Drift> moved(Operation own, List<LiveOperation> unknown) {
        if (own.effect() != Effect.READ) {
            return List.of(new Drift(own, Kind.WRITE_GONE, own.path(), ""));
        }
        List<LiveOperation> candidates = candidates(own, unknown);
        if (candidates.size() != 1) {
            return List.of(new Drift(own, Kind.READ_GONE, own.path(), ""));
        }
        var drifts = new ArrayList<Drift>();
        drifts.add(new Drift(
                own, Kind.MOVED_AND_FOLLOWED, own.path(), candidates.get(0).path()));
        drifts.addAll(parameters(own, candidates));
        return drifts;
    }

    /** What could be the same read elsewhere: one of the same name in the document, or else of the same last word. */
    private static List<LiveOperation> candidates(Operation own, List<LiveOperation> unknown) {
        List<LiveOperation> alike = unknown.stream()
                .filter(live -> live.verb() == own.verb() && live.variables() == own.variables())
                .toList();
        List<LiveOperation> sameName = alike.stream()
                .filter(live -> live.id().equals(own.documentId()))
                .toList();
        return sameName.isEmpty()
                ? alike.stream()
                        .filter(live -> LiveOperation.lastWord(live.path()).equals(LiveOperation.lastWord(own.path())))
                        .toList()
                : sameName;
    }

    private static List<Drift> parameters(Operation own, List<LiveOperation> there) {
        List<String> live = there.stream()
                .flatMap(operation -> operation.parameters().stream())
                .toList();
        List<String> gone = own.parameters().stream()
                .filter(parameter -> parameter.need() != Need.UNDOCUMENTED)
                .map(Parameter::name)
                .filter(name -> !live.contains(name))
                .toList();
        List<String> added =
                live.stream().filter(name -> !own.takes(name)).distinct().toList();
        boolean clear = own.effect() == Effect.READ && gone.size() == 1 && added.size() == 1;
        return gone.stream()
                .map(name -> clear
                        ? new Drift(own, Kind.RENAMED_AND_FOLLOWED, name, added.get(0))
                        : new Drift(own, Kind.PARAMETER_GONE, name, ""))
                .toList();
    }
}
