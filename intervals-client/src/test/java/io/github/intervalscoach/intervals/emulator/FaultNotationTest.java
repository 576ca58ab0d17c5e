package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultNotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "delay",
                "delay=250",
                "too-many",
                "too-many=0",
                "too-many=2,times=3,verb=POST,path=/athlete/*/events",
                "error=502,chance=0.5,seed=7",
                "cut-before,times=1",
                "cut-after",
                "cut-during",
                "not-json",
                "cut-short",
                "wrong-shape,path=/athlete/0"
            })
    void whatIsReadIsWrittenTheSame(String text) {
        assertThat(Fault.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | begins with its kind
            dealy                  | begins with its kind
            times=3                | begins with its kind
            delay=x                | milliseconds
            delay=-1               | from 0 to 600000
            delay=600001           | from 0 to 600000
            error=499              | from 500 to 599
            error=600              | from 500 to 599
            too-many=86401         | Retry-After
            cut-before=3           | takes no number
            delay,times=0          | from 1 to
            delay,times=1,times=2  | once each
            delay,delay            | once each
            delay,often=1          | once each
            delay,verb=PATCH       | verb is one of
            delay,path=athlete     | begins with a slash
            delay,chance=0         | above 0
            delay,chance=1.01      | at most 1
            delay,chance=NaN       | above 0
            delay,seed=           | whole number
            """)
    void whatCannotBeReadSaysWhatCan(String text, String said) {
        assertThatThrownBy(() -> Fault.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said)
                .hasMessageContaining("too-many=2,times=3");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 86_401})
    void aFaultGuardsItsNumberHoweverItIsMade(int number) {
        var plain = Fault.parse("too-many");
        assertThatThrownBy(() -> new Fault(plain.kind(), OptionalInt.of(number), plain.target(), plain.frequency()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0 to 86400");
    }
}
