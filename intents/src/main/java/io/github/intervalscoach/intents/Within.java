package io.github.intervalscoach.intents;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The whole numbers a component of a question may be; becomes minimum and maximum in the tool's input schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Within {
    /** The smallest, included. */
    int min();

    /** The largest, included. */
    int max();
}
