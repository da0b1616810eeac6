/** One run: wires the stages; threads, failures, manifest. */
@NullMarked
package org.travaux.run;

import org.jspecify.annotations.NullMarked;
