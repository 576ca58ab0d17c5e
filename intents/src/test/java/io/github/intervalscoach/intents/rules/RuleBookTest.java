package io.github.intervalscoach.intents.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Evidence;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    @Test
    void noTwoRulesShareAnId() {
        assertThat(RuleBook.all())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z]+-[0-9]+"));
    }

    @Test
    void everyRuleOfOursOrOfConventionIsGradedD() {
        assertThat(RuleBook.all())
                .filteredOn(rule ->
                        rule.source().equals("house rule") || rule.source().equals("convention"))
                .allMatch(rule -> rule.grade() == Evidence.D);
    }

    @Test
    void everyRuleSaysWhatItReadsAndFromWhere() {
        assertThat(RuleBook.all()).allSatisfy(rule -> {
            assertThat(rule.inputs()).isNotEmpty();
            assertThat(rule.thresholds()).isNotEmpty();
            assertThat(rule.says()).endsWith(".");
        });
    }

    @Test
    void findsARuleByItsId() {
        assertThat(RuleBook.find("HRV-2")).contains(RecoveryRules.HRV);
        assertThat(RuleBook.find("HRV-9")).isEmpty();
    }
}
