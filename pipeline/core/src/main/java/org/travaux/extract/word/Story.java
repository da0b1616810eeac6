package org.travaux.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.SAXException;

/**
 * Writes one run of paragraphs (the body, a note, a header, a box) on one side.
 *
 * <p>A paragraph whose mark is not there on that side goes on in the next one, and the mark that
 * stays says what both are.
 */
final class Story {

    private final Side side;
    private final WordFile file;
    private final Output output;
    private final ChangeTally tally;
    private final ContentReader reader;
    private final ParagraphNumbers numbers;
    private Content pending = new Content();
    private Node properties = Node.NONE;
    private boolean open;

    /**
     * The change that made or took away the last mark, where text stood before it on both sides.
     */
    private Optional<Change> seam = Optional.empty();

    private boolean carried;

    Story(Side side, WordFile file, Output output, ChangeTally tally) {
        this.side = side;
        this.file = file;
        this.output = output;
        this.tally = tally;
        reader = new ContentReader(side, tally);
        numbers = new ParagraphNumbers(side, file);
    }

    void write(Node container, List<Change> around) throws SAXException {
        blocks(container, around);
        end();
    }

    private void blocks(Node container, List<Change> around) throws SAXException {
        for (Node node : container.children()) {
            switch (node.name()) {
                case "p" -> paragraph(node, around);
                case "tbl" -> table(node, around);
                case "sdt" -> blocks(node.child("sdtContent"), around);
                case "AlternateContent" -> blocks(ContentReader.alternative(node), around);
                case "customXml", "smartTag" -> blocks(node, around);
                case "ins", "del", "moveTo", "moveFrom" ->
                        blocks(node, ContentReader.with(around, node));
                default -> {}
            }
        }
    }

    private void table(Node table, List<Change> around) throws SAXException {
        end();
        output.begin("table");
        rows(table, around);
        output.end("table");
    }

    private void rows(Node table, List<Change> around) throws SAXException {
        for (Node node : table.children()) {
            switch (node.name()) {
                case "tr" -> {
                    output.begin("tr");
                    cells(node, withOwn(around, node.child("trPr")));
                    output.end("tr");
                }
                case "sdt" -> rows(node.child("sdtContent"), around);
                case "customXml" -> rows(node, around);
                default -> {}
            }
        }
    }

    private void cells(Node row, List<Change> around) throws SAXException {
        for (Node node : row.children()) {
            switch (node.name()) {
                case "tc" -> {
                    output.begin("td");
                    write(node, withOwn(around, node.child("tcPr")));
                    output.end("td");
                }
                case "sdt" -> cells(node.child("sdtContent"), around);
                case "customXml" -> cells(node, around);
                default -> {}
            }
        }
    }

    /** The changes around something, and those that its properties state of it as a whole. */
    private static List<Change> withOwn(List<Change> around, Node properties) {
        List<Change> changes = new ArrayList<>(around);
        properties.children().stream().filter(Change::isOne).map(Change::of).forEach(changes::add);
        return changes;
    }

    private void paragraph(Node paragraph, List<Change> around) throws SAXException {
        Node own = paragraph.child("pPr");
        List<Change> mark = withOwn(around, own.child("rPr"));
        Content content = reader.read(paragraph, around);
        tally.text(mark);
        joined(content);
        pending.add(content);
        properties = numbers.properties(own);
        open = true;
        boolean stays = side.shows(mark);
        boolean differs = !mark.isEmpty() && (stays || side.other().shows(mark));
        boolean words = stays ? content.hasWordsOnOtherSide() : pending.hasWords();
        seam =
                differs && words
                        ? Optional.of(mark.get(mark.size() - 1))
                        : stays ? Optional.empty() : seam;
        carried = stays;
        if (stays) {
            emit();
        }
    }

    /**
     * Puts the change of the mark before {@code content} at its beginning, if text stands on both
     * sides of the mark where the two are one paragraph: else it only closes a new or an old one.
     */
    private void joined(Content content) {
        boolean words = carried ? content.hasWordsOnOtherSide() : content.hasWords();
        if (seam.isPresent() && words) {
            pending.place(seam.get());
            seam = Optional.empty();
        }
    }

    /**
     * Nothing joins what stands here with what follows: the end of a cell, the begin of a table.
     */
    private void end() throws SAXException {
        if (open) {
            emit();
        }
        seam = Optional.empty();
    }

    private void emit() throws SAXException {
        Content content = pending;
        pending = new Content();
        open = false;
        String number = numbers.next(properties);
        if (content.hasWords()) {
            output.paragraph(file.styles().heading(properties), number, content.stretches());
        }
        for (Node box : content.boxes()) {
            output.begin("div");
            new Story(side, file, output, tally).write(box, List.of());
            output.end("div");
        }
        for (Node reference : content.notes()) {
            Optional<Node> note = file.note(reference);
            if (note.isPresent()) {
                output.beginNote();
                new Story(side, file, output, tally).write(note.get(), List.of());
                output.end("div");
            }
        }
        for (String id : content.comments()) {
            for (Comment comment : file.comments().at(id)) {
                output.comment(comment);
            }
        }
    }
}
