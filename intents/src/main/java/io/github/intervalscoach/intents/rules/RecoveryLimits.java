package io.github.intervalscoach.intents.rules;

/** The numbers of {@link RecoveryRules}; house rules unless the rule names a source. */
public final class RecoveryLimits {
    /** Adverse days of one domain that are enough by themselves. */
    public static final int DAYS_ALONE = 3;
    /** Adverse days of one domain that are enough when load adds weight. */
    public static final int DAYS_WITH_LOAD = 2;
    /** Domains that must have data before anything is said. */
    public static final int DOMAINS_NEEDED = 2;
    /** Form worth a word that it decides nothing: the service's edge between grey and loaded, a convention. */
    public static final double FORM_TIRED = -10;

    /** Days after the end of an illness or injury mark during which its absence proves nothing. */
    public static final int DAYS_UNCLEAR = 14;
    /** Days without symptoms before any training after an illness. */
    public static final int DAYS_WITHOUT_SYMPTOMS = 2;
    /** Sick days from which the first week back is cut to about half. */
    public static final int SICK_DAYS_HALF_LOAD = 7;
    /** Age in days up to which a signal still says something about the day asked for. */
    public static final int DAYS_USABLE = 1;
    /** Short-term over long-term load from which a change of load adds weight. */
    public static final double ACWR_HIGH = 1.5;
    /** On the service's scale of 1 to 4, where 4 is worst. */
    public static final int RATING_HIGH = 3;
    /** The worst rating. */
    public static final int RATING_WORST = 4;

    /** Days ahead for which the signals of today still speak. */
    public static final int DAYS_FORESEEN = 2;

    private RecoveryLimits() {}
}
