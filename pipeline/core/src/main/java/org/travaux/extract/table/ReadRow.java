package org.travaux.extract.table;

import java.util.List;
import java.util.OptionalInt;
import org.travaux.extract.SidecarRow;

/** A row of a table as read: what it says of its document, and where its text is. */
record ReadRow(
        long line,
        String id,
        Speech speech,
        String series,
        SidecarRow about,
        TableEntry.Row place,
        List<String> warnings) {

    /** The meeting that a row belongs to (empty if none), and the number of its speech in it. */
    record Speech(String meeting, OptionalInt number) {}

    String meeting() {
        return speech.meeting();
    }
}
