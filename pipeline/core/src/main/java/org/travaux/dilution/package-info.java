/** What became of the frames from draft to draft; all statistics. */
@NullMarked
package org.travaux.dilution;

import org.jspecify.annotations.NullMarked;
