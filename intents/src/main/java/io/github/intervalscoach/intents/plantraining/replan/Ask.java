package io.github.intervalscoach.intents.plantraining.replan;

/** What has to be asked before a new plan is worth anything. */
public enum Ask {
    /** Fever, chest, limbs: is there still anything, and since when not? */
    SYMPTOMS
}
