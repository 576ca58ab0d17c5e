/**
 * Which sessions are there?
 *
 * <ul>
 *   <li>Fetched: one search; only when it finds nothing, one list of what there is, for the nearest
 *   <li>Audited: only this athlete's, only the days asked about
 *   <li>Computed: newest first, how many, and the nearest names when there are none
 *   <li>Interpreted: what is shown, and whether older ones may be left
 *   <li>Rendered: a table of them, ids to follow, the next page
 * </ul>
 *
 * <p>Never says: that there are no more when the search was cut off, or what a session that may not be read was called.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.search;

import org.jspecify.annotations.NullMarked;
