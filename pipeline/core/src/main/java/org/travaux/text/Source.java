package org.travaux.text;

/**
 * Where a document comes from: the file's path relative to the input folder, with {@code /} between
 * folders; its SHA-256 in hexadecimal; its media type as found in its content; its number of pages,
 * 0 where it has none.
 */
public record Source(String file, String sha256, String mediaType, int pages) {}
