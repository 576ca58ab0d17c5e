/**
 * How plans are made, in five layers of plain values: {@code season}, {@code load}, {@code slots}, {@code sessions} and
 * {@code consequences}, put together by {@code build} and, after days that went otherwise, by {@code replan}. What they
 * have to reckon with is in {@code athlete}. Never reads a calendar and never writes one.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining;

import org.jspecify.annotations.NullMarked;
