package org.travaux.fetch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The symbol of a United Nations document, without spaces: {@code S/RES/2331(2016)}. */
record UnSymbol(String text) {

    private static final Pattern SYMBOL =
            Pattern.compile(
                    "[A-Z][A-Za-z]{0,11}(?:/[A-Za-z0-9][A-Za-z0-9.\\-\\[\\]]*)+"
                            + "(?:\\([A-Za-z0-9]+\\))*(?:/[A-Za-z]+\\.\\d+)*");
    private static final int LONGEST = 80;

    /** The symbol that {@code printed} is, if it can be one. */
    static Optional<UnSymbol> of(String printed) {
        String text = printed.replaceAll("\\s+", "");
        boolean can =
                text.length() <= LONGEST
                        && SYMBOL.matcher(text).matches()
                        && text.chars().anyMatch(Character::isDigit)
                        && !text.contains("..");
        return can ? Optional.of(new UnSymbol(text)) : Optional.empty();
    }

    /** As documents print it: {@code S/RES/2331 (2016)}. */
    String printed() {
        return text.replaceFirst("(?<=[^ ])\\((?=\\d{4}\\))", " (")
                .replaceFirst("\\((?i:(Resumption|Part))(?=\\d|[IVX])", " ($1 ");
    }

    /** A name for its file on any system: {@code S_RES_2331(2016).pdf}. */
    String fileName(String language) {
        String suffix = language.equals("en") ? "" : "-" + language;
        return text.replaceAll("[^A-Za-z0-9.()\\-]", "_") + suffix + ".pdf";
    }

    /** As part of an address; slashes and brackets may stand there as they are. */
    String inAddress() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%28", "(")
                .replace("%29", ")");
    }
}
