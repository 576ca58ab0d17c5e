package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiKeyTest {
    @Test
    void neverShowsItself() {
        assertThat(ApiKey.of("s3cr3t").toString()).doesNotContain("s3cr3t");
        assertThat(ApiKey.of("s3cr3t").secret().toString()).doesNotContain("s3cr3t");
        assertThat(ConnectionSettings.of(ApiKey.of("s3cr3t")).toString()).doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @CsvSource({"'',empty", "'  ',empty", "'s3cr3t\n',control", "'s3\u0000cr3t',control", "' s3cr3t',space"})
    void refusesWhatCannotBeAKeyAndDoesNotRepeatIt(String key, String why) {
        assertThatThrownBy(() -> ApiKey.of(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Maybe")
                .hasMessageNotContainingAny("s3cr3t", "cr3t");
    }
}
