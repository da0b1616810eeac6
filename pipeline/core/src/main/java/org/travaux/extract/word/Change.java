package org.travaux.extract.word;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A tracked change as the file states it: its kind, who made it, when (an ISO date or nothing). */
record Change(Kind kind, String author, String date) {

    /** What was done; a move is a deletion here and an insertion there. */
    enum Kind {
        INSERTED,
        DELETED,
        MOVED_HERE,
        MOVED_AWAY;

        boolean adds() {
            return this == INSERTED || this == MOVED_HERE;
        }
    }

    static boolean isOne(Node node) {
        return switch (node.name()) {
            case "ins", "del", "moveTo", "moveFrom", "cellIns", "cellDel" -> true;
            default -> false;
        };
    }

    static Change of(Node node) {
        Kind kind =
                switch (node.name()) {
                    case "ins", "cellIns" -> Kind.INSERTED;
                    case "del", "cellDel" -> Kind.DELETED;
                    case "moveTo" -> Kind.MOVED_HERE;
                    default -> Kind.MOVED_AWAY;
                };
        return new Change(kind, author(node), date(node));
    }

    static String author(Node node) {
        return node.get("author").replaceAll("[\\s|]+", " ").strip();
    }

    /** The day; the hour is the writer's own clock, whatever zone it claims. */
    static String date(Node node) {
        String stamp = node.get("date");
        try {
            return LocalDate.parse(stamp.substring(0, Math.min(10, stamp.length()))).toString();
        } catch (DateTimeParseException e) {
            return "";
        }
    }
}
