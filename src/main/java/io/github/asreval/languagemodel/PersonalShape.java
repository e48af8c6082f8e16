package io.github.asreval.languagemodel;

import java.util.Locale;

/** The shapes by which personal data is told. Names have none, and are not found. */
public enum PersonalShape {
    EMAIL("e-mail addresses"),
    URL("addresses of pages"),
    CARD("13 to 19 digits with the check digit of a card (Luhn)"),
    AADHAAR("12 digits with the check digit of an Aadhaar number (Verhoeff)"),
    DIGITS("runs of 7 digits and more"),
    PAN("five letters, four digits and a letter, as a PAN of India"),
    IFSC("four letters, 0 and six characters, as the code of a bank in India");

    private final String description;

    PersonalShape(String description) {
        this.description = description;
    }

    /** Returns the stable name in reports: {@code email}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what the shape is, in a few words. */
    public String description() {
        return description;
    }
}
