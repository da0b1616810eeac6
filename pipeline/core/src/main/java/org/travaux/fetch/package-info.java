/**
 * Documents by their symbols out of the United Nations document system, into a folder that a run
 * reads.
 */
@NullMarked
package org.travaux.fetch;

import org.jspecify.annotations.NullMarked;
