/** Results as one self-contained page. */
@NullMarked
package org.travaux.report;

import org.jspecify.annotations.NullMarked;
