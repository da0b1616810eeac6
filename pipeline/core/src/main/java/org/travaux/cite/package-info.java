/** Citations of resolutions, treaties, the Charter and documents, and what each citation does. */
@NullMarked
package org.travaux.cite;

import org.jspecify.annotations.NullMarked;
