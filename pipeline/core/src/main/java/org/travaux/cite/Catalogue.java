package org.travaux.cite;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.travaux.frame.CodebookException;
import org.travaux.frame.YamlNode;

/**
 * What is known of instruments before a document is read, {@code models/instruments.yaml}: named
 * instruments, agendas of resolutions, the years of the Security Council's resolutions, and the
 * words that govern a citation.
 */
public final class Catalogue {

    /** How far words govern: a clause, a few words, or what follows directly. */
    enum Distance {
        FAR,
        NEAR,
        NEXT;

        static final List<String> WORDS = List.of("far", "near", "next");

        static Distance of(String word) {
            return values()[WORDS.indexOf(word)];
        }
    }

    /** Words that govern a citation: what it does, and how far they govern. */
    record Governing(Role role, Distance distance) {

        boolean far() {
            return distance == Distance.FAR;
        }
    }

    /** What instruments are called; abbreviations keep their case. */
    record Names(
            Phrases<Instrument> full,
            Map<String, Instrument> abbreviations,
            Map<String, Instrument> bodies) {}

    private final String version;
    private final Names names;
    private final Map<String, Instrument> bySymbol;
    private final Map<String, List<Instrument>> protocols;
    private final Map<String, List<String>> agendas;
    private final NavigableMap<Integer, Integer> years;
    private final Phrases<Governing> governing;

    Catalogue(
            String version,
            Names names,
            Map<String, Instrument> bySymbol,
            Map<String, List<Instrument>> protocols,
            Map<String, List<String>> agendas,
            NavigableMap<Integer, Integer> years,
            Phrases<Governing> governing) {
        this.version = version;
        this.names = names;
        this.bySymbol = Map.copyOf(bySymbol);
        this.protocols = Map.copyOf(protocols);
        this.agendas = Map.copyOf(agendas);
        this.years = years;
        this.governing = governing;
    }

    /** Reads the catalogue from {@code stream}, which messages call {@code file}. */
    public static Catalogue read(String file, InputStream stream)
            throws CodebookException, IOException {
        return new CatalogueReader(YamlNode.read(file, stream)).read();
    }

    public String version() {
        return version;
    }

    Names names() {
        return names;
    }

    Phrases<Governing> governing() {
        return governing;
    }

    /** The protocols to an instrument, as "the Optional Protocol thereto" may mean. */
    List<Instrument> protocolsTo(Instrument instrument) {
        return protocols.getOrDefault(instrument.id(), List.of());
    }

    /**
     * The instrument with {@code symbol}: the one that has a name, if there is, else of {@code
     * kind}.
     */
    Instrument document(String symbol, String kind, String adopted) {
        Instrument named = bySymbol.get(symbol);
        return named != null
                ? named
                : new Instrument(
                        symbol, "", kind, agendas.getOrDefault(symbol, List.of()), adopted);
    }

    Optional<Instrument> charter() {
        return Optional.ofNullable(bySymbol.get(Instrument.CHARTER));
    }

    /** The year of a resolution of the Security Council, where it is known. */
    Optional<Integer> yearOf(int number) {
        Map.Entry<Integer, Integer> first = years.floorEntry(number);
        return first == null || first.equals(years.lastEntry())
                ? Optional.empty()
                : Optional.of(first.getValue());
    }
}
