package io.github.intervalscoach.intents.managegear.ask;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Detail;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FitTest {
    @ParameterizedTest
    @EnumSource
    void everyChangeNeedsToBeToldMoreThanItsName(Action action) {
        var fit =
                new Fit(Question.about(Optional.empty(), action, Optional.empty(), Optional.empty(), Detail.STANDARD));

        if (action.isChange()) {
            assertThatThrownBy(fit::check)
                    .isInstanceOf(InvalidQuestion.class)
                    .hasMessageContaining(action.word() + " needs");
        } else {
            assertThatCode(fit::check).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SNOOZE_REMINDER", mode = EnumSource.Mode.EXCLUDE)
    void daysGoWithASnoozeAlone(Action action) {
        assertThatThrownBy(new Fit(days(action))::check)
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("days does not go with " + action.word());
    }

    @Test
    void aSnoozeWithDaysIsFit() {
        assertThatCode(new Fit(days(Action.SNOOZE_REMINDER))::check).doesNotThrowAnyException();
    }

    private static Question days(Action action) {
        return new Question(
                Optional.empty(),
                action,
                Optional.of("road bike"),
                Optional.empty(),
                Detail.STANDARD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalInt.of(14),
                Optional.empty(),
                true,
                Optional.empty());
    }
}
