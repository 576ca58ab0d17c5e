package io.github.intervalscoach.intents.assessrecovery.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.safety.Symptom;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RulingTest {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aWorseSignNeverMakesTheVerdictBolder(@ForAll("facts") Facts facts) {
        var worse = facts.withNights(worsened(facts.hrv()), worsened(facts.resting()), worsened(facts.sleep()));
        assertThat(boldness(Ruling.on(worse))).isLessThanOrEqualTo(boldness(Ruling.on(facts)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aWorseWordNeverMakesTheVerdictBolderAndAlwaysCounts(@ForAll("facts") Facts facts) {
        Ruling worse = Ruling.on(facts.withWord(OwnWord.WORSE));
        assertThat(worse.decision()).isIn(Decision.EASE, Decision.REST);
        if (Ruling.on(facts).decision() != Decision.CANNOT_SAY) {
            assertThat(boldness(worse)).isLessThanOrEqualTo(boldness(Ruling.on(facts)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aRedFlagAlwaysRests(@ForAll("facts") Facts facts) {
        assertThat(Ruling.on(facts.with(Symptom.CHEST_PAIN)).decision()).isEqualTo(Decision.REST);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aRememberedInjuryNeverLetsSomethingHardGoAsPlanned(@ForAll("facts") Facts facts) {
        if (facts.sparesHard()) {
            assertThat(Ruling.on(facts).decision()).isNotEqualTo(Decision.AS_PLANNED);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void fewerThanTwoDomainsNeverClearAnyone(@ForAll("facts") Facts facts) {
        if (facts.known().size() < 2) {
            assertThat(Ruling.on(facts).decision()).isNotEqualTo(Decision.AS_PLANNED);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyVerdictNamesItsRule(@ForAll("facts") Facts facts) {
        assertThat(Ruling.on(facts).because()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void loadAloneDecidesNothing(@ForAll("facts") Facts facts) {
        if (facts.adverse().isEmpty()) {
            assertThat(Ruling.on(loaded(facts, true))).isEqualTo(Ruling.on(loaded(facts, false)));
        }
    }

    @Provide
    Arbitrary<Facts> facts() {
        var bool = Arbitraries.of(true, false);
        var rarely = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
        var word = Arbitraries.of(OwnWord.class).optional();
        return Combinators.combine(rarely, rarely, rarely, word, bool, signs(), signs(), signs())
                .flatAs((ill, injured, race, said, load, hrv, resting, sleep) -> signs().map(feel -> new Facts(
                        List.of(),
                        ill,
                        phase(injured, load),
                        injured,
                        !injured && load,
                        race,
                        said,
                        load,
                        hrv,
                        resting,
                        sleep,
                        feel)));
    }

    /** Derived, since no more than eight can be combined. */
    private static WayBack.Phase phase(boolean injured, boolean load) {
        return !injured ? WayBack.Phase.NOT_ON_IT : load ? WayBack.Phase.WITHOUT_TRAINING : WayBack.Phase.EASY;
    }

    private static Arbitrary<Sign> signs() {
        var bool = Arbitraries.of(true, false);
        var adverse = Combinators.combine(bool, bool, Arbitraries.integers().between(1, 9))
                .as(Sign::adverse);
        return Arbitraries.oneOf(Arbitraries.just(Sign.UNKNOWN), bool.map(Sign::fine), adverse);
    }

    private static Sign worsened(Sign sign) {
        return sign.known() ? sign.worsened(true) : sign;
    }

    private static Facts loaded(Facts f, boolean weighs) {
        return new Facts(
                f.symptoms(),
                f.ill(),
                f.wayBack(),
                f.injured(),
                f.sparesHard(),
                f.race(),
                f.word(),
                weighs,
                f.hrv(),
                f.resting(),
                f.sleep(),
                f.feel());
    }

    /** Who cannot say clears nobody, so that is no bolder than easing. */
    private static int boldness(Ruling ruling) {
        return switch (ruling.decision()) {
            case REST -> 0;
            case EASE -> 1;
            case CANNOT_SAY -> 1;
            case AS_PLANNED -> 2;
        };
    }
}
