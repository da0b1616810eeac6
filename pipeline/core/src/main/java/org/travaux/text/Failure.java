package org.travaux.text;

/**
 * A file that could not be processed: which, at what stage, what kind of failure, and the message
 * for the user.
 */
public record Failure(String file, String stage, String kind, String message) {}
