/** Results as tables. */
@NullMarked
package org.travaux.export;

import org.jspecify.annotations.NullMarked;
