package org.travaux.cite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose resolution it is, and how its symbol begins. */
enum Organ {
    SECURITY_COUNCIL("S/RES/"),
    GENERAL_ASSEMBLY("A/RES/"),
    HUMAN_RIGHTS_COUNCIL("A/HRC/RES/"),
    ECONOMIC_AND_SOCIAL_COUNCIL("E/RES/"),
    COMMISSION_ON_HUMAN_RIGHTS("E/CN.4/RES/");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)(?<hrc>Human Rights Council)|(?<chr>Commission on Human Rights)|(?<ecosoc>Economic"
                            + " and Social Council|ECOSOC)|(?<sc>Security Council|\\bUNSC\\b)"
                            + "|(?<ga>General Assembly|\\bUNGA\\b|\\bAssembly\\b)|(?<council>\\bCouncil\\b)");

    private final String prefix;

    Organ(String prefix) {
        this.prefix = prefix;
    }

    String symbol(String number) {
        return prefix + number;
    }

    /** The organ whose document it is, by its symbol. */
    static Optional<Organ> of(String symbol) {
        if (symbol.startsWith("A/HRC/")) {
            return Optional.of(HUMAN_RIGHTS_COUNCIL);
        }
        if (symbol.startsWith("E/CN.4/")) {
            return Optional.of(COMMISSION_ON_HUMAN_RIGHTS);
        }
        return switch (symbol.isEmpty() ? "" : symbol.substring(0, Math.min(2, symbol.length()))) {
            case "S/" -> Optional.of(SECURITY_COUNCIL);
            case "A/" -> Optional.of(GENERAL_ASSEMBLY);
            case "E/" -> Optional.of(ECONOMIC_AND_SOCIAL_COUNCIL);
            default -> Optional.empty();
        };
    }

    /** The organ that {@code words} name last; a mere "Council" is {@code own}. */
    static Optional<Organ> named(String words, Optional<Organ> own) {
        Optional<Organ> organ = Optional.empty();
        Matcher name = NAME.matcher(words);
        while (name.find()) {
            if (name.group("council") != null) {
                organ = own.or(() -> Optional.of(SECURITY_COUNCIL));
            } else {
                organ = Optional.of(of(name));
            }
        }
        return organ;
    }

    private static Organ of(Matcher name) {
        if (name.group("hrc") != null) {
            return HUMAN_RIGHTS_COUNCIL;
        }
        if (name.group("chr") != null) {
            return COMMISSION_ON_HUMAN_RIGHTS;
        }
        if (name.group("ecosoc") != null) {
            return ECONOMIC_AND_SOCIAL_COUNCIL;
        }
        return name.group("sc") != null ? SECURITY_COUNCIL : GENERAL_ASSEMBLY;
    }
}
