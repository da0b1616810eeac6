package org.travaux.cite;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.travaux.frame.CodebookException;
import org.travaux.frame.YamlNode;

/** Reads the file of instruments. */
final class CatalogueReader {

    private static final Set<String> KEYS =
            keys(
                    "version",
                    "agendas",
                    "instruments",
                    "agenda_of",
                    "first_resolution_of_year",
                    "roles");
    private static final Set<String> INSTRUMENT_KEYS =
            keys(
                    "id",
                    "name",
                    "names",
                    "abbreviations",
                    "bodies",
                    "kind",
                    "agenda",
                    "adopted",
                    "symbol",
                    "series",
                    "protocol_to");

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int LAST_NUMBER = 99_999;

    private final YamlNode root;
    private final Map<String, Instrument> byId = new LinkedHashMap<>();
    private final Map<String, Instrument> bySymbol = new HashMap<>();
    private final Map<String, List<Instrument>> protocols = new HashMap<>();
    private final Map<String, YamlNode> parents = new LinkedHashMap<>();
    private final Phrases<Instrument> names = new Phrases<>();
    private final Map<List<String>, String> owners = new HashMap<>();
    private final Map<String, Instrument> abbreviations = new HashMap<>();
    private final Map<String, Instrument> bodies = new HashMap<>();

    CatalogueReader(YamlNode root) {
        this.root = root;
    }

    private static Set<String> keys(String... keys) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(keys)));
    }

    Catalogue read() throws CodebookException {
        Map<String, YamlNode> keys = root.map("the file of instruments", KEYS);
        List<String> agendas =
                List.copyOf(root.require(keys, "agendas").map("agendas", Set.of()).keySet());
        for (YamlNode item : root.require(keys, "instruments").list("instruments")) {
            instrument(item, agendas);
        }
        for (Map.Entry<String, YamlNode> parent : parents.entrySet()) {
            if (!byId.containsKey(parent.getKey())) {
                throw parent.getValue()
                        .error("there is no instrument '" + parent.getKey() + "' here");
            }
        }
        return new Catalogue(
                root.require(keys, "version").string("version"),
                new Catalogue.Names(names, Map.copyOf(abbreviations), Map.copyOf(bodies)),
                bySymbol,
                protocols,
                agendaOf(root.require(keys, "agenda_of"), agendas),
                years(root.require(keys, "first_resolution_of_year")),
                roles(root.require(keys, "roles")));
    }

    private void instrument(YamlNode node, List<String> agendas) throws CodebookException {
        Map<String, YamlNode> keys = node.map("an instrument", INSTRUMENT_KEYS);
        String id = node.require(keys, "id").string("id");
        List<String> agenda = new ArrayList<>();
        for (YamlNode item : node.require(keys, "agenda").list("agenda")) {
            agenda.add(item.oneOf("an agenda", agendas));
        }
        String name = node.require(keys, "name").string("name");
        Instrument instrument =
                new Instrument(
                        id,
                        name,
                        word(node.require(keys, "kind"), "kind"),
                        agenda,
                        adopted(node.require(keys, "adopted")));
        if (byId.put(id, instrument) != null) {
            throw node.error("the instrument '" + id + "' stands here twice");
        }
        bySymbol.put(id, instrument);
        if (keys.containsKey("symbol")) {
            bySymbol.put(keys.get("symbol").string("symbol"), instrument);
        }
        if (keys.containsKey("protocol_to")) {
            String parent = keys.get("protocol_to").string("protocol_to");
            parents.put(parent, keys.get("protocol_to"));
            protocols.computeIfAbsent(parent, p -> new ArrayList<>()).add(instrument);
        }
        names(node, keys, instrument);
    }

    private void names(YamlNode node, Map<String, YamlNode> keys, Instrument instrument)
            throws CodebookException {
        for (List<String> form : NamePattern.literal(instrument.name())) {
            name(node, form, instrument);
        }
        if (keys.containsKey("names")) {
            for (YamlNode item : keys.get("names").list("names")) {
                for (List<String> form : forms(item)) {
                    name(item, form, instrument);
                }
            }
        }
        boolean ofBody =
                keys.containsKey("bodies")
                        && keys.get("bodies")
                                .oneOf("bodies", List.of("true", "false"))
                                .equals("true");
        if (keys.containsKey("abbreviations")) {
            for (YamlNode item : keys.get("abbreviations").list("abbreviations")) {
                String abbreviation = item.string("an abbreviation");
                if (abbreviations.put(abbreviation, instrument) != null) {
                    throw item.error("'" + abbreviation + "' stands for two instruments");
                }
                if (ofBody) {
                    bodies.put(abbreviation, instrument);
                }
            }
        }
    }

    private void name(YamlNode node, List<String> form, Instrument instrument)
            throws CodebookException {
        String owner = owners.putIfAbsent(form, instrument.id());
        if (owner != null && !owner.equals(instrument.id())) {
            throw node.error(
                    "'"
                            + String.join(" ", form)
                            + "' is a name of '"
                            + owner
                            + "' already; leave it to one of the two");
        }
        names.add(form, instrument);
    }

    private static List<List<String>> forms(YamlNode node) throws CodebookException {
        try {
            return NamePattern.forms(node.string("a name"));
        } catch (IllegalArgumentException e) {
            throw node.error(String.valueOf(e.getMessage()));
        }
    }

    private static String word(YamlNode node, String what) throws CodebookException {
        String word = node.string(what);
        if (!WORD.matcher(word).matches()) {
            throw node.error(what + " '" + word + "' must be one word of small letters and _");
        }
        return word;
    }

    private static String adopted(YamlNode node) throws CodebookException {
        String date = node.string("adopted");
        try {
            return YEAR.matcher(date).matches() ? date : LocalDate.parse(date).toString();
        } catch (DateTimeParseException e) {
            throw node.error("adopted '" + date + "' must be a date, 1979-12-18, or a year");
        }
    }

    private static Map<String, List<String>> agendaOf(YamlNode node, List<String> agendas)
            throws CodebookException {
        Map<String, List<String>> agendaOf = new HashMap<>();
        for (var entry : node.map("agenda_of", new LinkedHashSet<>(agendas)).entrySet()) {
            for (String symbol : entry.getValue().strings(entry.getKey())) {
                agendaOf.computeIfAbsent(symbol, s -> new ArrayList<>()).add(entry.getKey());
            }
        }
        return agendaOf;
    }

    private static NavigableMap<Integer, Integer> years(YamlNode node) throws CodebookException {
        NavigableMap<Integer, Integer> years = new TreeMap<>();
        int last = 0;
        for (var entry : node.map("first_resolution_of_year", Set.of()).entrySet()) {
            int first = entry.getValue().whole("the first resolution", last + 1, LAST_NUMBER);
            if (!YEAR.matcher(entry.getKey()).matches()) {
                throw entry.getValue().error("'" + entry.getKey() + "' must be a year");
            }
            years.put(first, Integer.valueOf(entry.getKey()));
            last = first;
        }
        return years;
    }

    private static Phrases<Catalogue.Governing> roles(YamlNode node) throws CodebookException {
        Phrases<Catalogue.Governing> governing = new Phrases<>();
        for (var role : node.map("roles", new LinkedHashSet<>(Role.WORDS)).entrySet()) {
            for (var reach :
                    role.getValue()
                            .map(role.getKey(), new LinkedHashSet<>(Catalogue.Distance.WORDS))
                            .entrySet()) {
                Catalogue.Governing value =
                        new Catalogue.Governing(
                                Role.of(role.getKey()), Catalogue.Distance.of(reach.getKey()));
                for (YamlNode item : reach.getValue().list(reach.getKey())) {
                    forms(item).forEach(form -> governing.add(form, value));
                }
            }
        }
        return governing;
    }
}
