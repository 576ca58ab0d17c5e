package io.github.intervalscoach.intervals.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import java.net.URI;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {
    private static final Operation EVENTS = Operations.named("list-events");

    @Test
    void whatAnOperationDoesNotTakeIsABugOfOurs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Call.of("x", EVENTS, "0").with("streams", "watts"))
                .withMessageContaining("list-events takes no parameter streams");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Call.of("x", EVENTS))
                .withMessageContaining("not 0");
    }

    @Test
    void anIdStaysOneSegment() {
        assertThat(Call.of("x", EVENTS, "i1/../x?y#z").path()).isEqualTo("/athlete/i1%2F..%2Fx%3Fy%23z/events");
    }

    @Test
    void parametersFollowInOrder() {
        assertThat(Call.of("x", Operations.named("list-activities"), "0")
                        .with("oldest", "2026-01-01")
                        .with("fields", "id,name & more")
                        .path())
                .isEqualTo("/athlete/0/activities?oldest=2026-01-01&fields=id,name%20%26%20more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void anIdThatAServerWouldResolveAwayIsNotAddressable(String id) {
        assertThat(Call.of("x", EVENTS, id).isAddressable()).isFalse();
        assertThat(Call.of("x", Operations.named("get-activity"), id)
                        .with("intervals", true)
                        .isAddressable())
                .isFalse();
    }

    @Property(tries = 300)
    void anyIdIsFoundAgainInItsOwnSegment(@ForAll String id) {
        Assume.that(!id.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        URI uri = URI.create("http://localhost" + Call.of("x", EVENTS, id).path());

        assertThat(uri.getRawPath().split("/", -1)).hasSize(4);
        assertThat(uri.getPath()).isEqualTo("/athlete/" + id + "/events");
        assertThat(uri.getRawQuery()).isNull();
        assertThat(uri.getRawFragment()).isNull();
    }
}
