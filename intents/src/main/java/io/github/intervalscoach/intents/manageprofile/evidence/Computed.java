package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every threshold with what it could be.
 *
 * @param outOfReach sports whose threshold nothing here can judge
 */
record Computed(
        Asked asked, List<Case> cases, List<Blocker> blockers, List<String> outOfReach, int withheld, int estimated) {
    static Computed of(Audited audited) {
        var windows = new Windows(audited.asked().today());
        return new Computed(
                audited.asked(),
                audited.families().stream()
                        .flatMap(evidence -> cases(evidence, windows))
                        .toList(),
                audited.blockers(),
                audited.families().stream()
                        .map(Evidence::family)
                        .filter(Family::isOutOfReach)
                        .map(Family::sport)
                        .toList(),
                audited.withheld(),
                audited.estimated());
    }

    private static Stream<Case> cases(Evidence evidence, Windows windows) {
        return Stream.of(
                        evidence.family().hasPower()
                                ? new PowerCases(evidence, windows).all().stream()
                                : Stream.<Case>of(),
                        new RunCases(evidence, windows).find().stream(),
                        new HeartCases(evidence).find().stream())
                .flatMap(cases -> cases);
    }
}
