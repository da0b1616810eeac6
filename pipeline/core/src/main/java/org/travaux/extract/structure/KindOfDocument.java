package org.travaux.extract.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.travaux.text.Kind;

/**
 * Decides what kind of document it is, from its symbol, its masthead and the shape of its text.
 *
 * <p>A text in the shape of a resolution is a draft unless it bears signs of adoption: a symbol
 * S/RES/…, "Adopted by the Security Council at its … meeting", "Resolution 242 (1967)". "Draft
 * resolution" in the masthead makes it a draft all the same. A letter or report that contains a
 * draft is what its first lines say.
 */
final class KindOfDocument {

    private static final Pattern DRAFT =
            Pattern.compile(
                    "\\bdrafts?(?![a-z])|\\bzero draft|\\bin blue\\b|^Provisional\\b|\\bmotion for a\\b"
                            + "|^[AES]/(?:[\\w.]+/)*L\\.\\d",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern ADOPTED =
            Pattern.compile(
                    "\\b[SAE]/(?:[A-Z\\d.]+/)?RES/|^European Parliament resolution of|\\bAdopted (?:unanimously )?(?:by|at|on)\\b"
                            + "|^\\s*Resolution \\d+ ?\\(\\d{4}\\)|\\d+ \\(\\d{4}\\)\\.? Resolution of"
                            + "|^\\d+ Resolution of|Resolution adopted by",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern LETTER =
            Pattern.compile(
                    "^(?:Identical letters? |Letter |Note verbale )dated\\b|^(?:Excellency|Dear [\\p{L}. ]+),?$"
                            + "|^(?:Yours sincerely|Please accept, Excellency)|I have the honour to",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern DATED =
            Pattern.compile(
                    "^(?:Identical letters? |Letter |Note verbale )dated\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORT =
            Pattern.compile(
                    "^(?:.{3,150}: )?(?:\\w+ )?(?:annual |interim )?report (?:of|by|on)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "^(?:presidential |joint )?(?:statement|remarks|address|speech) (?:by|of|to|on|delivered)\\b|S/PRST/",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern RECORD =
            Pattern.compile(
                    "\\b[AS]/(?:[\\w.]+/)?PV\\.|was called to order at|verbatim record",
                    Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 25;
    private static final int FEW_TURNS = 3;

    private KindOfDocument() {}

    static Kind of(List<Block> blocks, String fileName, String namedSymbol) {
        String head = head(blocks, HEAD);
        if (namedSymbol.contains("/RES/")) {
            return Kind.RESOLUTION;
        }
        if (!namedSymbol.contains("/PV.") && isStatementOfCouncil(blocks, head, namedSymbol)) {
            return Kind.STATEMENT;
        }
        if (isRecord(blocks, head, namedSymbol)) {
            return Kind.RECORD;
        }
        if (MailStructure.isMail(blocks)) {
            return Kind.LETTER;
        }
        int council = ResolutionStructure.council(blocks);
        String before = council < 0 ? head : head(blocks, Math.min(council, HEAD));
        if (council >= 0 && !LETTER.matcher(before).find() && !REPORT.matcher(before).find()) {
            return hasClauses(blocks, council)
                    ? adoptedOrDraft(blocks, before, fileName)
                    : other(head);
        }
        return other(head);
    }

    private static boolean isRecord(List<Block> blocks, String head, String namedSymbol) {
        long turns = RecordStructure.turns(blocks);
        return namedSymbol.contains("/PV.")
                || namedSymbol.contains("/SR.")
                || RecordStructure.isSummary(blocks)
                || (turns > 0 && RECORD.matcher(head).find())
                || (turns >= FEW_TURNS && turns * 30 > blocks.size());
    }

    private static boolean isStatementOfCouncil(
            List<Block> blocks, String head, String namedSymbol) {
        return namedSymbol.contains("/PRST/")
                || (StatementStructure.isOfCouncil(blocks)
                        && !RECORD.matcher(head).find()
                        && !LETTER.matcher(head).find());
    }

    private static boolean hasClauses(List<Block> blocks, int council) {
        return Openings.councilRunningOn(blocks.get(council).text()).matches()
                || blocks.subList(council + 1, blocks.size()).stream()
                        .filter(Block::flows)
                        .limit(3)
                        .anyMatch(
                                b ->
                                        Openings.opensClause(
                                                Lead.of(b.text())
                                                        .map(
                                                                lead ->
                                                                        b.text()
                                                                                .substring(
                                                                                        lead.printed()
                                                                                                .length()))
                                                        .orElse(b.text())));
    }

    private static Kind adoptedOrDraft(List<Block> blocks, String before, String fileName) {
        if (DRAFT.matcher(before).find()) {
            return Kind.DRAFT;
        }
        String tail = head(blocks.subList(Math.max(0, blocks.size() - 4), blocks.size()), 4);
        boolean adopted =
                ADOPTED.matcher(before).find()
                        || tail.matches("(?si).*^adopted (?:unanimously )?at the.*");
        return adopted && !DRAFT.matcher(fileName.toLowerCase(Locale.ROOT)).find()
                ? Kind.RESOLUTION
                : Kind.DRAFT;
    }

    /** Whether {@code line} reads as the title of a letter, a statement or a report. */
    static boolean isNamedBy(String line, Kind kind) {
        return switch (kind) {
            case LETTER -> DATED.matcher(line).find();
            case STATEMENT -> STATEMENT.matcher(line).find();
            case REPORT -> REPORT.matcher(line).find();
            default -> false;
        };
    }

    private static Kind other(String head) {
        if (LETTER.matcher(head).find()) {
            return Kind.LETTER;
        }
        if (STATEMENT.matcher(head).find()) {
            return Kind.STATEMENT;
        }
        return REPORT.matcher(head).find() ? Kind.REPORT : Kind.OTHER;
    }

    private static String head(List<Block> blocks, int most) {
        StringBuilder head = new StringBuilder();
        blocks.stream().limit(most).forEach(block -> head.append(block.text()).append('\n'));
        return head.toString();
    }
}
