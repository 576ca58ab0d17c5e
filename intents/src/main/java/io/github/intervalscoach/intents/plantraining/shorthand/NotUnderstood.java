package io.github.intervalscoach.intents.plantraining.shorthand;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.safety.OutsideText;

/** What cannot be read: where it stands, and the nearest form that can. */
final class NotUnderstood {
    private NotUnderstood() {}

    static InvalidQuestion at(Token token, String why, String cure) {
        String place = "Line " + token.line() + ", character " + token.column();
        String words = token.text().isEmpty()
                ? ""
                : " (\"" + OutsideText.name(token.text()).shown() + "\")";
        return new InvalidQuestion("workout_not_understood", place + words + ": " + why, cure);
    }

    static InvalidQuestion sign(Token token) {
        return at(token, "a sign that is not known here.", "Write parts apart by commas: 10 min easy, 4x8 min at 95%.");
    }

    static InvalidQuestion word(Token token) {
        return at(token, "not a word that is known here.", Vocabulary.nearest(token.text()));
    }

    static InvalidQuestion unit(Token number, String... forms) {
        return at(number, "a number without a unit.", "Write " + String.join(" or ", forms) + ".");
    }

    static InvalidQuestion twice(Token token, String what) {
        return at(
                token,
                "a second " + what + " for one stretch.",
                "Put it after the time it belongs to, and parts apart by commas: 4 min at 110%, 3 min easy.");
    }
}
