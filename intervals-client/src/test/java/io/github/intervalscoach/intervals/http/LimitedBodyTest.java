package io.github.intervalscoach.intervals.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {
    private static final int ONE_MEGABYTE = 1 << 20;

    private final StubService service = new StubService();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void takesAnAnswerAsLargeAsTheLimit() throws Exception {
        service.says("x".repeat(ONE_MEGABYTE));

        assertThat(body()).hasSize(ONE_MEGABYTE);
    }

    @Test
    void refusesOneByteMore() {
        service.says("x".repeat(ONE_MEGABYTE + 1));

        assertThatThrownBy(this::body)
                .hasRootCauseInstanceOf(UnreadableBody.class)
                .hasMessageContaining("1 MB");
    }

    @Test
    void refusesWhatUnpacksToOneByteMore() {
        service.saysZipped("x".repeat(ONE_MEGABYTE + 1));

        assertThatThrownBy(this::body)
                .hasRootCauseInstanceOf(UnreadableBody.class)
                .hasMessageContaining("1 MB");
    }

    @Test
    void saysThatACompressedAnswerIsDamaged() {
        service.says(200, "not gzip", "Content-Encoding", "gzip");

        assertThatThrownBy(this::body)
                .hasRootCauseInstanceOf(UnreadableBody.class)
                .hasMessageContaining("damaged");
    }

    private String body() throws Exception {
        byte[] body = HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(service.url()).build(), LimitedBody.of(ONE_MEGABYTE))
                .get(20, TimeUnit.SECONDS)
                .body();
        return new String(body, UTF_8);
    }
}
