package io.github.intervalscoach.intervals.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Collects an answer and gives up on one that grows too large, packed or unpacked. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final int limitBytes;
    private long received;
    private Flow.@Nullable Subscription subscription;

    private LimitedBody(int limitBytes) {
        this.limitBytes = limitBytes;
    }

    /** At most {@code limitBytes}, gunzipped where it was zipped for the way. */
    static BodyHandler<byte[]> of(int limitBytes) {
        return head -> {
            boolean zipped = head.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equalsIgnoreCase)
                    .isPresent();
            return BodySubscribers.mapping(
                    new LimitedBody(limitBytes), body -> zipped ? unzipped(body, limitBytes) : body);
        };
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        bytes.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        received += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
        if (received <= limitBytes) {
            bytes.onNext(buffers);
        } else if (subscription != null) {
            subscription.cancel();
            bytes.onError(tooLarge(limitBytes));
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }

    private static byte[] unzipped(byte[] zipped, int limitBytes) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            byte[] body = stream.readNBytes(limitBytes + 1);
            if (body.length > limitBytes) {
                throw tooLarge(limitBytes);
            }
            return body;
        } catch (IOException e) {
            throw new UnreadableBody("its compressed answer was damaged or cut short");
        }
    }

    private static UnreadableBody tooLarge(int limitBytes) {
        return new UnreadableBody("its answer was larger than " + limitBytes / (1 << 20) + " MB");
    }
}
