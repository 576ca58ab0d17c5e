package io.github.intervalscoach.intents.analyzetraining.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intervalscoach.intents.InvalidQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    /** By hand: a tenth either way of a length, five points either way of an intensity. */
    @ParameterizedTest
    @CsvSource({
        "4x8min@95-105%,     432, 528,  95, 105, 4, 4",
        "3-5 x 8-12 min,     480, 720,  80, 999, 3, 5",
        "4x8min 100%,        432, 528,  95, 105, 4, 4",
        "10x30s@150-170% FTP, 27,  33, 150, 170, 10, 10",
        "2\u00d71h@80\u201390%, 3240, 3960,  80,  90, 2, 2"
    })
    void readsRepeatsAsCoachesWriteThem(
            String typed, int shortest, int longest, int low, int high, int fewest, int most) {
        var shape = ShapeText.parse(typed).orElseThrow();
        assertThat(shape.shortestSeconds()).isEqualTo(shortest);
        assertThat(shape.longestSeconds()).isEqualTo(longest);
        assertThat(shape.lowestPercent()).isEqualTo(low);
        assertThat(shape.highestPercent()).isEqualTo(high);
        assertThat(shape.fewestRepeats()).hasValue(fewest);
        assertThat(shape.mostRepeats()).hasValue(most);
    }

    @Test
    void aLengthWithoutRepeatsOrIntensityIsPartOfAName() {
        assertThat(Wanted.parse("90 min").by()).isEqualTo(Wanted.By.NAME_PART);
        assertThat(Wanted.parse("30s 150%").by()).isEqualTo(Wanted.By.INTERVALS);
    }

    @Test
    void tellsTagSportAndNameApart() {
        assertThat(Wanted.parse("#race").by()).isEqualTo(Wanted.By.TAG);
        assertThat(Wanted.parse("Virtual Ride").by()).isEqualTo(Wanted.By.SPORT);
        assertThat(Wanted.parse("long run").by()).isEqualTo(Wanted.By.NAME_PART);
    }

    @Test
    void refusesSwappedEndsAndAnEmptyTag() {
        assertThatThrownBy(() -> Wanted.parse("5-3x8min"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("repeats");
        assertThatThrownBy(() -> Wanted.parse("# ")).isInstanceOf(InvalidQuestion.class);
    }

    @Test
    void aMisspeltWordFindsItsName() {
        assertThat(Nearest.of("treshold", List.of("Threshold 4x8", "Recovery spin", "Long run")))
                .containsExactly("Threshold 4x8");
        assertThat(Nearest.of("zzzz", List.of("Threshold 4x8"))).isEmpty();
    }
}
