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
    private static final Pattern ASSEMBLY_FILE =
            Pattern.compile("(A)[-_ ]RES[-_ ](\\d{2})[-_ ](\\d+)(?:[-_ ].*)?");
    private static final Pattern NUMBERED_FILE =
            Pattern.compile(
                    "([SAE])[-_ ](?:(PRST|HRC|INF)[-_ ])?(\\d{4}|\\d{2})[-_ ](\\d+)(?:[-_ .].*)?");

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
        Matcher assembly = ASSEMBLY_FILE.matcher(name);
        if (assembly.matches()) {
            return Optional.of("A/RES/" + assembly.group(2) + "/" + assembly.group(3));
        }
        Matcher numbered = NUMBERED_FILE.matcher(name);
        if (numbered.matches()) {
            String series = numbered.group(2) == null ? "" : numbered.group(2) + "/";
            return Optional.of(
                    numbered.group(1) + "/" + series + numbered.group(3) + "/" + numbered.group(4));
        }
        return Optional.empty();
    }
}
