package org.travaux.fetch;

import org.travaux.extract.SidecarRow;

/**
 * A line of a manifest: the document's symbol and language, and what the sidecar is to say of it;
 * {@code about.file()} is where it goes, by path within the folder.
 */
record ManifestEntry(long line, UnSymbol symbol, String language, SidecarRow about) {}
