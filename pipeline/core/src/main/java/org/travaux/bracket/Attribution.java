package org.travaux.bracket;

/**
 * Who asks for an option ("EU, Mexico") and what they wish done ("add", "delete"); each empty where
 * the draft does not say.
 */
public record Attribution(String to, String wish) {

    public static final Attribution NONE = new Attribution("", "");

    /** Who asks, with the wish where there is one: "Russia: delete". */
    public String words() {
        return wish.isEmpty() ? to : to.isEmpty() ? wish : to + ": " + wish;
    }
}
