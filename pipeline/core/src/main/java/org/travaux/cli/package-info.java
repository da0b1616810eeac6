/** Arguments in, exit code out. */
@NullMarked
package org.travaux.cli;

import org.jspecify.annotations.NullMarked;
