package io.github.intervalscoach.intents.answer;

import java.util.List;

/** What an answer begins and ends with, whatever stands between; {@link Lines} words it. */
public interface AnswerFrame {
    /** The verdict. */
    String headline();

    /** Whom it is about. */
    AthleteRef athlete();

    /** How sure the verdict is. */
    Confidence confidence();

    /** Rules that spoke. */
    List<RuleCited> evidence();

    /** What would change the verdict. */
    List<String> whatWouldChangeIt();

    /** What the reader did not ask for and must know. */
    List<Alert> alerts();

    /** What is missing, withheld, contradictory or implausible. */
    List<DataNote> dataQuality();

    /** Calls that can be made as they stand. */
    List<NextAction> nextActions();
}
