package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What somebody wrote about a session: data, not advice.
 *
 * @param written in the athlete's zone
 * @param authorAsWritten the name the author goes by
 * @param textAsWritten cleaned and capped; withheld where it reads like an instruction
 */
public record SessionComment(Optional<LocalDateTime> written, Optional<String> authorAsWritten, String textAsWritten) {}
