package io.github.intervalscoach.intents.model.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Optional;

/** SHA-256 over a proposal, every part of it with its length before it, so that no two proposals read the same. */
final class ContentDigest {
    private final Hasher hasher = Hashing.sha256().newHasher();

    private ContentDigest() {}

    /** The digest of {@code proposal}, in hexadecimal. */
    static String of(Proposal proposal) {
        var digest = new ContentDigest();
        digest.add(proposal.athleteId());
        proposal.operations().forEach(digest::add);
        digest.add(proposal.computedFrom());
        return digest.hasher.hash().toString();
    }

    private void add(Operation operation) {
        add(operation.verb().name());
        add(operation.subject().name());
        add(operation.id().orElse(""));
        add(operation.before());
        add(operation.after());
    }

    private void add(Optional<Snapshot> snapshot) {
        hasher.putBoolean(snapshot.isPresent());
        var fields = ImmutableSortedMap.copyOf(snapshot.orElse(Snapshot.EMPTY).fields());
        hasher.putInt(fields.size());
        fields.forEach((name, value) -> {
            add(name);
            add(value);
        });
    }

    private void add(FieldValue value) {
        add(value.getClass().getSimpleName());
        if (value instanceof FieldValue.Text text) {
            add(text.letters());
        } else if (value instanceof FieldValue.Words words) {
            add(words.words());
        } else {
            add(value.shown());
        }
    }

    private void add(List<String> parts) {
        hasher.putInt(parts.size());
        parts.forEach(this::add);
    }

    private void add(String part) {
        byte[] bytes = part.getBytes(UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
