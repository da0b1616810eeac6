package org.travaux.frame;

/** What can stand in a codebook: patterns, and the names of frames and sub-frames. */
public final class Spellable {

    private Spellable() {}

    /** Whether {@code pattern} is well formed. */
    public static boolean isPattern(String pattern) {
        try {
            PhraseParser.parse(pattern);
            return !pattern.isBlank();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Words and wildcards of another program as a pattern: marks that mean more here are taken off.
     */
    public static String quoted(String words) {
        return words.replaceAll("(?<=\\S)\\?|\\?(?=\\S)", "*")
                .replaceAll("[()|~]", " ")
                .replaceAll("(?<=^|\\s)=", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether no frame may have the name. */
    public static boolean isTaken(String name) {
        return CodebookReader.TAKEN.contains(name);
    }
}
