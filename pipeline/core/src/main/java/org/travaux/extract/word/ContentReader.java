package org.travaux.extract.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads the content of paragraphs on one side; keeps in mind the fields that run over several.
 *
 * <p>Of a field its result is read and not its code, of alternate content one alternative.
 */
final class ContentReader {

    private final Side side;
    private final ChangeTally tally;

    /** Whether each open field is still at its code; those of the side, and those of the other. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final Deque<Boolean> hiddenFields = new ArrayDeque<>();
    private Content content = new Content();
    private boolean ownMarkFollows;

    ContentReader(Side side, ChangeTally tally) {
        this.side = side;
        this.tally = tally;
    }

    Content read(Node paragraph, List<Change> around) {
        content = new Content();
        walkInto(paragraph, around);
        return content;
    }

    private void walkInto(Node node, List<Change> changes) {
        for (Node child : node.children()) {
            walk(child, changes);
        }
    }

    private void walk(Node node, List<Change> changes) {
        switch (node.name()) {
            case "pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "tblPr" -> {}
            case "r" -> {
                ownMarkFollows = false;
                walkInto(node, changes);
            }
            case "ins", "del", "moveTo", "moveFrom" -> walkInto(node, with(changes, node));
            case "AlternateContent" -> walkInto(alternative(node), changes);
            case "t", "delText" -> text(node.text().toString(), changes);
            case "tab", "ptab" -> text("\t", changes);
            case "br", "cr" -> text("\n", changes);
            case "noBreakHyphen" -> text("-", changes);
            case "sym" -> text(symbol(node), changes);
            case "fldChar" -> field(node, side.shows(changes) ? fields : hiddenFields);
            default -> attached(node, changes);
        }
    }

    private void attached(Node node, List<Change> changes) {
        switch (node.name()) {
            case "footnoteReference", "endnoteReference" -> {
                ownMarkFollows = node.get("customMarkFollows").matches("1|true|on");
                if (side.shows(changes)) {
                    content.notes().add(node);
                }
            }
            case "commentReference" -> {
                if (side.shows(changes)) {
                    content.comments().add(node.get("id"));
                }
            }
            case "txbxContent" -> {
                if (side.shows(changes)) {
                    content.boxes().add(node);
                }
            }
            default -> walkInto(node, changes);
        }
    }

    static List<Change> with(List<Change> changes, Node change) {
        List<Change> more = new ArrayList<>(changes);
        more.add(Change.of(change));
        return more;
    }

    static Node alternative(Node alternatives) {
        Node choice = alternatives.child("Choice");
        boolean says = choice.below("t").findAny().isPresent();
        return says ? choice : alternatives.find("Fallback").orElse(choice);
    }

    private void text(String text, List<Change> changes) {
        boolean shown = side.shows(changes);
        boolean code = (shown ? fields : hiddenFields).contains(true);
        if (text.isEmpty() || code || ownMarkFollows) {
            return;
        }
        tally.text(changes);
        if (changes.isEmpty()) {
            content.stretches().add(new Content.Stretch(text, Optional.empty(), true));
        } else if (shown) {
            Change innermost = changes.get(changes.size() - 1);
            content.stretches().add(new Content.Stretch(text, Optional.of(innermost), true));
        } else if (side.other().shows(changes)) {
            content.place(changes.get(changes.size() - 1));
        }
    }

    private static void field(Node mark, Deque<Boolean> open) {
        switch (mark.get("fldCharType")) {
            case "begin" -> open.push(true);
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.pop();
                    open.push(false);
                }
            }
            default -> open.poll();
        }
    }

    /** A sign of a symbol font has its place in the private area; what it looks like is unknown. */
    private static String symbol(Node node) {
        String code = node.get("char");
        if (!code.matches("[0-9A-Fa-f]{2,4}")) {
            return "";
        }
        int point = Integer.parseInt(code, 16);
        return String.valueOf((char) (point < 0x100 ? 0xF000 + point : point));
    }
}
