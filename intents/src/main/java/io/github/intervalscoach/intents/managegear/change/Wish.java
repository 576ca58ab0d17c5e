package io.github.intervalscoach.intents.managegear.change;

import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param headline in words of ours alone
 * @param operations none when it is so already
 * @param piece what it is about; absent for what is made
 * @param lost what cannot be taken back, in sentences
 * @param remarks what else is to be known
 * @param instead a call that keeps what this one loses
 */
record Wish(
        String headline,
        List<Operation> operations,
        Optional<Piece> piece,
        List<String> lost,
        List<DataNote> remarks,
        List<NextAction> instead) {
    Wish {
        operations = List.copyOf(operations);
        lost = List.copyOf(lost);
        remarks = List.copyOf(remarks);
        instead = List.copyOf(instead);
    }

    static Wish make(String headline, Operation operation) {
        return new Wish(headline, List.of(operation), Optional.empty(), List.of(), List.of(), List.of());
    }

    static Wish on(Piece piece, String headline, Operation operation) {
        return new Wish(headline, List.of(operation), Optional.of(piece), List.of(), List.of(), List.of());
    }

    /** Nothing, when nothing changes. */
    static Wish change(Piece piece, String headline, Thing thing, Snapshot before, Snapshot after, String why) {
        List<Operation> operations =
                before.equals(after) ? List.of() : List.of(Operation.update(1, thing, before, after, why));
        return new Wish(headline, operations, Optional.of(piece), List.of(), List.of(), List.of());
    }

    Wish and(Operation operation) {
        return new Wish(headline, added(operations, operation), piece, lost, remarks, instead);
    }

    Wish losing(String sentence) {
        return new Wish(headline, operations, piece, added(lost, sentence), remarks, instead);
    }

    Wish remark(Optional<DataNote> remark) {
        return new Wish(
                headline,
                operations,
                piece,
                lost,
                remark.map(one -> added(remarks, one)).orElse(remarks),
                instead);
    }

    Wish instead(NextAction action) {
        return new Wish(headline, operations, piece, lost, remarks, List.of(action));
    }

    private static <T> List<T> added(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
