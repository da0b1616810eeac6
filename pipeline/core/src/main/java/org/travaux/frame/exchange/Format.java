package org.travaux.frame.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of codebooks and dictionaries of other programs. */
public enum Format {
    /** Dictionaries of quanteda, as its {@code dictionary(file =, format = "YAML")} reads them. */
    QUANTEDA("quanteda", "\\.ya?ml"),
    /** LIWC 2015, categories nested by tabs. */
    LIWC("liwc", "\\.dic"),
    /** LIWC 2007, categories side by side. */
    LIWC2007("liwc2007", "\\.dic2007"),
    /** WordStat, categories nested by tabs. */
    WORDSTAT("wordstat", "\\.cat"),
    /** REFI-QDA codebooks, of programs for qualitative analysis. */
    REFI_QDA("refi-qda", "\\.qdc");

    private final String word;
    private final String extension;

    Format(String word, String extension) {
        this.word = word;
        this.extension = extension;
    }

    public String word() {
        return word;
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equalsIgnoreCase(word)).findFirst();
    }

    /** By the name of a file. */
    public static Optional<Format> ofFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.matches(".+" + f.extension)).findFirst();
    }

    /** The words of all, for messages. */
    public static String words() {
        return String.join(", ", Arrays.stream(values()).map(Format::word).toList());
    }
}
