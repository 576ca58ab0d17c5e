package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.insight.Comment;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Comments on activities, which are only made: the service keeps no name of ours for one, and deletes one by the number
 * of its chat alone, which it does not tell. One that was sent and not heard of is found again by its words, among those
 * that were not there before it was begun; that all comments of an activity are read at once is assumed up to
 * {@value #MOST} of them.
 */
final class ActivityComments implements Kind {
    private static final int MOST = 1000;

    /** House rule: what somebody reads through before agreeing to it. */
    private static final int LONGEST = 1000;

    private static final List<String> TELLING = List.of(CommentSnapshots.ACTIVITY, CommentSnapshots.WORDS);

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        List<CompletableFuture<Map<String, Snapshot>>> asked = operations.stream()
                .map(operation -> known(ports, operation).toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).thenApply(done -> {
            var present = ImmutableMap.<Thing, Snapshot>builder();
            var candidates = ImmutableListMultimap.<Integer, Candidate>builder();
            for (int place = 0; place < operations.size(); place++) {
                Operation operation = operations.get(place);
                Map<String, Snapshot> known = asked.get(place).join();
                known.forEach((id, comment) -> present.put(new Thing(Subject.COMMENT, id), comment));
                if (operation.verb() == Verb.CREATE) {
                    candidates.putAll(
                            operation.number(),
                            Likenesses.of(operation, known, TELLING).toList());
                }
            }
            return new Current(present.buildKeepingLast(), candidates.build());
        });
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        Snapshot comment = made(batch.get(0));
        return ports.activityWriter()
                .comment(
                        CommentSnapshots.text(comment, CommentSnapshots.ACTIVITY),
                        CommentSnapshots.text(comment, CommentSnapshots.WORDS))
                .thenApply(List::of);
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        made(operation);
    }

    private static CompletionStage<Map<String, Snapshot>> known(Ports ports, Operation operation) {
        Snapshot like = operation.after().or(operation::before).orElse(Snapshot.EMPTY);
        return ports.activityInsight()
                .comments(CommentSnapshots.text(like, CommentSnapshots.ACTIVITY), MOST)
                .thenApply(comments -> snapshots(like, comments));
    }

    private static Map<String, Snapshot> snapshots(Snapshot like, List<Comment> comments) {
        var known = new LinkedHashMap<String, Snapshot>();
        comments.forEach(comment -> known.put(
                comment.id(), CommentSnapshots.beside(like, comment.stored().letters())));
        return known;
    }

    private static Snapshot made(Operation operation) {
        if (operation.verb() != Verb.CREATE) {
            throw new IllegalArgumentException(
                    "A comment that stands can be changed and deleted on the website alone.");
        }
        Snapshot comment = operation.after().orElseThrow();
        int length = CommentSnapshots.text(comment, CommentSnapshots.WORDS).length();
        if (length == 0 || length > LONGEST) {
            throw new IllegalArgumentException(
                    "A comment has 1 to " + LONGEST + " characters, not " + length + ". Maybe say it in fewer words?");
        }
        return comment;
    }
}
