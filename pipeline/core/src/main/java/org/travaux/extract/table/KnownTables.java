package org.travaux.extract.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.text.Kind;

/**
 * Knows two published corpora by their headers, whatever the version.
 *
 * <p>CR-UNSC (Fobbe, Gasbarri and Ridi, Corpus of Resolutions: UN Security Council): a resolution a
 * row; its codebook's variables {@code doc_id}, {@code res_no}, {@code symbol}, {@code date},
 * {@code title}, {@code text}. Its columns of drafts and meeting records ({@code text_draft},
 * {@code text_meeting}) are other documents; tables.csv can name them.
 *
 * <p>The UN Security Council Debates (Schoenfeld, Eckhard, Patz, van Meegdenburg and Pires): a
 * speech a row, of which those of one meeting make a record, since that is what they were cut from.
 * Where the table has no texts (speaker.tsv), its {@code filename} says where each is.
 */
public final class KnownTables {

    private KnownTables() {}

    /** The columns of a table with this header, if it is one of a known corpus. */
    public static Optional<TableColumns> of(List<String> header) {
        return resolutions(header).or(() -> debates(header));
    }

    /** Whether it is the debates' table of meetings, which has nothing to read: meta.tsv. */
    public static boolean isOfMeetings(List<String> header) {
        return has(header, "basename")
                && has(header, "num_speeches")
                && !has(header, "speaker")
                && !has(header, "text");
    }

    private static Optional<TableColumns> resolutions(List<String> header) {
        if (!has(header, "res_no") || !has(header, "text") || !has(header, "symbol")) {
            return Optional.empty();
        }
        Map<Role, String> names = new EnumMap<>(Role.class);
        put(names, Role.TEXT, header, "text");
        put(names, Role.ID, header, "doc_id", "symbol");
        put(names, Role.SYMBOL, header, "symbol");
        put(names, Role.TITLE, header, "title", "other_titles");
        put(names, Role.DATE, header, "date", "vote_date");
        return Optional.of(new TableColumns(names, Optional.of(Kind.RESOLUTION)));
    }

    private static Optional<TableColumns> debates(List<String> header) {
        boolean ofMeetings = has(header, "basename") || has(header, "spv");
        boolean ofSpeeches = has(header, "speech") || has(header, "filename");
        if (!ofMeetings || !ofSpeeches || !has(header, "speaker")) {
            return Optional.empty();
        }
        Map<Role, String> names = new EnumMap<>(Role.class);
        put(names, Role.TEXT, header, "text", "content", "speech_text", "speechtext");
        if (!names.containsKey(Role.TEXT)) {
            put(names, Role.TEXT_FILE, header, "filename");
        }
        put(names, Role.MEETING, header, "basename", "spv");
        put(names, Role.SYMBOL, header, "spv", "basename");
        put(names, Role.SPEECH, header, "speech", "filename");
        put(names, Role.SPEAKER, header, "speaker");
        put(names, Role.AFFILIATION, header, "country");
        put(names, Role.TITLE, header, "topic", "agenda_item1");
        put(names, Role.DATE, header, "date");
        put(names, Role.YEAR, header, "year");
        put(names, Role.MONTH, header, "month");
        put(names, Role.DAY, header, "day");
        boolean readable = names.containsKey(Role.TEXT) || names.containsKey(Role.TEXT_FILE);
        return readable
                ? Optional.of(new TableColumns(names, Optional.of(Kind.RECORD)))
                : Optional.empty();
    }

    private static void put(
            Map<Role, String> names, Role role, List<String> header, String... candidates) {
        Stream.of(candidates)
                .flatMap(name -> header.stream().filter(name::equalsIgnoreCase))
                .findFirst()
                .ifPresent(name -> names.put(role, name));
    }

    private static boolean has(List<String> header, String name) {
        return header.stream().anyMatch(name::equalsIgnoreCase);
    }
}
