/**
 * Thresholds, zones, units, own fields and availability as the athlete set them.
 *
 * <ul>
 *   <li>Fetched: the athlete with all settings, in one call
 *   <li>Audited: the families asked for, and settings that contradict each other
 *   <li>Computed: zones in watts, beats and pace
 *   <li>Interpreted: which rules these numbers follow
 *   <li>Rendered: thresholds first, then the zones of each family once
 * </ul>
 *
 * <p>Never says: that what is not set is 0, or that one family's threshold is another's.
 */
@NullMarked
package io.github.intervalscoach.intents.manageprofile.settings;

import org.jspecify.annotations.NullMarked;
