package io.github.intervalscoach.intervals.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {
    @Test
    void anIdStaysOneSegment() {
        assertThat(Read.of("x", "athlete", "i1/../x?y#z", "events").path())
                .isEqualTo("/athlete/i1%2F..%2Fx%3Fy%23z/events");
    }

    @Test
    void parametersFollowInOrder() {
        assertThat(Read.of("x", "a")
                        .with("oldest", "2026-01-01")
                        .with("fields", "id,name & more")
                        .path())
                .isEqualTo("/a?oldest=2026-01-01&fields=id,name%20%26%20more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void anIdThatAServerWouldResolveAwayIsNotAddressable(String id) {
        assertThat(Read.of("x", "athlete", id, "events").isAddressable()).isFalse();
        assertThat(Read.of("x", "activity", id).with("intervals", true).isAddressable())
                .isFalse();
    }

    @Property(tries = 300)
    void anyIdIsFoundAgainInItsOwnSegment(@ForAll String id) {
        Assume.that(!id.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        URI uri = URI.create(
                "http://localhost" + Read.of("x", "athlete", id, "events").path());

        assertThat(uri.getRawPath().split("/", -1)).hasSize(4);
        assertThat(uri.getPath()).isEqualTo("/athlete/" + id + "/events");
        assertThat(uri.getRawQuery()).isNull();
        assertThat(uri.getRawFragment()).isNull();
    }
}
