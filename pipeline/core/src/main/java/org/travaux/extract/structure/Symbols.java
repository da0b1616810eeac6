package org.travaux.extract.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the United Nations symbol of a document, in its masthead or in its file's name. */
final class Symbols {

    private static final Pattern IN_MASTHEAD =
            Pattern.compile(
                    "(?<![\\p{L}\\d/(])(?<symbol>(?:A|S|E|ST|CEDAW|CRC|CCPR|HRI)/(?:[A-Z][A-Za-z.]*"
                            + "[\\d.]*/|ES-\\d+/)*(?:PV\\.)?\\d[\\w.-]*(?:/[A-Z]?[\\w.-]*\\d)*(?:/(?:Add|Rev|Corr)"
                            + "\\.\\d+)*(?: ?\\(\\d{4}\\))?(?: \\((?:Resumption|Part) ?[IVX\\d]+\\))?)");
    private static final Pattern RESOLUTION_FILE =
            Pattern.compile("([SA])[-_ ]RES[-_ ](\\d+) ?\\((\\d{4})\\).*");
    private static final Pattern RECORD_FILE =
            Pattern.compile("([SA])[-_ ]PV[._ -]?(\\d+)(?:[_ -]\\(?Resumption[_ -]?(\\d+)\\)?)?.*");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]\\w{1,4}$");
    private static final Pattern BODY =
            Pattern.compile("RES|PRST|HRC|INF|C\\.\\d|CN\\.\\d{1,2}|ES|S");
    private static final Pattern PAPER = Pattern.compile("(L|Rev|Add|Corr|INF|CRP)\\.?(\\d{1,3})");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,4}");
    private static final int MOST_FIGURES = 2;

    private static final int LONGEST_MASTHEAD = 70;

    private Symbols() {}

    /** The symbol that a masthead's line begins or ends with. */
    static Optional<String> inMasthead(List<String> lines) {
        for (String line : lines) {
            if (line.length() >= LONGEST_MASTHEAD) {
                continue;
            }
            Matcher symbol = IN_MASTHEAD.matcher(line);
            while (symbol.find()) {
                boolean atEdge =
                        symbol.start() == 0
                                || symbol.end() == line.length()
                                || line.startsWith("Distr");
                if (atEdge) {
                    return Optional.of(spaced(symbol.group("symbol")));
                }
            }
        }
        return Optional.empty();
    }

    private static String spaced(String symbol) {
        return symbol.replaceFirst(" ?\\((?=\\d{4}\\))", " (");
    }

    /** The symbol that a file is named by, "S-RES-2242(2015).txt" or "S_PV.7847.pdf". */
    static Optional<String> inFileName(String name) {
        Matcher resolution = RESOLUTION_FILE.matcher(name);
        if (resolution.matches()) {
            return Optional.of(
                    resolution.group(1)
                            + "/RES/"
                            + resolution.group(2)
                            + " ("
                            + resolution.group(3)
                            + ")");
        }
        Matcher record = RECORD_FILE.matcher(name);
        if (record.matches()) {
            String resumption =
                    record.group(3) == null ? "" : " (Resumption " + record.group(3) + ")";
            return Optional.of(record.group(1) + "/PV." + record.group(2) + resumption);
        }
        return inParts(EXTENSION.matcher(name).replaceFirst("").split("[-_ ]+"));
    }

    /**
     * "A_C.3_73_L.20_Rev.1": the parts from the first on that belong to a symbol. It has a session
     * or year and a number, or a number of the L series.
     */
    private static Optional<String> inParts(String[] parts) {
        if (!parts[0].matches("[ASE]|ST")) {
            return Optional.empty();
        }
        StringBuilder symbol = new StringBuilder(parts[0]);
        int figures = 0;
        int papers = 0;
        for (int i = 1; i < parts.length; i++) {
            Matcher paper = PAPER.matcher(parts[i]);
            if (paper.matches()) {
                papers++;
                symbol.append('/').append(paper.group(1)).append('.').append(paper.group(2));
            } else if (FIGURE.matcher(parts[i]).matches()
                    && figures < MOST_FIGURES
                    && papers == 0) {
                figures++;
                symbol.append('/').append(parts[i]);
            } else if (BODY.matcher(parts[i]).matches() && figures + papers == 0) {
                symbol.append('/').append(parts[i]);
            } else {
                break;
            }
        }
        boolean whole = figures == MOST_FIGURES || (figures == 1 && papers > 0);
        return whole ? Optional.of(symbol.toString()) : Optional.empty();
    }
}
