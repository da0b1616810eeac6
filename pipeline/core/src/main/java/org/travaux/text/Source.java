package org.travaux.text;

/**
 * Where a document comes from: the file's path relative to the input folder, with {@code /} between
 * folders; its SHA-256 in hexadecimal; its media type as found in its content; its number of pages,
 * 0 where it has none, and how many of them could not be read.
 */
public record Source(String file, String sha256, String mediaType, int pages, int unreadPages) {

    /** Of a file that was read throughout. */
    public Source(String file, String sha256, String mediaType, int pages) {
        this(file, sha256, mediaType, pages, 0);
    }
}
