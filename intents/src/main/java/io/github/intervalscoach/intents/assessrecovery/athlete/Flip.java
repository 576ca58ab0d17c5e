package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.safety.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One change that alone would turn the verdict, found by asking the rules again.
 *
 * @param threshold from where on; empty where it is a word
 */
record Flip(Change change, OptionalDouble threshold, Decision to) {
    private static final int MOST = 4;

    /** What could change. */
    enum Change {
        HRV_BACK,
        RESTING_BACK,
        SLEEP_BACK,
        ALL_BACK,
        HRV_LOW,
        RESTING_HIGH,
        SLEEP_SHORT,
        WORD_WORSE,
        FEELING_ILL
    }

    static List<Flip> of(Facts facts, List<Signal> nights, Ruling ruling) {
        var found = new ArrayList<Flip>();
        Sign hrv = facts.hrv();
        Sign resting = facts.resting();
        Sign sleep = facts.sleep();
        Signal hrvNow = nights.get(0);
        Signal restingNow = nights.get(1);
        Signal sleepNow = nights.get(2);
        if (hrv.adverse()) {
            add(found, ruling, Change.HRV_BACK, hrvNow.low(), facts.withNights(hrv.mended(), resting, sleep));
        }
        if (resting.adverse()) {
            add(found, ruling, Change.RESTING_BACK, restingNow.high(), facts.withNights(hrv, resting.mended(), sleep));
        }
        if (sleep.adverse()) {
            add(found, ruling, Change.SLEEP_BACK, sleepNow.low(), facts.withNights(hrv, resting, sleep.mended()));
        }
        if (found.isEmpty() && ruling.decision() != Decision.AS_PLANNED) {
            var mended = facts.withNights(hrv.mendedIfAdverse(), resting.mendedIfAdverse(), sleep.mendedIfAdverse());
            add(found, ruling, Change.ALL_BACK, OptionalDouble.empty(), mended);
        }
        if (hrv.known() && !hrv.adverse()) {
            add(found, ruling, Change.HRV_LOW, hrvNow.low(), facts.withNights(hrv.worsened(false), resting, sleep));
        }
        if (resting.known() && !resting.strong()) {
            var high = facts.withNights(hrv, resting.worsened(true), sleep);
            add(found, ruling, Change.RESTING_HIGH, restingNow.strongFrom(), high);
        }
        if (sleep.known() && !sleep.adverse()) {
            add(
                    found,
                    ruling,
                    Change.SLEEP_SHORT,
                    sleepNow.low(),
                    facts.withNights(hrv, resting, sleep.worsened(false)));
        }
        add(found, ruling, Change.WORD_WORSE, OptionalDouble.empty(), facts.withWord(OwnWord.WORSE));
        add(found, ruling, Change.FEELING_ILL, OptionalDouble.empty(), facts.with(Symptom.FEELING_ILL));
        return found.stream().limit(MOST).toList();
    }

    private static void add(List<Flip> found, Ruling ruling, Change change, OptionalDouble threshold, Facts changed) {
        Decision to = Ruling.on(changed).decision();
        if (to != ruling.decision()) {
            found.add(new Flip(change, threshold, to));
        }
    }
}
