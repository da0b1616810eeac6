/** Measurements of speed, to be run by hand. */
@NullMarked
package org.travaux.bench;

import org.jspecify.annotations.NullMarked;
