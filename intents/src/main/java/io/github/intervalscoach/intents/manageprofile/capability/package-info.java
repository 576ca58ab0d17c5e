/**
 * Which questions this athlete's data can answer, which not, and how to mend it.
 *
 * <ul>
 *   <li>Fetched: 90 days of the log, 60 of wellness and the calendar around today, at once
 *   <li>Audited: sessions that may be read, and those that are withheld
 *   <li>Computed: how often and how recently each kind of data is there
 *   <li>Interpreted: whether that answers each kind of question
 *   <li>Rendered: what cannot be answered first, each with its way out
 * </ul>
 *
 * <p>Never says: that what was not recorded did not happen, or that withheld data can be had from here.
 */
@NullMarked
package io.github.intervalscoach.intents.manageprofile.capability;

import org.jspecify.annotations.NullMarked;
