/**
 * Fields, charts and the like that the athlete added to the service: made, changed, deleted.
 *
 * <dl>
 *   <dt>Fetched <dd>what there is, and what the key may do
 *   <dt>Audited <dd>which of it is meant, and whether it can be changed
 *   <dt>Computed <dd>the change, field by field
 *   <dt>Interpreted <dd>what may be proposed of it, and what cannot be taken back
 *   <dt>Rendered <dd>the change to be approved
 * </dl>
 *
 * Never says what becomes of the values of a field that is deleted: nobody has seen it.
 */
@NullMarked
package io.github.intervalscoach.intents.manageprofile.items;

import org.jspecify.annotations.NullMarked;
