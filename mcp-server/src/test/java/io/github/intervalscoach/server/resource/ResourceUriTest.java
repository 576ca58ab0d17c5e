package io.github.intervalscoach.server.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceUriTest {
    @ParameterizedTest
    @CsvSource({
        "intervals://activity/i81205260/streams, STREAMS, i81205260",
        "intervals://activity/107537962/file,    FILE,    107537962",
        "intervals://activity/i1/gpx,            GPX,     i1",
        "intervals://athlete/123/profile,        PROFILE, 123",
        "intervals://athlete/i123/profile,       PROFILE, i123"
    })
    void readsWhatItWrites(String uri, ResourceUri.Kind kind, String id) {
        assertThat(ResourceUri.parse(uri)).contains(new ResourceUri(kind, id));
        assertThat(new ResourceUri(kind, id)).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "intervals://activity/i1",
                "intervals://activity//streams",
                "intervals://activity/../streams",
                "intervals://activity/i1%2F..%2Fi2/streams",
                "intervals://activity/i1/streams?kinds=all",
                "intervals://activity/i1/streams/",
                "intervals://activity/i1\n/streams",
                "intervals://activity/\u0661/streams",
                "INTERVALS://activity/i1/streams",
                "intervals://athlete/i1/streams",
                "intervals://activity/i1/profile",
                "file:///etc/passwd"
            })
    void nothingElseIsAnAddress(String uri) {
        assertThat(ResourceUri.parse(uri)).isEmpty();
    }
}
